package org.shienhiroba.content.directory;

import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.place.Point;

/**
 * One line of a list as others see it: one service of an office.
 *
 * @param id           its number
 * @param key          which line of which list
 * @param facts        what the list tells
 * @param prefecture   2-digit code
 * @param municipality id; null where the list tells none
 * @param point        null where the list tells none
 * @param firstSeen    the edition that named it first, such as {@code 2025-03}
 * @param lastSeen     the latest edition that named it
 * @param missingSince the first edition that left it out; null while it is listed
 */
public record ListingView(
        long id,
        ListingKey key,
        Facts facts,
        String prefecture,
        @Nullable Long municipality,
        @Nullable Point point,
        String firstSeen,
        String lastSeen,
        @Nullable String missingSince) {

    /** Whether the latest edition names it. */
    public boolean isListed() {
        return missingSince == null;
    }
}
