package org.shienhiroba.content.synonyms;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as readers see it.
 *
 * @param id        its number, which it keeps
 * @param words     the words; the first is the one it is listed under
 * @param direction which word finds which
 * @param nearness  how near they are
 * @param note      what the group means; null for none
 * @param origin    where it comes from
 * @param changedAt when it became what it is
 * @param version   counts its changes, for the next one
 */
public record SynonymView(
        long id,
        List<String> words,
        SynonymDirection direction,
        Nearness nearness,
        @Nullable String note,
        SynonymOrigin origin,
        Instant changedAt,
        int version) {

    /** What an editor would write to leave it as it is. */
    public SynonymContent content() {
        return new SynonymContent(words, direction, nearness, note);
    }
}
