package org.shienhiroba.web.pages.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.shienhiroba.web.pages.template.Words;

/** What an editor's click did, told on the page it led to. */
final class Done {
    private static final Set<String> KNOWN = Set.of("publish", "return", "unpublish", "hide", "restore", "renew",
            "settle");

    private Done() {}

    /** The address with what was done. */
    static String at(String address, String done) {
        return address + (address.contains("?") ? "&" : "?") + "done=" + done;
    }

    /** The sentence about what was done before this page was opened; empty for nothing. */
    static String sentence(HttpServletRequest request) {
        String done = request.getParameter("done");
        return done != null && KNOWN.contains(done) ? Words.sentence("review.done." + done) : "";
    }
}
