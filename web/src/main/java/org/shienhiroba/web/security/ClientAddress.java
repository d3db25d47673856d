package org.shienhiroba.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.shienhiroba.content.platform.Settings;

/**
 * Where a request really comes from: the peer, or, where that is a proxy of ours ({@code HIROBA_PROXY}), the last hop in
 * {@code X-Forwarded-For} that is none. What anybody else writes into that header counts for nothing.
 */
@ApplicationScoped
public class ClientAddress {

    @Inject
    private Settings settings;

    private final AtomicReference<List<Network>> proxies = new AtomicReference<>(List.of());

    /** A wrong setting stops the start. */
    void read(@Observes Startup start) {
        proxies.set(Network.list(settings.proxies()));
    }

    /** The address of the client. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")),
                Objects.requireNonNullElse(proxies.get(), List.of()));
    }

    static String of(String peer, List<String> headers, List<Network> proxies) {
        List<String> hops = headers.stream().flatMap(header -> Arrays.stream(header.split(","))).map(String::strip)
                .toList();
        String client = peer;
        for (int index = hops.size() - 1; index >= 0 && isProxy(client, proxies); index--) {
            if (!Network.isAddress(hops.get(index))) {
                break;
            }
            client = hops.get(index);
        }
        return client;
    }

    private static boolean isProxy(String address, List<Network> proxies) {
        return Network.isAddress(address) && proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }
}
