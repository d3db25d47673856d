package org.shienhiroba.web.pages.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Directory;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.LocalKnowledge;
import org.shienhiroba.content.directory.Reach;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.content.directory.place.Point;
import org.shienhiroba.content.finding.AgencyFinder;
import org.shienhiroba.content.finding.AgencyQuery;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.finding.CaseQuery;
import org.shienhiroba.content.finding.CaseResults.CaseHit;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.pages.template.Site;
import org.shienhiroba.web.pages.template.Words;

/** One office: how to reach it, what it offers and when, what editors know of it, and the cases of its kinds. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class AgencyPage {
    private static final int CASES = 5;
    private static final int READ = 50;
    private static final int NEIGHBOURS = 3;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Directory directory;

    @Inject
    private Municipalities municipalities;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private AgencyFinder finder;

    @Inject
    private CaseFinder caseFinder;

    @Inject
    private AgencyCards cards;

    @Inject
    private Site site;

    private AgencyView agency;
    private List<AgencyService> services;
    private List<CaseCard> cases = List.of();
    private List<AgencyCard> neighbours = List.of();
    private boolean indexed;

    /**
     * Reads the office; cases and neighbours are left out while the index is being made.
     *
     * @throws NoSuchPage where no office has the number
     */
    public void load() {
        agency = directory.find(Long.parseLong(PageFilter.subject(request))).orElseThrow(NoSuchPage::new);
        services = agency.listings().stream().flatMap(listing -> agencyTypes.find(listing.key().kind()).stream()
                .map(type -> AgencyService.of(listing,
                        new AgencyCard.Kind(type.code(), type.name(), type.domain()), agency.name())))
                .toList();
        try {
            cases = findCases();
            neighbours = findNeighbours();
            indexed = true;
        } catch (IndexUnavailableException e) {
            indexed = false;
        }
    }

    /** The cases its kinds took part in or sent: those first whose phase is nearest to where they help, then the newest. */
    private List<CaseCard> findCases() {
        NearestPhase nearest = NearestPhase.of(agency.kinds().stream()
                .flatMap(code -> agencyTypes.find(code).stream()).toList());
        return Stream.of(CaseFacet.PARTNER, CaseFacet.AGENCY_TYPE)
                .flatMap(
                        facet -> caseFinder.search(new CaseQuery("", Map.of(facet, Set.copyOf(agency.kinds())), true, 1,
                                READ, false, false)).hits().stream())
                .map(CaseHit::card).distinct().sorted(Comparator.comparingInt(nearest::distance)).limit(CASES).toList();
    }

    private List<AgencyCard> findNeighbours() {
        Point here = agency.point().orElse(null);
        if (here == null) {
            return List.of();
        }
        return cards.of(finder.search(new AgencyQuery("", Set.copyOf(agency.kinds()), null, null, here,
                AgencyQuery.Order.NEAREST, false, 1, NEIGHBOURS + 1)).hits().stream()
                .filter(one -> one.agency().id() != agency.id()).limit(NEIGHBOURS).toList(),
                Words.sentence("agency.origin"));
    }

    /** The office. */
    public AgencyView getAgency() {
        return agency;
    }

    /** What it is. */
    public List<AgencyCard.Kind> getKinds() {
        return cards.kinds(agency);
    }

    /** Its services, those first that the latest edition names. */
    public List<AgencyService> getServices() {
        return services;
    }

    /** Its name in kana; null where no list tells it. */
    public @Nullable String getReading() {
        return agency.reading();
    }

    /** Its telephone as its list has it; null for none. */
    public @Nullable String getPhone() {
        return agency.first(Fact.PHONE);
    }

    /** The digits to dial; null where they are no whole number. */
    public @Nullable String getDialled() {
        String phone = getPhone();
        return phone == null ? null : Reach.dialled(phone).orElse(null);
    }

    /** Its fax as its list has it; null for none. */
    public @Nullable String getFax() {
        return agency.first(Fact.FAX);
    }

    /** Its page, where its list has a whole address of one; null where not. */
    public @Nullable String getUrl() {
        String url = agency.first(Fact.URL);
        return url == null ? null : Reach.page(url).orElse(null);
    }

    /** Who runs it; null where no list tells it. */
    public @Nullable String getOperator() {
        return agency.first(Fact.OPERATOR);
    }

    /** Since when no list names it; null while one does. */
    public @Nullable String getGone() {
        return agency.isListed() ? null : AgencyCards.gone(agency.leading());
    }

    /** Where it is, for the list of offices there; null where no list tells it. */
    public @Nullable MunicipalityView getPlace() {
        Long id = agency.leading().municipality();
        return id == null ? null : municipalities.find(id).orElse(null);
    }

    /** The name of its prefecture. */
    public String getPrefectureName() {
        return Prefecture.of(agency.leading().prefecture()).map(Prefecture::label).orElse("");
    }

    /** What editors added; empty for nothing. */
    public LocalKnowledge getLocal() {
        return agency.local();
    }

    /** What it does, by the label of whom it does it for. */
    public List<LocalRole> getRoles() {
        return agency.local().roles().stream().map(role -> new LocalRole(
                Objects.requireNonNull(role.audience()).label(), role.role(),
                Objects.requireNonNullElse(role.cooperation(), ""))).toList();
    }

    /**
     * One thing it does.
     *
     * @param audience    for whom
     * @param role        what
     * @param cooperation how to work with it; empty where nothing is said
     */
    public record LocalRole(String audience, String role, String cooperation) {}

    /** Cases that its kinds took part in. */
    public List<CaseCard> getCases() {
        return cases;
    }

    /** The nearest offices of its kinds. */
    public List<AgencyCard> getNeighbours() {
        return neighbours;
    }

    /** Whether cases and neighbours could be told. */
    public boolean isIndexed() {
        return indexed;
    }

    /** The office for machines, safe inside a script element. */
    public String getJsonLd() {
        return AgencyJsonLd.of(agency, getPrefectureName(), getPlace(), site.getCanonical());
    }
}
