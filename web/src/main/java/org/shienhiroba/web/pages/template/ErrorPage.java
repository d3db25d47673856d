package org.shienhiroba.web.pages.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.web.http.Failure;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.PageFilter;

/** What went wrong, in words and with a way on. */
@Named
@RequestScoped
public class ErrorPage {
    private static final Set<String> MACHINERY = Set.of(Form.CSRF, "key", "version", "do");
    private static final int FEW_LETTERS = 12;

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

    /** Whether it was public once and is no longer. */
    public boolean isGone() {
        return failure().status() == 410;
    }

    /**
     * A field of a form that could not be taken during an outage.
     *
     * @param name  its name
     * @param value its value, as it was typed
     */
    public record Field(String name, String value) {}

    /** The form that waits to be sent again, field by field; empty for none. */
    public List<Field> getFields() {
        return PageFilter.carried(request).stream().flatMap(form -> form.all().entrySet().stream())
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value))).toList();
    }

    /** What somebody wrote in that form, to be read or copied: texts of more than a few words. */
    public List<String> getTexts() {
        return getFields().stream().filter(field -> !MACHINERY.contains(field.name())).map(Field::value)
                .filter(value -> value.codePointCount(0, value.length()) > FEW_LETTERS).toList();
    }

    private String words(String part) {
        int status = failure().status();
        if (status == 503 && !getFields().isEmpty()) {
            return Words.sentence("error.outage." + part);
        }
        String family = status >= 500 ? "error.500." : "error.400.";
        return Words.sentenceOr("error." + status + "." + part, family + part);
    }

    private Failure failure() {
        return Failure.in(request);
    }
}
