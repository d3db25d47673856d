package org.shienhiroba.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Settings;

/**
 * The address readers know the portal by, for links that must be whole: feed, sitemap, citations. The operator's
 * {@code HIROBA_BASE_URL} where it is set, else what the request says; a name that no host can have is not repeated.
 */
@ApplicationScoped
public class SiteAddress {
    private static final Pattern HOST = Pattern.compile(
            "(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?"
                    + "|\\[[0-9A-Fa-f:.]{2,45}])(?::([0-9]{1,5}))?");
    private static final int MAX_LENGTH = 253 + 6;
    private static final int MAX_PORT = 65_535;

    @Inject
    private Settings settings;

    /** The address without a trailing slash; empty where the request names no possible host. */
    public Optional<String> of(HttpServletRequest request) {
        URI set = settings.baseUrl();
        if (set != null) {
            return Optional.of(set.toString());
        }
        String host = request.getHeader("Host");
        return isHost(host) ? Optional.of(request.getScheme() + "://" + host) : Optional.empty();
    }

    /** Whether something is a host name or address, with or without a port. */
    static boolean isHost(@Nullable String host) {
        if (host == null || host.length() > MAX_LENGTH) {
            return false;
        }
        Matcher matcher = HOST.matcher(host);
        return matcher.matches() && (matcher.group(1) == null || isPort(Integer.parseInt(matcher.group(1))));
    }

    private static boolean isPort(int port) {
        return port >= 1 && port <= MAX_PORT;
    }
}
