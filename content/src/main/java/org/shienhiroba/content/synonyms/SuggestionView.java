package org.shienhiroba.content.synonyms;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader suggested, for editors.
 *
 * @param id        its number
 * @param at        when it came
 * @param group     the group that the words shall be added to; null for a new one
 * @param words     the words
 * @param note      what the reader says about them; null for nothing
 * @param state     what became of it
 * @param decidedAt when an editor decided; null while it is open
 * @param decidedBy the editor's account; null while it is open, and where the account is gone
 * @param reason    why it was declined; null otherwise
 * @param made      the group that came of it; null otherwise
 */
public record SuggestionView(
        long id,
        Instant at,
        @Nullable Long group,
        List<String> words,
        @Nullable String note,
        SuggestionState state,
        @Nullable Instant decidedAt,
        @Nullable Long decidedBy,
        @Nullable String reason,
        @Nullable Long made) {}
