package org.shienhiroba.web.http;

import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;

/** Who may open a page. What may be done with a single thing on it, the doors decide. */
enum Access {
    /** Everybody. */
    ALL,
    /** Everybody with an account. */
    SIGNED_IN,
    /** Accounts with this role. */
    PRACTITIONER,
    /** Accounts with this role. */
    EDITOR,
    /** Accounts with this role. */
    TRAINER,
    /** Accounts with this role. */
    ADMIN;

    /** Whether nobody comes here without an account. */
    boolean needsAccount() {
        return this != ALL;
    }

    /** Whether an account may come here. */
    boolean allows(Actor actor) {
        return switch (this) {
            case ALL, SIGNED_IN -> true;
            case PRACTITIONER, EDITOR, TRAINER, ADMIN -> actor.is(Role.valueOf(name()));
        };
    }
}
