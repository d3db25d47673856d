package org.shienhiroba.web.pages.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of agency as the reader's region has it.
 *
 * @param code     of the kind
 * @param label    its name
 * @param known    whether the directory holds any office of the kind
 * @param here     the nearest offices in the region; empty where it has none
 * @param beyond   then the nearest elsewhere
 * @param all      lists all of the kind in the region
 * @param standIns then the kinds that usually step in, each with its nearest office
 */
public record NearbyKind(String code, String label, boolean known, List<NearbyOffice> here,
        List<NearbyOffice> beyond, String all, List<StandIn> standIns) {

    /**
     * A kind that usually steps in.
     *
     * @param code   of the kind
     * @param label  its name
     * @param office its nearest office; null where the directory has none
     */
    public record StandIn(String code, String label, @Nullable NearbyOffice office) {}

    /** Whether the region has none of a kind that the directory does hold. */
    public boolean isAbsent() {
        return known && here.isEmpty();
    }
}
