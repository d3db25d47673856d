package org.shienhiroba.content.indexing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.SearchEngine;

/**
 * When to {@link SearchEngine#purge}: in a quiet moment after a change, but where there is none, so early that what was
 * removed is gone from the files within a minute. Between two purges there is a rest, so that they take a small part of one
 * processor only, whatever the size of the index. Thread-safe.
 */
final class PurgePlan {
    /** Without a change for so long. Long enough for somebody who publishes or mends several cases in a row. */
    static final Duration QUIET = Duration.ofSeconds(10);
    /** After the first change, come what may. What is left of the minute is for the purge itself. */
    static final Duration LATEST = Duration.ofSeconds(40);
    /** After a purge that failed, so that a full disk is not filled with its log. */
    static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    /** How many times as long as the last purge took the rest is, {@link #LATEST} at most. */
    private static final int REST = 4;

    /** The first change that no purge has followed; null where there is none. */
    private @Nullable Instant first;
    private Instant last;
    private Instant restUntil;
    private @Nullable Instant running;

    /** At the start the index may hold what was removed before. */
    PurgePlan() {
        first = Instant.EPOCH;
        last = Instant.EPOCH;
        restUntil = Instant.EPOCH;
    }

    /** Something may have been removed or replaced. */
    synchronized void changed(Instant now) {
        if (first == null) {
            first = now;
        }
        last = now;
    }

    /** Whether to purge now; who is told so does it, and says {@link #ended} in any case. */
    synchronized boolean begin(Instant now) {
        Instant since = first;
        if (running != null || since == null || now.isBefore(restUntil)
                || now.isBefore(last.plus(QUIET)) && now.isBefore(since.plus(LATEST))) {
            return false;
        }
        running = now;
        first = null;
        return true;
    }

    synchronized void ended(boolean purged, Instant now) {
        Instant began = running == null ? now : running;
        running = null;
        if (purged) {
            Duration rest = Duration.between(began, now).multipliedBy(REST);
            restUntil = now.plus(rest.compareTo(LATEST) < 0 ? rest : LATEST);
        } else {
            restUntil = now.plus(AFTER_FAILURE);
            first = began;
        }
    }
}
