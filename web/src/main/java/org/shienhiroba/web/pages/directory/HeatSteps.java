package org.shienhiroba.web.pages.directory;

import java.util.Arrays;
import java.util.Collection;

/**
 * The shades of the map. Counts of prefectures lie far apart, so the steps follow their order and not their size: each of
 * the five holds about a fifth of the prefectures that have any, and equal counts have equal shades.
 */
final class HeatSteps {
    private static final int STEPS = 5;

    private final long[] sorted;

    HeatSteps(Collection<Long> counts) {
        this.sorted = counts.stream().mapToLong(Long::longValue).filter(count -> count > 0).sorted().toArray();
    }

    /** 0 for none, 1 to 5 for the others. */
    int level(long count) {
        if (count <= 0 || sorted.length == 0) {
            return 0;
        }
        long fewer = Arrays.stream(sorted).filter(other -> other < count).count();
        return 1 + (int) Math.min(STEPS - 1, fewer * STEPS / sorted.length);
    }
}
