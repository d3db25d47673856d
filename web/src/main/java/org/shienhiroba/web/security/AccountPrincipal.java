package org.shienhiroba.web.security;

import jakarta.security.enterprise.CallerPrincipal;
import org.shienhiroba.content.account.SignedInAccount;

/** An account as the container knows it: by the name of the audit, never a person's. */
final class AccountPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;
    private final transient SignedInAccount account;

    AccountPrincipal(SignedInAccount account) {
        super(account.actor().auditName());
        this.account = account;
    }

    SignedInAccount account() {
        return account;
    }
}
