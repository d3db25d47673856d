package org.shienhiroba.content.finding;

import java.util.List;
import org.shienhiroba.content.finding.AgencyResults.FoundAgency;

/**
 * The offices of one kind for a reader's region.
 *
 * @param kind   the code of the kind
 * @param known  whether the directory holds any office of the kind at all: if not, 「まだ登録がありません」
 * @param here   the nearest in the region; empty for 「この地域には見当たりません」
 * @param beyond the nearest outside, where there is none in the region
 */
public record Neighbourhood(String kind, boolean known, List<FoundAgency> here, List<FoundAgency> beyond) {}
