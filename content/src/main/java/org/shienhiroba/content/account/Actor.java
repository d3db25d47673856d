package org.shienhiroba.content.account;

import java.util.Set;

/**
 * Who asks a door for something: an account that has signed in and is active at this moment.
 *
 * @param account its number
 * @param roles   what it may do
 */
public record Actor(long account, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the account has a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The name under which the audit knows this account: never a person's name. */
    public String auditName() {
        return auditName(account);
    }

    /** The name under which the audit knows an account. */
    public static String auditName(long account) {
        return "account:" + account;
    }
}
