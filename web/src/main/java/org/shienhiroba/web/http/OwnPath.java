package org.shienhiroba.web.http;

import java.util.regex.Pattern;

/** Paths that lead to the portal's own pages and nowhere else, wherever they were written. */
public final class OwnPath {
    /** One slash, then nothing that a browser could read as another host or that could end a header. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\\"<>]]{0,2000}");

    private OwnPath() {}

    /** Whether a path, with or without a query, is one of the portal's own. */
    public static boolean isOwn(String path) {
        return OWN.matcher(path).matches();
    }
}
