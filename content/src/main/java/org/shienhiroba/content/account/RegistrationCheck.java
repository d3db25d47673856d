package org.shienhiroba.content.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.platform.Refusal;

/** Gathers everything that is wrong with what somebody says of an account, so that it is told at once. */
final class RegistrationCheck {
    private static final int NAME = 40;
    private static final int NOTE = 200;

    private final List<Problem> problems = new ArrayList<>();

    RegistrationCheck loginName(String name) {
        add("loginName", LoginName.problem(name));
        return this;
    }

    RegistrationCheck taken(boolean taken) {
        if (taken && problems.stream().noneMatch(problem -> problem.field().equals("loginName"))) {
            problems.add(new Problem("loginName", Messages.say("account.loginName.taken")));
        }
        return this;
    }

    RegistrationCheck password(String password, String loginName) {
        add("password", PasswordRules.problem(password, loginName));
        return this;
    }

    RegistrationCheck nameShown(String name) {
        text("nameShown", name, NAME, true);
        return this;
    }

    RegistrationCheck note(@Nullable String note, boolean required) {
        text("note", note == null ? "" : note, NOTE, required);
        return this;
    }

    RegistrationCheck agencyType(boolean known) {
        if (!known) {
            problems.add(new Problem("agencyType", Messages.say("account.agencyType.unknown")));
        }
        return this;
    }

    RegistrationCheck roles(Set<Role> roles) {
        if (roles.isEmpty()) {
            problems.add(new Problem("roles", Messages.say("account.roles.required")));
        }
        return this;
    }

    RegistrationCheck text(String field, String text, int max, boolean required) {
        if (PlainText.isEmpty(text)) {
            if (required) {
                problems.add(new Problem(field, Messages.say("account.text.required", named(field))));
            }
        } else if (!PlainText.isText(text)) {
            problems.add(new Problem(field, Messages.say("account.text.notText", named(field))));
        } else if (PlainText.length(text.strip()) > max) {
            problems.add(new Problem(field, Messages.say("account.text.tooLong", named(field), max)));
        }
        return this;
    }

    /** Ends the work at hand where anything is wrong. */
    void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INCOMPLETE, problems);
        }
    }

    /** How a sentence calls a field: it is also read apart from it, on top of the page. */
    private static String named(String field) {
        return Messages.say("account.text.field." + field);
    }

    private void add(String field, Optional<String> sentence) {
        sentence.ifPresent(one -> problems.add(new Problem(field, one)));
    }
}
