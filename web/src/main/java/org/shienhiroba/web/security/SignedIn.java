package org.shienhiroba.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.platform.Refusal;

/** Who is asking, for page beans, resources and views; nobody in particular is the usual case. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SessionRules rules;

    @Inject
    private Clock clock;

    /** The account that is asking; empty for a stranger. */
    public Optional<Actor> actor() {
        return identity().map(Identity::actor);
    }

    /**
     * The account that is asking.
     *
     * @throws Refusal for a stranger
     */
    public Actor required() {
        return actor().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_ALLOWED, List.of()));
    }

    /** Whether an account is asking. */
    public boolean isPresent() {
        return identity().isPresent();
    }

    /** Whether the account that is asking has a role, by the name of {@link Role}. */
    public boolean has(String role) {
        return actor().filter(actor -> actor.is(Role.valueOf(role))).isPresent();
    }

    /** The name shown of the account that is asking; empty for a stranger. */
    public String getName() {
        return identity().map(Identity::nameShown).orElse("");
    }

    /** What the forms of this session carry; empty without a session. */
    public String getCsrf() {
        return visit().map(Visit::csrf).orElse("");
    }

    /** How many seconds the session has left; 0 without one. */
    public long getSecondsLeft() {
        return visit().map(visit -> visit.secondsLeft(clock.instant(), rules.idle())).orElse(0L);
    }

    /** Whether a form carries the token of this session; compares in constant time. */
    public boolean isOwnToken(String token) {
        return visit().filter(visit -> MessageDigest.isEqual(visit.csrf().getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    /** The session is in use: it lasts its whole time again. */
    public void extend() {
        visit().ifPresent(visit -> visit.seen(clock.instant()));
    }

    private Optional<Identity> identity() {
        return Identity.of(request);
    }

    private Optional<Visit> visit() {
        return identity().flatMap(identity -> Optional.ofNullable(identity.visit()));
    }
}
