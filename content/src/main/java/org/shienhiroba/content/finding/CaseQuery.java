package org.shienhiroba.content.finding;

import java.util.Map;
import java.util.Set;

/**
 * What a reader asks for, checked by {@link CaseFinder}.
 *
 * @param words    as typed; empty to browse
 * @param filters  chosen codes by facet
 * @param newest   newest first instead of best match first
 * @param page     from 1
 * @param size     1 to 100
 * @param facets   whether to count facets
 * @param excerpts whether to give excerpts
 */
public record CaseQuery(
        String words,
        Map<CaseFacet, Set<String>> filters,
        boolean newest,
        int page,
        int size,
        boolean facets,
        boolean excerpts) {

    /** The codes chosen in a facet; empty for none. */
    public Set<String> chosen(CaseFacet facet) {
        return filters.getOrDefault(facet, Set.of());
    }
}
