package org.shienhiroba.content.account;

/**
 * Event: something about an account changed. Fired within the transaction; carries ids, never a name.
 *
 * @param account which account
 * @param change  what happened
 * @param actor   who did it, as {@link Actor#auditName()} or the name of a command
 */
public record AccountChanged(long account, Change change, String actor) {

    /** What can happen to an account. */
    public enum Change {
        /** Somebody asked for it on the form. */
        APPLIED,
        /** An administrator accepted the application. */
        APPROVED,
        /** An administrator declined the application; nothing of it is kept. */
        DECLINED,
        /** It came to be otherwise: by invitation, command or as a trial account. */
        CREATED,
        /** An invitation was written; the account in the event is the inviting one. */
        INVITED,
        /** It can no longer sign in. */
        DISABLED,
        /** It can sign in again. */
        ENABLED,
        /** Its roles are others. */
        ROLES_CHANGED,
        /** A link to set a new password was made for it. */
        RESET_LINK_MADE,
        /** Its password is another. */
        PASSWORD_CHANGED,
        /** Its own data (name shown, kind of agency) are others. */
        PROFILE_CHANGED,
        /** A personal access token was made. */
        TOKEN_CREATED,
        /** A personal access token ended. */
        TOKEN_REVOKED,
        /** It signed in. */
        SIGNED_IN,
        /** It took its own data with it. */
        EXPORTED,
        /** It is gone: what it had not published goes with it. */
        DELETED
    }
}
