package org.shienhiroba.content.knowhow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader reported about a case, for editors.
 *
 * @param id        its number
 * @param caseId    the case
 * @param at        when it came
 * @param text      the reader's words
 * @param settledAt when an editor settled it; null while it is open
 * @param settledBy the editor's account; null while it is open, and when the account is gone
 */
public record ConcernView(
        long id,
        long caseId,
        Instant at,
        String text,
        @Nullable Instant settledAt,
        @Nullable Long settledBy) {}
