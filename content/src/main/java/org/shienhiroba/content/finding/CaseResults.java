package org.shienhiroba.content.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.SearchPage;

/**
 * One page of cases.
 *
 * @param query      what was asked
 * @param total      how many cases match
 * @param words      the words as they were read
 * @param level      how many words each hit holds at least, of how many
 * @param allWords   how many cases hold all words
 * @param hits       the hits of this page
 * @param facets     counts by facet; closed vocabularies show zeros too
 * @param reductions shorter queries and what they find
 * @param didYouMean the words with others in place of such as nobody wrote so, to be offered; null where there is nothing to offer
 * @param partial    whether time ran out before every case was looked at
 * @param shortened  whether the end of a very long query was left out
 */
public record CaseResults(
        CaseQuery query,
        long total,
        List<String> words,
        SearchPage.Level level,
        long allWords,
        List<CaseHit> hits,
        Map<CaseFacet, List<FacetLine>> facets,
        List<SearchPage.Reduction> reductions,
        @Nullable String didYouMean,
        boolean partial,
        boolean shortened) {

    /**
     * A case that was found, and why.
     *
     * @param card     the case
     * @param score    its weight
     * @param excerpts pieces of its text, safe to show as markup
     * @param matched  the words found
     * @param missing  the words not found
     */
    public record CaseHit(
            CaseCard card,
            float score,
            List<Hit.Excerpt> excerpts,
            List<Hit.MatchedWord> matched,
            List<String> missing) {}

    /**
     * A value that can be chosen.
     *
     * @param code   its code
     * @param label  its label
     * @param count  cases that choosing it gives
     * @param chosen whether it is chosen now
     */
    public record FacetLine(String code, String label, long count, boolean chosen) {}

    /** The number of the last page. */
    public int lastPage() {
        return (int) Math.max(1, (total + query.size() - 1) / query.size());
    }
}
