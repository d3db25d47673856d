package org.shienhiroba.web.pages.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.ListingView;
import org.shienhiroba.content.directory.OpeningHours;
import org.shienhiroba.content.directory.Reach;
import org.shienhiroba.content.finding.AgencyResults.FoundAgency;
import org.shienhiroba.web.pages.region.Distance;
import org.shienhiroba.web.pages.template.Words;

/** Makes the cards of offices that were found. */
@ApplicationScoped
public class AgencyCards {

    @Inject
    private AgencyTypes agencyTypes;

    /**
     * The cards of offices, in their order.
     *
     * @param origin what the distances are measured from; null where there are none
     */
    public List<AgencyCard> of(List<FoundAgency> found, @Nullable String origin) {
        return found.stream().map(one -> of(one, origin)).toList();
    }

    /** The kinds an office is of; one that has no name any more is left out. */
    public List<AgencyCard.Kind> kinds(AgencyView agency) {
        return agency.kinds().stream().flatMap(code -> agencyTypes.find(code).stream())
                .map(type -> new AgencyCard.Kind(type.code(), type.name(), type.domain())).toList();
    }

    /** Which list told of a service, and in which edition. */
    static String edition(ListingView listing) {
        return Words.sentence("edition.source", listing.key().source(), Editions.shown(listing.lastSeen()));
    }

    /** That a service is in its list no more, and since which edition; null while it is. */
    static @Nullable String gone(ListingView listing) {
        return listing.missingSince() == null
                ? null
                : Words.sentence("agency.gone", Editions.shown(listing.missingSince()));
    }

    private AgencyCard of(FoundAgency found, @Nullable String origin) {
        AgencyView agency = found.agency();
        String phone = agency.first(Fact.PHONE);
        boolean measured = origin != null && found.metres() != null;
        return new AgencyCard(agency.id(), agency.name(), kinds(agency),
                measured ? Distance.inWords(Objects.requireNonNull(found.metres())) : null, measured ? origin : null,
                phone, phone == null ? null : Reach.dialled(phone).orElse(null), agency.address(), hours(agency),
                edition(agency.leading()), gone(agency.leading()));
    }

    private static @Nullable String hours(AgencyView agency) {
        return agency.listings().stream().filter(ListingView::isListed)
                .flatMap(one -> OpeningHours.of(one.facts(), Fact.HOURS_WEEKDAY).stream())
                .map(OpeningHours::text).findFirst().orElse(null);
    }
}
