package org.shienhiroba.web.security;

import jakarta.security.enterprise.credential.Credential;

/** What a request shows to say who it comes from. */
sealed interface ShownCredential extends Credential {

    /**
     * Name and password of a call of REST.
     *
     * @param name     as sent
     * @param password as sent
     * @param address  where the call comes from
     */
    record Basic(String name, String password, String address) implements ShownCredential {
        @Override
        public String toString() {
            return "Basic[]";
        }
    }

    /**
     * A personal access token.
     *
     * @param token as sent
     */
    record Bearer(String token) implements ShownCredential {
        @Override
        public String toString() {
            return "Bearer[]";
        }
    }

    /**
     * A session that began on the page to sign in.
     *
     * @param account its account
     * @param stamp   of the account when it began
     */
    record Begun(long account, String stamp) implements ShownCredential {}
}
