package org.shienhiroba.web.api.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.ListingView;
import org.shienhiroba.content.directory.LocalKnowledge;
import org.shienhiroba.content.directory.OpeningHours;
import org.shienhiroba.content.directory.Reach;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.content.directory.place.Point;
import org.shienhiroba.content.finding.AgencyResults;
import org.shienhiroba.content.finding.AgencyResults.FoundAgency;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Prefecture;

/** Offices as programs read them, with the names of kinds and places beside their codes. */
@ApplicationScoped
class AgencyAnswers {

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private Municipalities municipalities;

    AgencyList list(AgencyResults results) {
        return new AgencyList(results.total(), results.query().page(), results.query().size(), results.partial(),
                results.hits().stream().map(this::hit).toList());
    }

    private AgencyHit hit(FoundAgency found) {
        AgencyView agency = found.agency();
        Point point = agency.point().orElse(null);
        return new AgencyHit(agency.id(), agency.name(), agency.reading(), types(agency), prefecture(agency),
                municipality(agency), agency.address(), point == null ? null : point.latitude(),
                point == null ? null : point.longitude(), agency.first(Fact.PHONE),
                found.metres() == null ? null : Long.valueOf(Math.round(found.metres())), agency.isListed());
    }

    WholeAgency whole(AgencyView agency) {
        Point point = agency.point().orElse(null);
        String url = agency.first(Fact.URL);
        return new WholeAgency(agency.id(), agency.name(), agency.reading(), agency.number(), types(agency),
                prefecture(agency), municipality(agency), agency.address(), point == null ? null : point.latitude(),
                point == null ? null : point.longitude(), agency.first(Fact.PHONE), agency.first(Fact.FAX),
                url == null ? null : Reach.page(url).orElse(null), agency.isListed(),
                agency.listings().stream().map(this::service).toList(), local(agency.local()), agency.version());
    }

    private WholeAgency.Service service(ListingView listing) {
        Map<String, String> facts = new LinkedHashMap<>();
        listing.facts().all().forEach((fact, text) -> facts.put(fact.name(), text));
        return new WholeAgency.Service(type(listing.key().kind()), listing.key().source(), listing.firstSeen(),
                listing.lastSeen(), listing.missingSince(),
                OpeningHours.of(listing.facts()).stream()
                        .map(one -> new WholeAgency.Hours(Labels.coded(one.days()), one.text())).toList(),
                facts);
    }

    private static WholeAgency.Local local(LocalKnowledge local) {
        return new WholeAgency.Local(local.note(),
                local.roles().stream().map(role -> new WholeAgency.LocalRole(
                        Labels.coded(Objects.requireNonNull(role.audience())), role.role(), role.cooperation()))
                        .toList());
    }

    private List<Coded> types(AgencyView agency) {
        return agency.kinds().stream().map(this::type).toList();
    }

    private Coded type(String code) {
        return new Coded(code, agencyTypes.find(code).map(AgencyTypeView::shortName).orElse(code));
    }

    private static Coded prefecture(AgencyView agency) {
        String code = agency.leading().prefecture();
        return new Coded(code, Prefecture.of(code).map(Prefecture::label).orElse(code));
    }

    private @Nullable Coded municipality(AgencyView agency) {
        Long id = agency.leading().municipality();
        return id == null
                ? null
                : municipalities.find(id).map(place -> new Coded(place.code(), place.name())).orElse(null);
    }
}
