package org.shienhiroba.content.privacy;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.privacy.Finding.Kind;
import org.shienhiroba.content.privacy.Finding.Level;

/**
 * What one rule found, before overlaps are resolved.
 *
 * @param start      where it begins, in UTF-16 units
 * @param end        where it ends, exclusive
 * @param suggestion what could stand there instead; {@code {0}} stands for the letter of a person; null for none
 * @param person     the name by which this person is known in the text, for the letter; null where it is no person
 */
record Candidate(int start, int end, Kind kind, Level level, @Nullable String suggestion, @Nullable String person) {

    Candidate(int start, int end, Kind kind, Level level, @Nullable String suggestion) {
        this(start, end, kind, level, suggestion, null);
    }

    /** Reads a passage and reports what it finds, in any order. Stateless; takes time in proportion to the length. */
    interface Rule {
        void look(Passage passage, Consumer<Candidate> found);
    }

    int length() {
        return end - start;
    }
}
