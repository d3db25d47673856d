package org.shienhiroba.content.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.AgencyView;

/**
 * One page of offices.
 *
 * @param query        what was asked
 * @param total        how many there are
 * @param hits         those of this page
 * @param byPrefecture offices by the code of the prefecture, as if none were chosen; what is 0 is not there
 * @param byKind       offices by the code of the kind, as if none were chosen; what is 0 is not there
 * @param partial      whether time ran out before every office was looked at
 */
public record AgencyResults(
        AgencyQuery query,
        long total,
        List<FoundAgency> hits,
        Map<String, Long> byPrefecture,
        Map<String, Long> byKind,
        boolean partial) {

    /**
     * An office that was found.
     *
     * @param agency the office
     * @param metres as the crow flies from where the query says; null where it says nothing, or no list says where it is
     */
    public record FoundAgency(AgencyView agency, @Nullable Double metres) {}

    /** The number of the last page. */
    public int lastPage() {
        return (int) Math.max(1, (total + query.size() - 1) / Math.max(1, query.size()));
    }
}
