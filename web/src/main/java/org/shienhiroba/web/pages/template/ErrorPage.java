package org.shienhiroba.web.pages.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.web.http.Failure;

/** What went wrong, in words and with a way on. */
@Named
@RequestScoped
public class ErrorPage {

    @Inject
    private HttpServletRequest request;

    /** What happened, in a few words. */
    public String getTitle() {
        return words("title");
    }

    /** What it means and what to do. */
    public String getSentence() {
        return words("sentence");
    }

    /** Sentences about what was asked; may be empty. */
    public List<Problem> getProblems() {
        return failure().problems();
    }

    /** The number to tell the operator; null where nothing is to be looked up. */
    public @Nullable String getIncident() {
        return failure().incident();
    }

    private String words(String part) {
        int status = failure().status();
        String family = status >= 500 ? "error.500." : "error.400.";
        return Words.sentenceOr("error." + status + "." + part, family + part);
    }

    private Failure failure() {
        return Failure.in(request);
    }
}
