package org.shienhiroba.web.pages.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Refusal;

/** Refusals that a form shows on its own page, beside what was typed; all others become error pages. */
public final class Refusals {
    private static final int TOO_MANY_REQUESTS = 429;

    private Refusals() {}

    /**
     * The sentences of a refusal that its form can show.
     *
     * @throws Refusal the same again where the page has nothing to show it beside
     */
    public static List<Problem> shown(Refusal refusal, HttpServletResponse response) {
        switch (refusal.kind()) {
            case INCOMPLETE, CONFLICT -> {
            }
            case TOO_OFTEN -> {
                response.setStatus(TOO_MANY_REQUESTS);
                response.setIntHeader("Retry-After", refusal.retrySeconds());
            }
            default -> throw refusal;
        }
        return refusal.problems();
    }
}
