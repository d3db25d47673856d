package org.shienhiroba.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Place;
import org.shienhiroba.content.account.SignIn;
import org.shienhiroba.content.account.SignedInAccount;
import org.shienhiroba.content.platform.Settings;

/**
 * Sessions of pages: they begin at a sign-in and nowhere else. A browser that has signed in also keeps a second cookie,
 * for a long time, by which it is known again, so that guesses of others do not hold its owner up.
 */
@ApplicationScoped
public class Sessions {
    private static final String DEVICE_COOKIE = "hiroba-browser";
    private static final Duration DEVICE_KEPT = Duration.ofDays(400);
    private static final Pattern DEVICE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int TOKEN_BYTES = 32;

    @Inject
    private SignIn signIn;

    @Inject
    private SessionRules rules;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * Signs in: whatever session there was ends, a new one with a new id begins.
     *
     * @return whether name and password were right
     * @throws org.shienhiroba.content.platform.Refusal TOO_OFTEN with the seconds to wait
     */
    public boolean begin(String loginName, String password, HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignIn.Arrival> arrival = signIn.onPage(loginName, password, place(request));
        arrival.ifPresent(one -> {
            begin(one.account(), request);
            response.addCookie(device(one.device()));
        });
        return arrival.isPresent();
    }

    /** Begins a session for an account that has just shown who it is, such as after a new password. */
    public void begin(SignedInAccount account, HttpServletRequest request) {
        end(request);
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        Visit visit = new Visit(account.actor().account(), account.stamp(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(token), clock.instant());
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) rules.idle().plusMinutes(1).toSeconds());
        session.setAttribute(Visit.ATTRIBUTE, visit);
        new Identity(account.actor(), account.nameShown(), visit).putInto(request);
    }

    /** Ends the session of a request, if it has one. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        Identity.removeFrom(request);
    }

    /** Where a request comes from, for what counts tries. */
    public Place place(HttpServletRequest request) {
        return new Place(clientAddress.of(request), device(request));
    }

    /** Whether a browser brings a session that is no more. */
    public static boolean isExpired(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && Identity.of(request).isEmpty();
    }

    Optional<Visit> visit(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(Visit.ATTRIBUTE) instanceof Visit visit)) {
            return Optional.empty();
        }
        if (visit.secondsLeft(clock.instant(), rules.idle()) > 0) {
            return Optional.of(visit);
        }
        session.invalidate();
        return Optional.empty();
    }

    private Cookie device(String value) {
        Cookie cookie = new Cookie(DEVICE_COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setMaxAge((int) DEVICE_KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static @Nullable String device(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Stream.of(cookies).filter(cookie -> cookie.getName().equals(DEVICE_COOKIE)).map(Cookie::getValue)
                        .filter(value -> DEVICE.matcher(value).matches()).findFirst().orElse(null);
    }
}
