package org.shienhiroba.web.http;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where every address leads; the pages among them are the rows of {@code pages.tsv}. */
final class Addresses {
    private static final List<PageAddress> PAGES = PageAddress.all();

    /** Folders that others serve. */
    private static final List<String> FOLDERS = List.of("/api", "/health", "/openapi");
    private static final List<String> FILES = List.of("/feed.atom", "/sitemap.xml", "/sitemap-agencies.xml",
            "/robots.txt");
    private static final Pattern VERSIONED = Pattern.compile("/assets/v-([0-9a-f]+)(/.+[^/])");

    private Addresses() {}

    /** Where a path leads, as the server decoded it: without query, always beginning with a slash. */
    static Route route(String path) {
        Optional<Route.Page> page = page(path);
        if (page.isPresent()) {
            return page.get();
        }
        if (path.equals("/favicon.ico")) {
            return new Route.Asset("", "/assets/icon.svg");
        }
        Matcher versioned = VERSIONED.matcher(path);
        if (versioned.matches()) {
            return new Route.Asset(versioned.group(1), "/assets" + versioned.group(2));
        }
        if (isElsewhere(path)) {
            return new Route.Elsewhere();
        }
        // only a known page moves: any other path in a Location header could lead out of the portal
        return path.endsWith("/")
                ? page(path.substring(0, path.length() - 1)).<Route>map(known -> new Route.Moved(known.address()))
                        .orElseGet(Route.Nowhere::new)
                : new Route.Nowhere();
    }

    private static Optional<Route.Page> page(String path) {
        return PAGES.stream().flatMap(address -> address.match(path).stream()).findFirst();
    }

    private static boolean isElsewhere(String path) {
        return FILES.contains(path) || path.endsWith(".txt")
                || (path.startsWith("/assets/") && !path.endsWith("/"))
                || FOLDERS.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
    }
}
