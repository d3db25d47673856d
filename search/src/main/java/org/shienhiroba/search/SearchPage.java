package org.shienhiroba.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits, with all that is needed to say why.
 *
 * @param total    how many documents match, at {@link #level} or above
 * @param words    the words the query was read as, in order, as typed; those that were left out by a cap are not in it
 * @param level    how many of the words every hit holds
 * @param allWords how many documents hold all words (equal to total where level.matched = level.of)
 * @param hits     the hits of the page asked for; those with all words come first
 * @param facets   facet name to its counted values, the most frequent first; selected values of the same facet do not
 *                 lessen the counts of their siblings
 * @param reductions for a query whose level is below all words, or without a hit: shorter queries and what they find
 * @param didYouMean the query with words in place of those that nobody wrote so, where others sound or look nearly alike:
 *                  to be offered, never searched for silently; null where there is nothing to offer
 * @param partial   whether time ran out before every document was looked at: totals and counts are then too low
 * @param shortened whether the query was longer than the engine reads, and its rest was left out
 */
public record SearchPage(
        long total,
        List<String> words,
        Level level,
        long allWords,
        List<Hit> hits,
        Map<String, List<FacetCount>> facets,
        List<Reduction> reductions,
        @Nullable String didYouMean,
        boolean partial,
        boolean shortened) {

    /**
     * @param matched how many words every hit holds at least
     * @param of      how many words were asked for; 0 when browsing
     */
    public record Level(int matched, int of) {}

    /**
     * @param code  a facet value
     * @param count how many documents have it
     */
    public record FacetCount(String code, long count) {}

    /**
     * A shorter query.
     *
     * @param words what is left of the words
     * @param count how many documents hold all of them, under the same filters
     */
    public record Reduction(List<String> words, long count) {}
}
