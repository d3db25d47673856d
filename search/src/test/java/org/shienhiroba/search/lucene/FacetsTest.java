package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchPage.FacetCount;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.SearchRequest.Sort;

@DisplayName("Facets")
class FacetsTest {
    @TempDir
    Path folder;
    private LuceneSearchEngine engine;

    @BeforeEach
    void open() {
        engine = LuceneSearchEngine.open(folder);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    @DisplayName("keep counting the siblings of a selected value, and count others under it")
    void siblings() {
        engine.rebuild(Cases.all().stream(), Cases.FIRST);
        SearchPage page = engine.search(Cases.ask("", Map.of("agency", Set.of("center")), "agency", "category"));
        assertEquals(2, page.total());
        assertEquals(
                List.of(new FacetCount("employer", 5), new FacetCount("center", 2), new FacetCount("transition", 2)),
                page.facets().get("agency"));
        assertEquals(List.of(new FacetCount("c03", 1), new FacetCount("c09", 1)), page.facets().get("category"));
    }

    @Test
    @DisplayName("that do not exist filter everything out and count nothing")
    void unknown() {
        engine.rebuild(Cases.all().stream(), Cases.FIRST);
        SearchPage page = engine.search(Cases.ask("", Map.of("nothing", Set.of("x")), "nothing"));
        assertEquals(0, page.total());
        assertEquals(List.of(), page.facets().get("nothing"));
        assertEquals(12, engine.search(Cases.ask("", Map.of("agency", Set.of()))).total());
    }

    @Test
    @DisplayName("count what counting by hand gives, over many segments, changes and filters")
    void bruteForce() {
        Random random = new Random(7);
        List<IndexedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            documents.add(document(i, random));
        }
        engine.rebuild(documents.subList(0, 120).stream(), Cases.FIRST);
        for (int i = 120; i < 300; i += 30) {
            engine.apply(documents.subList(i, i + 30), Set.of(), new IndexPosition("test", i));
        }
        for (int i = 0; i < 40; i++) { // replaced ones must not be counted twice
            documents.set(i, document(i, random));
        }
        engine.apply(documents.subList(0, 40), Set.of("d299"), new IndexPosition("test", 400));
        documents.remove(299);
        for (int round = 0; round < 60; round++) {
            Map<String, Set<String>> filters = new HashMap<>();
            for (String facet : List.of("a", "b", "c")) {
                if (random.nextInt(3) > 0) {
                    filters.put(facet, random.nextBoolean()
                            ? Set.of(facet + random.nextInt(4))
                            : Set.of(facet + "0", facet + random.nextInt(1, 4)));
                }
            }
            String query = random.nextBoolean() ? "" : "支援";
            SearchPage page = engine
                    .search(new SearchRequest(Cases.GROUP, query, filters, Sort.NEWEST, 1, 5, Set.of("a", "b", "c"),
                            false));
            Predicate<IndexedDocument> word = d -> query.isEmpty() || d.title().contains("支援");
            assertEquals(documents.stream().filter(word).filter(d -> passes(d, filters, "")).count(), page.total());
            for (String facet : List.of("a", "b", "c")) {
                Map<String, Long> expected = new HashMap<>();
                documents.stream().filter(word).filter(d -> passes(d, filters, facet))
                        .forEach(d -> codes(d, facet).forEach(code -> expected.merge(code, 1L, Long::sum)));
                assertEquals(expected.entrySet().stream().map(e -> new FacetCount(e.getKey(), e.getValue())).sorted(
                        Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::code))
                        .toList(),
                        page.facets().get(facet), filters + " " + query);
            }
        }
    }

    private static IndexedDocument document(int i, Random random) {
        Map<String, List<FacetValue>> facets = new HashMap<>();
        for (String facet : List.of("a", "b", "c")) {
            List<FacetValue> values = new ArrayList<>();
            for (int v = 0; v < 4; v++) {
                if (random.nextInt(3) == 0) {
                    values.add(new FacetValue(facet + v, List.of()));
                }
            }
            facets.put(facet, values);
        }
        return new IndexedDocument("d" + i, Cases.GROUP, random.nextBoolean() ? "支援の工夫" : "面接の準備", Map.of(), facets,
                java.time.LocalDate.EPOCH.plusDays(i));
    }

    private static boolean passes(IndexedDocument document, Map<String, Set<String>> filters, String but) {
        return filters.entrySet().stream().allMatch(
                e -> e.getKey().equals(but) || codes(document, e.getKey()).stream().anyMatch(e.getValue()::contains));
    }

    private static List<String> codes(IndexedDocument document, String facet) {
        return document.facets().getOrDefault(facet, List.of()).stream().map(FacetValue::code).toList();
    }
}
