package org.shienhiroba.web.pages.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.directory.Directory;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.content.directory.place.Point;
import org.shienhiroba.content.finding.AgencyFinder;
import org.shienhiroba.content.finding.AgencyResults;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.web.pages.finding.Paging;
import org.shienhiroba.web.pages.template.Words;

/** The directory: a form, the map of the prefectures as a list of links, and the offices that match. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class AgenciesPage {
    private static final int BEYOND = 3;

    @Inject
    private HttpServletRequest request;

    @Inject
    private AgencyFinder finder;

    @Inject
    private Directory directory;

    @Inject
    private Municipalities municipalities;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private AgencyCards cards;

    private AgenciesAddress address;
    private @Nullable MunicipalityView place;
    private boolean elsewhere;
    private AgencyResults results;
    private AgencyResults counts;
    private Map<String, Long> held = Map.of();
    private String sources = "";
    private Paging paging;
    private List<AgencyCard> found = List.of();
    private List<AgencyCard> nearest = List.of();

    /**
     * A prefecture on the map.
     *
     * @param code  its code
     * @param label its short name
     * @param count offices
     * @param level its shade, 0 to 5
     * @param href  chooses it, everything else as it is
     * @param here  whether it is chosen
     */
    public record Tile(String code, String label, long count, int level, String href, boolean here) {}

    /**
     * A kind of agency with its number.
     *
     * @param name  of the kind
     * @param count offices in the chosen prefecture, or in all
     * @param href  chooses it, everything else as it is
     * @param here  whether it is chosen
     */
    public record KindLine(String name, long count, String href, boolean here) {}

    /**
     * Kinds of a domain, to choose from.
     *
     * @param label of the domain
     * @param types its kinds
     */
    public record KindGroup(String label, List<AgencyTypeView> types) {}

    /** Looks up as the address says. */
    public void load() {
        address = settled(AgenciesAddress.read(request.getParameterMap()));
        Point middle = place == null ? null : place.point();
        results = finder.search(address.query(middle));
        counts = address.municipality().isEmpty() && !address.around() ? results : finder.search(address.counts());
        held = directory.countsByKind();
        sources = Editions.sources(directory.editions());
        found = cards.of(results.hits(), getOrigin());
        if (results.total() == 0 && middle != null && !isKindMissing()) {
            nearest = cards.of(finder.search(address.around(true).query(middle)).hits().stream().limit(BEYOND).toList(),
                    getOrigin());
        }
        paging = Paging.of(address.page(), Math.min(results.lastPage(), SearchRequest.MAX_DEPTH / AgenciesAddress.SIZE),
                number -> address.withPage(number).href());
    }

    /** A municipality brings its prefecture; one of another prefecture than the chosen one is left out. */
    private AgenciesAddress settled(AgenciesAddress asked) {
        if (asked.municipality().isEmpty()) {
            return asked.around() ? asked.around(false) : asked;
        }
        Optional<MunicipalityView> known = municipalities.find(asked.municipality());
        if (known.filter(one -> asked.prefecture().isEmpty() || asked.prefecture().equals(one.prefecture()))
                .isEmpty()) {
            elsewhere = true;
            return asked.withMunicipality("").withPage(asked.page());
        }
        place = known.get();
        return asked.prefecture().isEmpty()
                ? asked.withPrefecture(place.prefecture()).withMunicipality(place.code()).around(asked.around())
                        .byReading(asked.reading()).withPage(asked.page())
                : asked;
    }

    /** What was asked. */
    public AgenciesAddress getAddress() {
        return address;
    }

    /** Whether a municipality was left out, since it is none of the chosen prefecture. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    /** The chosen municipality; null for none. */
    public @Nullable MunicipalityView getPlace() {
        return place;
    }

    /** The name of the chosen prefecture; empty for none. */
    public String getPrefectureName() {
        return Prefecture.of(address.prefecture()).map(Prefecture::label).orElse("");
    }

    /** The chosen kind; null for none. */
    public @Nullable AgencyTypeView getKind() {
        return agencyTypes.find(address.kind()).orElse(null);
    }

    /** The prefectures to choose from. */
    public List<Prefecture> getPrefectures() {
        return Prefecture.all();
    }

    /** The municipalities of the chosen prefecture. */
    public List<MunicipalityView> getMunicipalities() {
        return address.prefecture().isEmpty() ? List.of() : municipalities.in(address.prefecture());
    }

    /** All kinds to choose from, by domain. */
    public List<KindGroup> getKindGroups() {
        List<AgencyTypeView> types = agencyTypes.all().stream().filter(AgencyTypeView::listed).toList();
        return types.stream().map(type -> type.domain().label()).distinct().map(domain -> new KindGroup(domain,
                types.stream().filter(type -> type.domain().label().equals(domain)).toList())).toList();
    }

    /** The 47 prefectures in the order of their codes. */
    public List<Tile> getTiles() {
        HeatSteps steps = new HeatSteps(counts.byPrefecture().values());
        return Prefecture.all().stream().map(one -> {
            long count = counts.byPrefecture().getOrDefault(one.code(), 0L);
            return new Tile(one.code(), one.shortLabel(), count, steps.level(count),
                    address.withPrefecture(one.code()).href(), one.code().equals(address.prefecture()));
        }).toList();
    }

    /** The kinds that the chosen prefecture has, or the whole country. */
    public List<KindLine> getKinds() {
        return agencyTypes.all().stream().filter(type -> counts.byKind().getOrDefault(type.code(), 0L) > 0)
                .map(type -> new KindLine(type.name(), Objects.requireNonNull(counts.byKind().get(type.code())),
                        address.withKind(type.code().equals(address.kind()) ? "" : type.code()).href(),
                        type.code().equals(address.kind())))
                .toList();
    }

    /** Whether the directory holds any office at all. */
    public boolean isAnyHeld() {
        return !held.isEmpty();
    }

    /** What the chosen municipality has none of, in a sentence. */
    public String getNoneHere() {
        AgencyTypeView kind = getKind();
        return place == null
                ? Words.sentence("agencies.empty.here")
                : kind == null
                        ? Words.sentence("agencies.empty.place", place.name())
                        : Words.sentence("agencies.empty.place.kind", place.name(), kind.name());
    }

    /** Whether a kind is chosen that the directory holds no office of, anywhere. */
    public boolean isKindMissing() {
        return !address.kind().isEmpty() && !held.containsKey(address.kind());
    }

    /** What was found. */
    public AgencyResults getResults() {
        return results;
    }

    /** The cards of this page. */
    public List<AgencyCard> getFound() {
        return found;
    }

    /** Where the municipality has none: the nearest elsewhere. */
    public List<AgencyCard> getNearest() {
        return nearest;
    }

    /** Whether anything matches. */
    public boolean isAnyFound() {
        return results.total() > 0;
    }

    /** Whether there are offices, but not on a page so far on. */
    public boolean isBeyond() {
        return isAnyFound() && found.isEmpty();
    }

    /** The way through the pages. */
    public Paging getPaging() {
        return paging;
    }

    /** What distances are measured from; null where nothing is measured. */
    public @Nullable String getOrigin() {
        if (address.near() != null) {
            return Words.sentence("agencies.origin.near");
        }
        return place == null || place.point() == null
                ? null
                : Words.sentence(place.approximate() ? "agencies.origin.middle" : "agencies.origin", place.name());
    }

    /** What the list is, and in which order. */
    public String getHeading() {
        boolean byDistance = getOrigin() != null && !address.reading();
        if (place != null) {
            return Words.sentence(!byDistance
                    ? "agencies.list.place"
                    : address.around() ? "agencies.list.around" : "agencies.list.place.near", place.name());
        }
        String where = address.prefecture().isEmpty() ? Words.sentence("agencies.everywhere") : getPrefectureName();
        return Words.sentence(byDistance
                ? "agencies.list.near"
                : address.words().isBlank() || address.reading() ? "agencies.list.reading" : "agencies.list.words",
                where);
    }

    /** Which of all offices this page shows. */
    public String getShown() {
        long first = (address.page() - 1L) * AgenciesAddress.SIZE + 1;
        return Words.sentence("agencies.shown", results.total(), first, first + found.size() - 1);
    }

    /** The lists and their editions in one line; empty for none. */
    public String getSources() {
        return sources;
    }

    /** Whether the order can be chosen. */
    public boolean isSortable() {
        return getOrigin() != null && !address.around() && results.total() > 1;
    }

    /** The same, the nearest first. */
    public String getByDistance() {
        return address.byReading(false).href();
    }

    /** The same, by reading. */
    public String getByReading() {
        return address.byReading(true).href();
    }

    /** The same with those that their list names no more, or without them. */
    public String getWithGone() {
        return address.withGone(!address.gone()).href();
    }

    /** Beyond the municipality, the nearest to it first. */
    public String getAround() {
        return address.around(true).href();
    }

    /** In the municipality alone. */
    public String getWithin() {
        return address.around(false).href();
    }

    /** In the whole prefecture. */
    public String getWholePrefecture() {
        return address.withMunicipality("").href();
    }

    /** In the whole country. */
    public String getEverywhere() {
        return address.withPrefecture("").href();
    }

    /** Every kind. */
    public String getEveryKind() {
        return address.withKind("").href();
    }

    /** Without the words. */
    public String getWithoutWords() {
        return address.withoutWords().href();
    }

    /** The title of the page. */
    public String getTitle() {
        String title = place != null ? place.name() : getPrefectureName();
        AgencyTypeView kind = getKind();
        String what = kind == null ? Words.sentence("agencies.title") : kind.name();
        String whole = title.isEmpty() ? what : Words.sentence("agencies.title.in", title, what);
        return address.page() == 1 ? whole : Words.sentence("search.title.page", whole, address.page());
    }
}
