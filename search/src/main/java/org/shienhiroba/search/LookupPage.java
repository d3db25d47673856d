package org.shienhiroba.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of entries of a directory.
 *
 * @param total   how many entries there are
 * @param entries those of the page asked for
 * @param facets  facet name to its counted values, the most frequent first; chosen values of the same facet do not lessen
 *                the counts of their siblings
 * @param partial whether time ran out before every entry was looked at: totals and counts are then too low
 */
public record LookupPage(long total, List<Entry> entries, Map<String, List<SearchPage.FacetCount>> facets,
        boolean partial) {

    /**
     * One entry.
     *
     * @param id     the document's id
     * @param metres its distance as the crow flies; null without a point to measure from, or where it has no place
     */
    public record Entry(String id, @Nullable Double metres) {}
}
