package org.shienhiroba.content.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Directory;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.content.directory.place.Point;
import org.shienhiroba.content.finding.AgencyResults.FoundAgency;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.search.GeoPoint;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.search.LookupPage;
import org.shienhiroba.search.LookupRequest;
import org.shienhiroba.search.LookupRequest.Order;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.SearchPage.FacetCount;
import org.shienhiroba.search.SearchRequest;

/** The door for readers who look for offices by name, kind and place. Thread-safe. */
@ApplicationScoped
public class AgencyFinder {
    private static final Set<String> COUNTED = Set.of(AgencyFacet.PREFECTURE.code(), AgencyFacet.KIND.code());

    @Inject
    private SearchEngine engine;

    @Inject
    private Directory directory;

    @Inject
    private Municipalities municipalities;

    @Inject
    private AgencyTypes agencyTypes;

    /**
     * Looks offices up.
     *
     * @throws BadInput for an unknown code, a page or size out of range, or what is not text
     * @throws IndexUnavailableException while the index is being made
     */
    public AgencyResults search(AgencyQuery query) {
        check(query);
        LookupPage page = engine.lookUp(new LookupRequest(IndexedGroup.AGENCY.code(), query.words(), filters(query),
                query.from() == null ? null : geoPoint(query.from()), Order.valueOf(query.order().name()),
                query.page(), query.size(), COUNTED));
        return new AgencyResults(query, page.total(), found(page), counts(page, AgencyFacet.PREFECTURE),
                counts(page, AgencyFacet.KIND), page.partial());
    }

    /**
     * The offices of each kind that are nearest to a region.
     *
     * @param kinds codes of kinds; an unknown one is one without offices
     * @param area  the region
     * @param size  offices for each kind, 1 to 100
     * @return one for each kind, in that order
     * @throws IndexUnavailableException while the index is being made
     */
    public List<Neighbourhood> near(Collection<String> kinds, MunicipalityView area, int size) {
        return kinds.stream().distinct().map(kind -> near(kind, area, size)).toList();
    }

    private Neighbourhood near(String kind, MunicipalityView area, int size) {
        Map<String, Set<String>> ofKind = Map.of(AgencyFacet.KIND.code(), Set.of(kind), AgencyFacet.LISTED.code(),
                Set.of(Boolean.TRUE.toString()));
        Map<String, Set<String>> inArea = new LinkedHashMap<>(ofKind);
        inArea.put(AgencyFacet.MUNICIPALITY.code(), ids(area));
        List<FoundAgency> here = found(nearest(inArea, area, size));
        if (!here.isEmpty()) {
            return new Neighbourhood(kind, true, here, List.of());
        }
        List<FoundAgency> beyond = found(nearest(ofKind, area, size));
        return new Neighbourhood(kind, !beyond.isEmpty(), List.of(), beyond);
    }

    private LookupPage nearest(Map<String, Set<String>> filters, MunicipalityView area, int size) {
        return engine.lookUp(new LookupRequest(IndexedGroup.AGENCY.code(), "", filters,
                area.point() == null ? null : geoPoint(area.point()), Order.NEAREST, 1, size, Set.of()));
    }

    private List<FoundAgency> found(LookupPage page) {
        Map<Long, AgencyView> agencies = directory.all(page.entries().stream().map(AgencyFinder::id).toList()).stream()
                .collect(Collectors.toMap(AgencyView::id, Function.identity()));
        return page.entries().stream().flatMap(entry -> Optional.ofNullable(agencies.get(id(entry)))
                .map(agency -> new FoundAgency(agency, entry.metres())).stream()).toList();
    }

    private static Long id(LookupPage.Entry entry) {
        return Long.valueOf(IndexedGroup.AGENCY.key(entry.id()));
    }

    private Map<String, Set<String>> filters(AgencyQuery query) {
        Map<String, Set<String>> filters = new LinkedHashMap<>();
        if (!query.kinds().isEmpty()) {
            filters.put(AgencyFacet.KIND.code(), query.kinds());
        }
        if (query.prefecture() != null) {
            filters.put(AgencyFacet.PREFECTURE.code(), Set.of(query.prefecture()));
        }
        if (query.municipality() != null) {
            municipalities.find(query.municipality())
                    .ifPresent(area -> filters.put(AgencyFacet.MUNICIPALITY.code(), ids(area)));
        }
        if (!query.gone()) {
            filters.put(AgencyFacet.LISTED.code(), Set.of(Boolean.TRUE.toString()));
        }
        return filters;
    }

    private Set<String> ids(MunicipalityView area) {
        return municipalities.within(area).stream().map(one -> Long.toString(one.id())).collect(Collectors.toSet());
    }

    private static GeoPoint geoPoint(Point point) {
        return new GeoPoint(point.latitude(), point.longitude());
    }

    private static Map<String, Long> counts(LookupPage page, AgencyFacet facet) {
        Map<String, Long> counts = new LinkedHashMap<>();
        page.facets().getOrDefault(facet.code(), List.<FacetCount>of())
                .forEach(count -> counts.put(count.code(), count.count()));
        return counts;
    }

    private void check(AgencyQuery query) {
        List<Problem> problems = new ArrayList<>();
        if (!PlainText.isText(query.words())) {
            problems.add(new Problem("q", Messages.say("finding.notText")));
        }
        query.kinds().stream().filter(kind -> agencyTypes.find(kind).isEmpty())
                .forEach(kind -> problems.add(unknown("type", kind)));
        unknownCode(query.prefecture(), code -> Prefecture.of(code).isPresent())
                .ifPresent(code -> problems.add(unknown("prefecture", code)));
        unknownCode(query.municipality(), code -> municipalities.find(code).isPresent())
                .ifPresent(code -> problems.add(unknown("municipality", code)));
        if (query.size() < 0 || query.size() > 100) {
            problems.add(new Problem("size", Messages.say("finding.size")));
        } else if (query.page() < 1 || query.page() > SearchRequest.MAX_DEPTH / Math.max(1, query.size())) {
            problems.add(new Problem("page",
                    Messages.say("finding.page", SearchRequest.MAX_DEPTH / Math.max(1, query.size()))));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private static Optional<String> unknownCode(@Nullable String code, Function<String, Boolean> known) {
        return Optional.ofNullable(code).filter(one -> !known.apply(one));
    }

    private static Problem unknown(String field, String code) {
        return new Problem(field, Messages.say("finding.unknownCode", CaseFinder.shown(code)));
    }
}
