package org.shienhiroba.web.pages.account;

import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Registration;
import org.shienhiroba.web.http.Form;

/**
 * The fields of the forms that make an account, as they were typed. The password is never shown again.
 *
 * @param loginName  as typed
 * @param nameShown  as typed
 * @param agencyType the code chosen; empty for none
 * @param note       as typed
 */
public record RegistrationForm(String loginName, String nameShown, String agencyType, String note) {

    static RegistrationForm empty() {
        return new RegistrationForm("", "", "", "");
    }

    static RegistrationForm of(Form form) {
        return new RegistrationForm(form.text("loginName"), form.text("nameShown"), form.text("agencyType"),
                form.text("note"));
    }

    Registration registration(String password) {
        return new Registration(loginName, password, nameShown, orNull(agencyType), orNull(note));
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
