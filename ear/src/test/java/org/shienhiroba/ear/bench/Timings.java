package org.shienhiroba.ear.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long single calls took.
 *
 * @param nanos   one value a call, sorted
 * @param seconds wall time of all of them together
 */
record Timings(long[] nanos, double seconds) {

    static Timings of(long[] nanos, double seconds) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timings(sorted, seconds);
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    /** A percentile in milliseconds, 0 to 100. */
    double percentile(double percent) {
        int index = (int) Math.min(nanos.length - 1, Math.floor(nanos.length * percent / 100));
        return nanos[index] / 1e6;
    }

    /** One line of a table; the ratio says how this compares with a reference in calls per second. */
    String line(String name, Timings reference) {
        return String.format(Locale.ROOT, "%-44s %9.0f /s   p50 %8.3f ms   p99 %8.3f ms   %5.2f of the reference", name,
                perSecond(),
                percentile(50), percentile(99), perSecond() / reference.perSecond());
    }
}
