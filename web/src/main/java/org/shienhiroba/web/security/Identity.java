package org.shienhiroba.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;

/**
 * Who a request comes from, once that is established.
 *
 * @param actor     the account and its roles
 * @param nameShown how the account is called on pages
 * @param visit     the session it came by; null on REST
 */
record Identity(Actor actor, String nameShown, @Nullable Visit visit) {
    private static final String ATTRIBUTE = Identity.class.getName();

    static Optional<Identity> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Identity identity ? Optional.of(identity) : Optional.empty();
    }

    void putInto(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static void removeFrom(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }
}
