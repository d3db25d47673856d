package org.shienhiroba.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Refusal;

/**
 * Finds out who a request comes from, before any filter sees it. REST looks at {@code Authorization} and never at a
 * cookie; pages look at the session and never at {@code Authorization}. It refuses nothing itself: what went wrong is
 * left in the request for the filters, which answer with a page or a problem document ({@link ApiSignIn}).
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private ClientAddress clientAddress;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        try {
            return isRest(request) ? call(request, context) : visit(request, context);
        } catch (RuntimeException e) {
            // thrown again by the filters, where a failure becomes an answer; here it would end as a bare 500
            SignInFailure.keep(request, e);
            return context.doNothing();
        }
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Identity.removeFrom(request);
    }

    private AuthenticationStatus call(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        try {
            Optional<AccountPrincipal> account = credential(header, clientAddress.of(request)).flatMap(this::account);
            if (account.isPresent()) {
                return accept(account.get(), null, request, context);
            }
            ApiSignIn.refuse(request, 0);
        } catch (Refusal e) {
            ApiSignIn.refuse(request, Math.max(1, e.retrySeconds()));
        }
        return context.doNothing();
    }

    private AuthenticationStatus visit(HttpServletRequest request, HttpMessageContext context) {
        Visit visit = sessions.visit(request).orElse(null);
        if (visit == null) {
            return context.doNothing();
        }
        Optional<AccountPrincipal> account = account(new ShownCredential.Begun(visit.account(), visit.stamp()));
        if (account.isEmpty()) {
            sessions.end(request);
            return context.doNothing();
        }
        return accept(account.get(), visit, request, context);
    }

    private static AuthenticationStatus accept(AccountPrincipal account, @Nullable Visit visit,
            HttpServletRequest request, HttpMessageContext context) {
        new Identity(account.account().actor(), account.account().nameShown(), visit).putInto(request);
        return context.notifyContainerAboutLogin(account,
                account.account().actor().roles().stream().map(Enum::name).collect(
                        Collectors.toUnmodifiableSet()));
    }

    private Optional<AccountPrincipal> account(ShownCredential credential) {
        CredentialValidationResult result = accounts.validate(credential);
        return result.getStatus() == CredentialValidationResult.Status.VALID
                && result.getCallerPrincipal() instanceof AccountPrincipal account
                        ? Optional.of(account)
                        : Optional.empty();
    }

    static Optional<ShownCredential> credential(String header, String address) {
        int space = header.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String value = header.substring(space + 1).strip();
        return switch (header.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "bearer" -> Optional.of(new ShownCredential.Bearer(value));
            case "basic" -> decoded(value).filter(text -> text.indexOf(':') >= 0)
                    .map(text -> new ShownCredential.Basic(text.substring(0, text.indexOf(':')),
                            text.substring(text.indexOf(':') + 1), address));
            default -> Optional.empty();
        };
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getDecoder().decode(base64))).toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isRest(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/api") || path.startsWith("/api/");
    }
}
