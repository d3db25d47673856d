package org.shienhiroba.content.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Directory;
import org.shienhiroba.content.directory.ListingView;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.content.finding.AgencyFacet;
import org.shienhiroba.content.finding.IndexedGroup;
import org.shienhiroba.search.GeoPoint;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;
import org.shienhiroba.search.IndexedDocument.Listing;

/** Turns offices into entries of the index. All of them are public, also those that no list names any more. */
@ApplicationScoped
class AgencyDocuments implements DocumentSource {
    private static final int BATCH = 500;
    /** An office has no day of publication, and nobody asks for the newest. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    @Inject
    private Directory directory;

    @Inject
    private Municipalities municipalities;

    @Override
    public IndexedGroup group() {
        return IndexedGroup.AGENCY;
    }

    @Override
    public List<IndexedDocument> of(Collection<String> keys) {
        Map<Long, MunicipalityView> places = places();
        return directory.all(keys.stream().map(Long::valueOf).toList()).stream()
                .map(agency -> document(agency, places)).toList();
    }

    @Override
    public Stream<IndexedDocument> all() {
        Map<Long, MunicipalityView> places = places();
        return InPieces.of(after -> directory.after(after, BATCH), AgencyView::id)
                .map(agency -> document(agency, places));
    }

    private Map<Long, MunicipalityView> places() {
        return municipalities.allNow().stream().collect(Collectors.toMap(MunicipalityView::id, Function.identity()));
    }

    private static IndexedDocument document(AgencyView agency, Map<Long, MunicipalityView> places) {
        return new IndexedDocument(IndexedGroup.AGENCY.id(Long.toString(agency.id())), IndexedGroup.AGENCY.code(),
                agency.name(), Map.of(), facets(agency, places), NO_DAY,
                new Listing(agency.names(), Objects.requireNonNullElse(agency.reading(), ""),
                        agency.point().map(point -> new GeoPoint(point.latitude(), point.longitude())).orElse(null)));
    }

    private static Map<String, List<FacetValue>> facets(AgencyView agency, Map<Long, MunicipalityView> places) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        facets.put(AgencyFacet.KIND.code(),
                agency.kinds().stream().map(kind -> new FacetValue(kind, List.of())).toList());
        facets.put(AgencyFacet.PREFECTURE.code(), agency.listings().stream().map(ListingView::prefecture).distinct()
                .map(code -> new FacetValue(code, List.of())).toList());
        facets.put(AgencyFacet.MUNICIPALITY.code(),
                agency.listings().stream().flatMap(one -> Stream.ofNullable(one.municipality())).distinct()
                        .map(id -> new FacetValue(Long.toString(id), called(places.get(id)))).toList());
        facets.put(AgencyFacet.LISTED.code(),
                List.of(new FacetValue(Boolean.toString(agency.isListed()), List.of())));
        return facets;
    }

    private static List<String> called(@Nullable MunicipalityView place) {
        return place == null
                ? List.of()
                : Stream.concat(Stream.of(place.name(), place.fullName()), Stream.ofNullable(place.reading())).toList();
    }
}
