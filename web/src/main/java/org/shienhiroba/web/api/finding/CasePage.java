package org.shienhiroba.web.api.finding;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.finding.AgencyTypeHit;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.finding.CaseResults;
import org.shienhiroba.content.finding.CaseResults.FacetLine;
import org.shienhiroba.search.SearchPage.Level;
import org.shienhiroba.search.SearchPage.Reduction;

/**
 * One page of a search; more than a plain list since it says how well the words were met.
 *
 * @param total      how many cases match
 * @param page       from 1
 * @param size       hits a page
 * @param query      the words as typed
 * @param level      how many words every hit holds at least, of how many
 * @param allWords   how many cases hold all words
 * @param shortened  whether the end of a very long query was left out
 * @param partial    whether time ran out before every case was looked at
 * @param didYouMean words that may have been meant; null where there is nothing to offer
 * @param agencyTypes kinds of agency that the words find, too; null where neither facets nor excerpts were asked for
 * @param hits       the hits of this page
 * @param reductions shorter queries and what they find, where not every word was met
 * @param facets     counted values by facet; null where not asked for
 */
@JsonbPropertyOrder({"total", "page", "size", "query", "level", "allWords", "shortened", "partial", "didYouMean",
        "agencyTypes", "hits", "reductions", "facets"})
public record CasePage(
        long total,
        int page,
        int size,
        String query,
        Level level,
        long allWords,
        boolean shortened,
        boolean partial,
        @Nullable String didYouMean,
        @Nullable List<AgencyTypeFound> agencyTypes,
        List<CaseHit> hits,
        List<Reduction> reductions,
        @Nullable Map<String, List<FacetCount>> facets) {

    /**
     * A value that can be chosen.
     *
     * @param code  its code
     * @param label its label
     * @param count cases that choosing it gives
     */
    @JsonbPropertyOrder({"code", "label", "count"})
    public record FacetCount(String code, String label, long count) {
        static FacetCount of(FacetLine line) {
            return new FacetCount(line.code(), line.label(), line.count());
        }
    }

    /** One page as programs read it. */
    static CasePage of(CaseResults results, @Nullable List<AgencyTypeHit> agencyTypes) {
        return new CasePage(results.total(), results.query().page(), results.query().size(), results.query().words(),
                results.level(), results.allWords(), results.shortened(), results.partial(), results.didYouMean(),
                agencyTypes == null ? null : agencyTypes.stream().map(AgencyTypeFound::of).toList(),
                results.hits().stream().map(hit -> CaseHit.of(hit, results.query().excerpts())).toList(),
                results.reductions(), results.query().facets() ? facets(results.facets()) : null);
    }

    private static Map<String, List<FacetCount>> facets(Map<CaseFacet, List<FacetLine>> counted) {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        counted.forEach((facet, lines) -> facets.put(facet.code(), lines.stream().map(FacetCount::of).toList()));
        return facets;
    }
}
