package org.shienhiroba.content.knowhow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submitted text of a case, without the text.
 *
 * @param number      counted from 1 within the case
 * @param submittedAt when it was submitted
 * @param outcome     what came of it
 * @param decidedAt   when; null while it waits
 * @param decidedBy   account that decided; null while it waits, and when the account is gone
 */
public record RevisionView(
        int number,
        Instant submittedAt,
        RevisionOutcome outcome,
        @Nullable Instant decidedAt,
        @Nullable Long decidedBy) {}
