package org.shienhiroba.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Settings;

/**
 * Where a form comes from, by what browsers say of it and no page of somebody else can change: {@code Sec-Fetch-Site}, or
 * {@code Origin} from older ones.
 */
@ApplicationScoped
class Origin {

    @Inject
    private Settings settings;

    /** What is known of where a form comes from. */
    enum Source {
        /** A page of ours. */
        OURS,
        /** A page of somebody else. */
        FOREIGN,
        /** The client says nothing of it: no browser of today. */
        UNSAID
    }

    Source of(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return switch (site) {
                case "same-origin" -> Source.OURS;
                case "none" -> Source.UNSAID;
                default -> Source.FOREIGN;
            };
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return Source.UNSAID;
        }
        return origin.equals(origin(settings.baseUrl()))
                || origin.equals(request.getScheme() + "://" + request.getHeader("Host"))
                        ? Source.OURS
                        : Source.FOREIGN;
    }

    private static @Nullable String origin(@Nullable URI address) {
        return address == null ? null : address.getScheme() + "://" + address.getRawAuthority();
    }
}
