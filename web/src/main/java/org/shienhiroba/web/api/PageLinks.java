package org.shienhiroba.web.api;

import java.util.ArrayList;
import java.util.List;

/** The {@code Link} header of one page of a list (RFC 8288), relative to the portal. */
public final class PageLinks {
    private PageLinks() {}

    /**
     * Links to the first, the previous, the next and the last page, as far as there are such.
     *
     * @param path    the address of the list
     * @param address its other parameters, encoded; may be empty
     * @param page    the page that is answered, from 1, perhaps beyond the last
     * @param last    the last page that may be asked for, from 1
     */
    public static String of(String path, String address, int page, int last) {
        String base = path + "?" + (address.isEmpty() ? "" : address + "&") + "page=";
        List<String> links = new ArrayList<>();
        links.add(link(base, 1, "first"));
        if (page > 1) {
            links.add(link(base, Math.min(page - 1, last), "prev"));
        }
        if (page < last) {
            links.add(link(base, page + 1, "next"));
        }
        links.add(link(base, last, "last"));
        return String.join(", ", links);
    }

    private static String link(String base, int page, String relation) {
        return "<" + base + page + ">; rel=\"" + relation + "\"";
    }
}
