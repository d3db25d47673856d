package org.shienhiroba.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What REST must know of a sign-in that failed before REST was asked. */
public final class ApiSignIn {
    /** How a client is told to say who it is (RFC 7617). */
    public static final String CHALLENGE = "Basic realm=\"hiroba\", charset=\"UTF-8\"";
    private static final String ATTRIBUTE = ApiSignIn.class.getName();

    private ApiSignIn() {}

    /**
     * A sign-in that failed.
     *
     * @param retrySeconds after how many seconds the next one is looked at; 0 where the credentials were wrong
     */
    public record Refused(int retrySeconds) {}

    /** Why the credentials of a request were refused; empty where there were none, or good ones. */
    public static Optional<Refused> refusal(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }

    static void refuse(HttpServletRequest request, int retrySeconds) {
        request.setAttribute(ATTRIBUTE, new Refused(retrySeconds));
    }
}
