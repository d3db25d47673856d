package org.shienhiroba.web.pages.region;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.Reach;
import org.shienhiroba.content.finding.AgencyResults.FoundAgency;

/**
 * An office near the reader, as one line.
 *
 * @param name     its name
 * @param href     its page
 * @param phone    its telephone number as written; null where its list tells none
 * @param dial     what a telephone dials; null where the number is no whole number of one telephone
 * @param distance in words; null where it cannot be told
 * @param place    its municipality, as its list writes it
 */
public record NearbyOffice(String name, String href, @Nullable String phone, @Nullable String dial,
        @Nullable String distance, String place) {

    static NearbyOffice of(FoundAgency found) {
        Optional<String> phone = Optional.ofNullable(found.agency().first(Fact.PHONE))
                .filter(written -> written.codePoints().anyMatch(Character::isDigit)); // lists write なし, too
        return new NearbyOffice(found.agency().name(), "/agencies/" + found.agency().id(), phone.orElse(null),
                phone.flatMap(Reach::dialled).map(digits -> "tel:" + digits).orElse(null),
                found.metres() == null ? null : Distance.inWords(found.metres()),
                found.agency().leading().facts().find(Fact.LOCATION).orElse(""));
    }
}
