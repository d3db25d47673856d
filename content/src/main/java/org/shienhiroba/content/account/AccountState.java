package org.shienhiroba.content.account;

/** Where an account stands. */
public enum AccountState {
    /** Asked for, not yet looked at by an administrator. */
    APPLIED,
    /** Can sign in. */
    ACTIVE,
    /** Cannot sign in any more, until an administrator enables it. */
    DISABLED
}
