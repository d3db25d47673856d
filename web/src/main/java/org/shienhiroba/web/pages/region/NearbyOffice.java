package org.shienhiroba.web.pages.region;

import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.finding.AgencyResults.FoundAgency;

/**
 * An office near the reader, as one line.
 *
 * @param name     its name
 * @param href     its page
 * @param phone    its telephone number as written; null where no list tells it
 * @param distance in words; null where it cannot be told
 * @param place    its municipality, as its list writes it
 */
public record NearbyOffice(String name, String href, @Nullable String phone, @Nullable String distance,
        String place) {

    static NearbyOffice of(FoundAgency found) {
        return new NearbyOffice(found.agency().name(), "/agencies/" + found.agency().id(),
                found.agency().first(Fact.PHONE),
                found.metres() == null ? null : Distance.inWords(found.metres()),
                found.agency().leading().facts().find(Fact.LOCATION).orElse(""));
    }

    /** What a telephone dials. */
    public String getDial() {
        return phone == null ? "" : "tel:" + phone.replaceAll("[^0-9+]", "");
    }
}
