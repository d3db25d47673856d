package org.shienhiroba.content.knowhow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that author and editors said to each other about a case.
 *
 * @param revision number of the submitted text it is about
 * @param at       when
 * @param author   account that said it; null when it is gone
 * @param kind     to what end
 * @param section  the field it is about, as the form names it; null for the whole case
 * @param text     the words
 */
public record TalkView(
        int revision,
        Instant at,
        @Nullable Long author,
        TalkKind kind,
        @Nullable String section,
        String text) {}
