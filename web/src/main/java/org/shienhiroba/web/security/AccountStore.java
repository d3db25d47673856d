package org.shienhiroba.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shienhiroba.content.account.AccessTokens;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.account.SignIn;
import org.shienhiroba.content.account.SignedInAccount;

/** The container's way to the accounts; the roles are its groups. A try that must wait leaves as a Refusal. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Inject
    private AccessTokens tokens;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof ShownCredential shown)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Optional<SignedInAccount> account = switch (shown) {
            case ShownCredential.Basic basic -> signIn.onCall(basic.name(), basic.password(), basic.address());
            case ShownCredential.Bearer bearer -> tokens.find(bearer.token());
            case ShownCredential.Begun begun -> signIn.current(begun.account(), begun.stamp());
        };
        return account.map(one -> new CredentialValidationResult(new AccountPrincipal(one),
                one.actor().roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
