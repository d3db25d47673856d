package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shienhiroba.search.lucene.DirectoryEntries.filtered;
import static org.shienhiroba.search.lucene.DirectoryEntries.ids;
import static org.shienhiroba.search.lucene.DirectoryEntries.named;
import static org.shienhiroba.search.lucene.DirectoryEntries.of;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.LookupPage;
import org.shienhiroba.search.SearchPage.FacetCount;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.SearchRequest.Sort;

@DisplayName("A directory")
class LookupFacetsTest {
    private static final IndexPosition SECOND = new IndexPosition("test", 2);

    @TempDir
    Path folder;
    private LuceneSearchEngine engine;

    @BeforeEach
    void open() {
        engine = LuceneSearchEngine.open(folder);
        engine.rebuild(Stream.concat(Cases.all().stream(), entries().stream()), Cases.FIRST);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static List<IndexedDocument> entries() {
        return List.of(of("1", "そら", "そら", null, "kind=a:A型", "kind=b:B型", "prefecture=08:茨城県"),
                of("2", "そらいろ", "そらいろ", null, "kind=b:B型", "prefecture=08:茨城県"),
                of("3", "あおぞら", "あおぞら", null, "kind=b:B型", "prefecture=09:栃木県"),
                of("4", "うみ", "うみ", null, "kind=a:A型", "prefecture=09:栃木県"),
                of("5", "ジョブコーチの家", "じょぶこーちのいえ", null, "kind=b:B型", "prefecture=09:栃木県"));
    }

    private static Map<String, List<FacetCount>> counts(LookupPage page) {
        return page.facets();
    }

    @Test
    @DisplayName("counts the values of facets, where a chosen value does not lessen its siblings")
    void facets() {
        LookupPage all = engine.lookUp(filtered("", Map.of(), "kind", "prefecture"));
        assertEquals(5, all.total());
        assertEquals(Map.of("kind", List.of(new FacetCount("b", 4), new FacetCount("a", 2)), "prefecture",
                List.of(new FacetCount("09", 3), new FacetCount("08", 2))), counts(all));
        LookupPage chosen = engine.lookUp(filtered("", Map.of("kind", Set.of("a")), "kind", "prefecture"));
        assertEquals(List.of("4", "1"), ids(chosen));
        assertEquals(Map.of("kind", List.of(new FacetCount("b", 4), new FacetCount("a", 2)), "prefecture",
                List.of(new FacetCount("08", 1), new FacetCount("09", 1))), counts(chosen));
        LookupPage both = engine.lookUp(
                filtered("", Map.of("kind", Set.of("a", "b"), "prefecture", Set.of("08")), "kind", "prefecture"));
        assertEquals(List.of("1", "2"), ids(both));
        assertEquals(Map.of("kind", List.of(new FacetCount("b", 2), new FacetCount("a", 1)), "prefecture",
                List.of(new FacetCount("09", 3), new FacetCount("08", 2))), counts(both));
        LookupPage words = engine.lookUp(filtered("そら", Map.of("prefecture", Set.of("08")), "kind", "prefecture"));
        assertEquals(List.of("1", "2"), ids(words));
        assertEquals(Map.of("kind", List.of(new FacetCount("b", 2), new FacetCount("a", 1)), "prefecture",
                List.of(new FacetCount("08", 2))), counts(words), "あおぞら does not hold そら");
        LookupPage none = engine.lookUp(filtered("ほし", Map.of(), "kind"));
        assertEquals(Map.of("kind", List.of()), counts(none));
    }

    @Test
    @DisplayName("follows what is added, replaced and removed, before and after a purge")
    void changes() {
        engine.apply(List.of(of("2", "ほし", "ほし", null, "kind=c:移行"), of("6", "そらまめ", "そらまめ", null, "kind=c:移行")),
                Set.of("3", "no-such"), SECOND);
        for (int i = 0; i < 2; i++) {
            LookupPage all = engine.lookUp(filtered("", Map.of(), "kind"));
            assertEquals(List.of("4", "5", "1", "6", "2"), ids(all));
            assertEquals(List.of(new FacetCount("a", 2), new FacetCount("b", 2), new FacetCount("c", 2)),
                    all.facets().get("kind"));
            assertEquals(List.of("1", "6"), ids(engine.lookUp(named("そら"))));
            assertEquals(List.of("2"), ids(engine.lookUp(named("ホシ"))));
            assertEquals(17, engine.status().documents());
            engine.purge();
        }
        engine.rebuild(entries().stream(), new IndexPosition("test", 3));
        assertEquals(List.of("1", "2"), ids(engine.lookUp(named("そら"))));
    }

    @Test
    @DisplayName("leaves no word of a removed entry behind after a purge")
    void purge() throws IOException {
        engine.apply(List.of(of("7", "まぼろし", "まぼろし", null)), Set.of(), SECOND);
        assertTrue(files().contains("まぼろ"));
        engine.apply(List.of(), Set.of("7"), new IndexPosition("test", 3));
        engine.purge();
        assertTrue(!files().contains("まぼろ"));
    }

    private String files() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    @DisplayName("is nothing that searches see, neither in its group nor beside others")
    void apart() {
        for (String query : List.of("", "そら", "うみ", "ジョブコーチの家")) {
            assertEquals(0,
                    engine.search(new SearchRequest(DirectoryEntries.GROUP, query, Map.of(), Sort.RELEVANCE, 1, 10,
                            Set.of("kind"), true)).total());
        }
        assertEquals(List.of(), engine.similar("1", 5));
        assertEquals(List.of(), engine.similarTo(DirectoryEntries.GROUP, "そら、うみ、ジョブコーチの家", 5));
        assertEquals(0, engine.lookUp(new org.shienhiroba.search.LookupRequest(Cases.GROUP, "", Map.of(), null,
                org.shienhiroba.search.LookupRequest.Order.NAME, 1, 10, Set.of())).total());
    }

    @Test
    @DisplayName("changes nothing of what searches of other groups find, rank, offer and hold for alike")
    void searchesStayAsTheyWere(@TempDir Path other) {
        List<IndexedDocument> many = new ArrayList<>();
        IntStream.range(0, 300).forEach(i -> many.add(of("many" + i, "就労定着ジョブコーチ" + i, "しゅうろうていちゃく", null)));
        try (LuceneSearchEngine alone = LuceneSearchEngine.open(other)) {
            alone.rebuild(Cases.all().stream(), Cases.FIRST);
            engine.rebuild(Stream.concat(Cases.all().stream(), many.stream()), SECOND);
            for (String query : List.of("", "ジョブコーチ", "ていちゃく", "ジョブコーチが体調を相談する", "就労以降", "ジョプコーチ", "定着 相談 連絡")) {
                SearchRequest request = Cases.ask(query, Map.of(), "category");
                assertEquals(alone.search(request), engine.search(request), query);
            }
            for (IndexedDocument document : Cases.all()) {
                assertEquals(alone.similar(document.id(), 5), engine.similar(document.id(), 5), document.id());
            }
        }
    }

    @Test
    @DisplayName("answers with what it has found when time runs out, and says so")
    void patience() {
        engine.setPatience(Duration.ZERO);
        LookupPage page = engine.lookUp(filtered("そら い", Map.of("kind", Set.of("a", "b")), "kind", "prefecture"));
        assertTrue(page.partial());
        assertTrue(page.total() <= 5);
    }

    @Test
    @DisplayName("takes an entry that has hardly anything")
    void bare() {
        engine.apply(
                List.of(new IndexedDocument("bare", DirectoryEntries.GROUP, "", Map.of(), Map.of(), LocalDate.EPOCH,
                        new IndexedDocument.Listing(List.of(), "", null)),
                        of("signs", "★", "", null), of("long", "長".repeat(5_000), "ちょう".repeat(5_000), null)),
                Set.of(), SECOND);
        assertEquals(8, engine.lookUp(named("")).total());
        assertEquals(List.of("long"), ids(engine.lookUp(named("長".repeat(300)))));
    }
}
