package org.shienhiroba.content.platform;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody asked for something that cannot be: one sentence for each field, in Japanese, that says what to do. Pages and
 * REST turn it into an answer 400; a transaction it leaves is rolled back.
 */
public class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * One thing that is wrong.
     *
     * @param field   the parameter or field it is about
     * @param message a sentence for the person who sent it
     */
    public record Problem(String field, String message) {}

    public BadInput(List<Problem> problems) {
        super(problems.stream().map(Problem::field).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public BadInput(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    /** What is wrong, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
