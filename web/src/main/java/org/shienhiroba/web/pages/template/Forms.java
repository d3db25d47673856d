package org.shienhiroba.web.pages.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.PlainText;

/** What the form tags ask for: the error of a field, what describes it, how long it is. */
@Named
@ApplicationScoped
public class Forms {

    /** What is wrong with a field; null where nothing is. */
    public @Nullable String error(@Nullable List<Problem> problems, String field) {
        return problems == null
                ? null
                : problems.stream().filter(problem -> problem.field().equals(field)).map(Problem::message).findFirst()
                        .orElse(null);
    }

    /** The value of {@code aria-describedby}: the help, the error and the length, as far as there are any; null for none. */
    public @Nullable String describedBy(String id, @Nullable String help, @Nullable String error,
            @Nullable Object max) {
        String ids = Stream.of(help == null || help.isEmpty() ? "" : id + "-help", error == null ? "" : id + "-error",
                max == null ? "" : id + "-length").filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** How long a text is for its limit, in code points. */
    public int length(@Nullable String text) {
        return text == null ? 0 : PlainText.length(text);
    }

    /** A text for a textarea, of which browsers drop a first line end. */
    public String area(@Nullable String text) {
        return text == null ? "" : text.startsWith("\n") || text.startsWith("\r") ? "\n" + text : text;
    }

    /** Whether a code is among those chosen; also for a single chosen one. */
    public boolean isChosen(@Nullable Object chosen, String code) {
        return chosen instanceof Collection<?> several
                ? several.stream().anyMatch(one -> code.equals(String.valueOf(one)))
                : code.equals(String.valueOf(chosen));
    }

    /** The attribute that a state has: its own name when it holds, null when not. */
    public @Nullable String flag(boolean holds, String name) {
        return holds ? name : null;
    }
}
