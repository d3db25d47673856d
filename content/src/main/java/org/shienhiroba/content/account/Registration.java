package org.shienhiroba.content.account;

import org.jspecify.annotations.Nullable;

/**
 * Command: an account with these data, please. {@link RegistrationCheck} says what each must be.
 *
 * @param loginName  what its owner will type to sign in
 * @param password   as typed
 * @param nameShown  what others see
 * @param agencyType code of the kind of agency; null where not said
 * @param note       for the administrator, who the applicant is; null where not said
 */
public record Registration(
        String loginName,
        String password,
        String nameShown,
        @Nullable String agencyType,
        @Nullable String note) {

    /** Never the password: records tell all they hold otherwise. */
    @Override
    public String toString() {
        return "Registration[]";
    }
}
