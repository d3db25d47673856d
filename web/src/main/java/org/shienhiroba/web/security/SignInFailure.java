package org.shienhiroba.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Something broke, such as the database, while it was looked up who a request comes from. */
public final class SignInFailure {
    private static final String ATTRIBUTE = SignInFailure.class.getName();

    private SignInFailure() {}

    static void keep(HttpServletRequest request, RuntimeException failure) {
        request.setAttribute(ATTRIBUTE, failure);
    }

    /** What broke; empty where nothing did. */
    public static Optional<RuntimeException> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof RuntimeException failure
                ? Optional.of(failure)
                : Optional.empty();
    }

    /** Throws what broke, if anything did, now that somebody can answer it. */
    public static void throwIfAny(HttpServletRequest request) {
        Optional<RuntimeException> failure = of(request);
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
