package org.shienhiroba.ear.judged;

import java.util.List;

/**
 * What came back for a judged query.
 *
 * @param judged    the query and what answers it
 * @param found     keys of the cases that were found, or codes of the kinds of agency, best first
 * @param suggested what stands behind もしかして
 */
record Answer(Judged judged, List<String> found, List<String> suggested) {

    /** Whether what stands first answers the query. */
    boolean isFirst() {
        return !found.isEmpty() && judged.relevant().contains(found.getFirst());
    }

    /** Whether a suggestion names the word that was meant. */
    boolean isSuggested() {
        return !judged.intended().isEmpty() && suggested.stream().anyMatch(one -> one.contains(judged.intended()));
    }

    /** The share of what answers the query that was found at all. */
    double recall() {
        return judged.relevant().stream().filter(found::contains).count() / (double) judged.relevant().size();
    }

    /** What came instead, in one line. */
    @Override
    public String toString() {
        return "%s: %s → %s%s, not %s".formatted(judged.kind(), judged.query(), found.stream().limit(3).toList(),
                suggested.isEmpty() ? "" : " もしかして" + suggested, judged.relevant());
    }
}
