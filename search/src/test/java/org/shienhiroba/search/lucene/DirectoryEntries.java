package org.shienhiroba.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.GeoPoint;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;
import org.shienhiroba.search.IndexedDocument.Listing;
import org.shienhiroba.search.LookupPage;
import org.shienhiroba.search.LookupRequest;
import org.shienhiroba.search.LookupRequest.Order;

/** Invented entries of a directory, and short ways to ask for them. */
final class DirectoryEntries {
    static final String GROUP = "office";

    private DirectoryEntries() {}

    /** An entry with a name, its reading, where it is, and facets as {@code name=code:label:label}. */
    static IndexedDocument of(String id, String name, String reading, @Nullable GeoPoint point, String... facets) {
        return of(id, reading.isEmpty() ? List.of(name) : List.of(name, reading), reading, point, facets);
    }

    static IndexedDocument of(String id, List<String> names, String reading, @Nullable GeoPoint point,
            String... facets) {
        Map<String, List<FacetValue>> values = new LinkedHashMap<>();
        for (String facet : facets) {
            String[] pair = facet.split("=");
            String[] labels = pair[1].split(":");
            values.computeIfAbsent(pair[0], name -> new ArrayList<>())
                    .add(new FacetValue(labels[0], List.of(labels).subList(1, labels.length)));
        }
        return new IndexedDocument(id, GROUP, names.getFirst(), Map.of(), values, LocalDate.EPOCH,
                new Listing(names, reading, point));
    }

    static LookupRequest named(String words) {
        return named(words, 1, 100);
    }

    static LookupRequest named(String words, int page, int size) {
        return new LookupRequest(GROUP, words, Map.of(), null, Order.NAME, page, size, Set.of());
    }

    static LookupRequest in(Order order) {
        return new LookupRequest(GROUP, "", Map.of(), null, order, 1, 100, Set.of());
    }

    static LookupRequest near(@Nullable GeoPoint point, int size) {
        return new LookupRequest(GROUP, "", Map.of(), point, Order.NEAREST, 1, size, Set.of());
    }

    static LookupRequest filtered(String words, Map<String, Set<String>> filters, String... facets) {
        return new LookupRequest(GROUP, words, filters, null, Order.NAME, 1, 100, Set.of(facets));
    }

    static List<String> ids(LookupPage page) {
        return page.entries().stream().map(LookupPage.Entry::id).toList();
    }
}
