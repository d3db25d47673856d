package org.shienhiroba.content.platform;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput.Problem;

/**
 * A door says no, for a reason that the person can understand: the kind, and one sentence in Japanese for each thing to
 * be done. A transaction it leaves is rolled back. What cannot even be read is {@link BadInput}.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient @Nullable List<Problem> problems;
    private final int retrySeconds;

    /** Why not; pages and REST have one status for each. */
    public enum Kind {
        /** There is no such thing, or not for this person: both answer alike. */
        UNKNOWN,
        /** It was public once and is no longer. */
        GONE,
        /** The person's role does not allow it. */
        NOT_ALLOWED,
        /** The thing's present state does not allow it. */
        CONFLICT,
        /** Somebody else changed the thing in between. */
        STALE,
        /** Something is missing or wrong that must be mended first. */
        INCOMPLETE,
        /** Too often in a short time. */
        TOO_OFTEN
    }

    public Refusal(Kind kind, List<Problem> problems, int retrySeconds) {
        super(kind.name());
        this.kind = kind;
        this.problems = List.copyOf(problems);
        this.retrySeconds = retrySeconds;
    }

    public Refusal(Kind kind, List<Problem> problems) {
        this(kind, problems, 0);
    }

    /** A refusal with one sentence that concerns no single field. */
    public Refusal(Kind kind, String sentence) {
        this(kind, List.of(new Problem("", sentence)));
    }

    /** There is no such thing for this person. */
    public static Refusal unknown() {
        return new Refusal(Kind.UNKNOWN, List.of());
    }

    /** Why not. */
    public Kind kind() {
        return kind;
    }

    /** What to do, field by field; a field may be empty; the list too, where the kind says all. */
    public List<Problem> problems() {
        return Objects.requireNonNullElse(problems, List.of());
    }

    /** After how many seconds to try again; 0 where waiting does not help. */
    public int retrySeconds() {
        return retrySeconds;
    }
}
