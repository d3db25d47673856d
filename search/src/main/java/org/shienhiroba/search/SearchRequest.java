package org.shienhiroba.search;

import java.util.Map;
import java.util.Set;

/**
 * What somebody asks for. Any string is a legal query: it is data, never query syntax of an engine.
 *
 * @param group   the group of documents to look in; an unknown one is empty
 * @param query   the words as typed; empty or blank means "browse everything"
 * @param filters facet name to codes: any of the codes within one facet, and between facets
 * @param sort    the order of the hits
 * @param page    from 1; a page beyond {@link #MAX_DEPTH} hits or the end is empty, never an error
 * @param size    hits a page, 1 to 100
 * @param facets  the facets to count, empty for none
 * @param excerpts whether hits carry highlighted excerpts
 * @param whole   whether only documents count that hold every word, and of a sentence nearly all that it speaks of: for a few hits
 *                beside others; there are no reductions then and no offer
 */
public record SearchRequest(
        String group,
        String query,
        Map<String, Set<String>> filters,
        Sort sort,
        int page,
        int size,
        Set<String> facets,
        boolean excerpts,
        boolean whole) {

    /** A request for whatever comes near, as readers make it. */
    public SearchRequest(String group, String query, Map<String, Set<String>> filters, Sort sort, int page, int size,
            Set<String> facets, boolean excerpts) {
        this(group, query, filters, sort, page, size, facets, excerpts, false);
    }

    /** The deepest hit that can be paged to. */
    public static final int MAX_DEPTH = 10_000;

    /** The order of the hits. */
    public enum Sort {
        /** Best match first; without words, the newest first. */
        RELEVANCE,
        /** The latest day of publication first. */
        NEWEST
    }
}
