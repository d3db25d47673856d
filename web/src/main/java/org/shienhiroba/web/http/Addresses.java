package org.shienhiroba.web.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of all addresses: a page's address, its view and its bean share a stem. */
final class Addresses {
    private static final String ID = "([1-9][0-9]{0,17})";
    private static final String CODE = "([a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?)";

    private enum PageAddress {
        HOME("/", "home"), SEARCH("/search", "search"), CASE("/cases/" + ID, "case"), SIMILAR(
                "/cases/" + ID + "/similar", "similar"), AGENCY_TYPES("/agency-types", "agency-types"), AGENCY_TYPE(
                        "/agency-types/" + CODE, "agency-type"), ABOUT("/about", "about"), ACCESSIBILITY(
                                "/accessibility", "accessibility"), PRIVACY("/privacy", "privacy");

        private final Pattern pattern;
        private final String view;

        PageAddress(String pattern, String stem) {
            this.pattern = Pattern.compile(pattern);
            this.view = "/" + stem + ".xhtml";
        }

        private Optional<Route.Page> match(String path) {
            Matcher matcher = pattern.matcher(path);
            return matcher.matches()
                    ? Optional.of(new Route.Page(path, view, matcher.groupCount() == 0 ? "" : matcher.group(1)))
                    : Optional.empty();
        }
    }

    /** Folders that others serve. */
    private static final List<String> FOLDERS = List.of("/api", "/health", "/openapi");
    private static final List<String> FILES = List.of("/feed.atom", "/sitemap.xml", "/robots.txt");
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
        return Arrays.stream(PageAddress.values()).flatMap(address -> address.match(path).stream()).findFirst();
    }

    private static boolean isElsewhere(String path) {
        return FILES.contains(path) || path.endsWith(".txt")
                || (path.startsWith("/assets/") && !path.endsWith("/"))
                || FOLDERS.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
    }
}
