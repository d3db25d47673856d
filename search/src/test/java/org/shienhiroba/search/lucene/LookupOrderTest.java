package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.shienhiroba.search.lucene.DirectoryEntries.GROUP;
import static org.shienhiroba.search.lucene.DirectoryEntries.ids;
import static org.shienhiroba.search.lucene.DirectoryEntries.in;
import static org.shienhiroba.search.lucene.DirectoryEntries.named;
import static org.shienhiroba.search.lucene.DirectoryEntries.near;
import static org.shienhiroba.search.lucene.DirectoryEntries.of;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shienhiroba.search.GeoPoint;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.LookupPage;
import org.shienhiroba.search.LookupRequest;
import org.shienhiroba.search.LookupRequest.Order;

@DisplayName("The order of entries")
class LookupOrderTest {
    private static final GeoPoint TOKYO = new GeoPoint(35.6812, 139.7671);
    private static final GeoPoint OSAKA = new GeoPoint(34.7025, 135.4959);
    private static final GeoPoint SAPPORO = new GeoPoint(43.0687, 141.3508);
    private static final GeoPoint MITO = new GeoPoint(36.3708, 140.4764);
    private static final GeoPoint NAHA = new GeoPoint(26.2126, 127.6792);

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

    private void index(List<IndexedDocument> documents) {
        List<IndexedDocument> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(1));
        engine.rebuild(shuffled.stream(), Cases.FIRST);
    }

    @Test
    @DisplayName("by reading is that of the kana, where voiced and small ones decide among equals only")
    void byReading() {
        List<String> readings = List.of("あい", "アーチ", "かい", "がい", "かいが", "がいか", "ガーデン", "かき", "がき", "きやく", "キャク", "きゅう",
                "ぎんか",
                "さつき", "さっき", "じしん", "しせい", "はは", "はば", "ばは", "ぱぱ", "はま", "を", "ん");
        List<String> expected = List.of("アーチ", "あい", "ガーデン", "かい", "がい", "かいが", "がいか", "かき", "がき", "きやく", "キャク", "きゅう",
                "ぎんか",
                "さつき", "さっき", "じしん", "しせい", "はは", "はば", "ばは", "ぱぱ", "はま", "を", "ん");
        List<IndexedDocument> documents = new ArrayList<>();
        for (String reading : readings) {
            // where the order leaves two equal, the ids decide
            documents.add(of(String.format("%02d", documents.size()) + reading, "名", reading, null));
        }
        index(documents);
        assertEquals(expected, ids(engine.lookUp(in(Order.READING))).stream().map(id -> id.substring(2)).toList());
    }

    @Test
    @DisplayName("by reading puts those without a reading last, by their names, and equal ones by their ids")
    void withoutReading() {
        index(List.of(of("3", "いろは", "", null), of("4", "亜細亜", "・ー", null), of("2", "甲", "わかば", null),
                of("1b", "乙", "アオバ", null), of("1a", "丙", "あおば", null)));
        assertEquals(List.of("1a", "1b", "2", "3", "4"), ids(engine.lookUp(in(Order.READING))));
    }

    @Test
    @DisplayName("by distance is the nearest first, with those without a place last by their readings")
    void byDistance() {
        index(List.of(of("osaka", "大阪", "おおさか", OSAKA), of("sapporo", "札幌", "さっぽろ", SAPPORO),
                of("mito", "水戸", "みと", MITO), of("naha", "那覇", "なは", NAHA), of("tokyo", "東京", "とうきょう", TOKYO),
                of("z", "無", "む", null), of("y", "無", "ま", null)));
        LookupPage page = engine.lookUp(near(TOKYO, 10));
        assertEquals(List.of("tokyo", "mito", "osaka", "sapporo", "naha", "y", "z"), ids(page));
        assertMetres(0, page.entries().get(0));
        assertMetres(99_700, page.entries().get(1));
        assertMetres(403_000, page.entries().get(2));
        assertMetres(832_000, page.entries().get(3));
        assertMetres(1_554_000, page.entries().get(4));
        assertNull(page.entries().get(5).metres());
        assertEquals(List.of("osaka"), ids(engine.lookUp(near(new GeoPoint(34.7, 135.5), 1))));
        assertEquals(7, engine.lookUp(near(TOKYO, 0)).total());
    }

    /** The great-circle distance on a sphere of the earth's mean radius, by the spherical law of cosines. */
    private static void assertMetres(double expected, LookupPage.Entry entry) {
        Double metres = entry.metres();
        assertNotNull(metres);
        assertEquals(expected, metres, Math.max(1, expected * .005), entry.id());
    }

    @Test
    @DisplayName("by distance is that of names where there is no point to measure from")
    void withoutPoint() {
        index(List.of(of("b", "そら", "そら", TOKYO), of("a", "あおぞら", "あおぞら", MITO)));
        assertEquals(List.of("a", "b"), ids(engine.lookUp(near(null, 10))));
        LookupPage page = engine.lookUp(new LookupRequest(GROUP, "そら", Map.of(), null, Order.NEAREST, 1, 10, Set.of()));
        assertEquals(List.of("b"), ids(page));
        assertNull(page.entries().getFirst().metres());
    }

    @Test
    @DisplayName("does not matter to the distances")
    void distancesInEveryOrder() {
        index(List.of(of("osaka", "大阪", "おおさか", OSAKA), of("none", "大阪", "おおさかのとなり", null)));
        for (Order order : Order.values()) {
            LookupPage page = engine
                    .lookUp(new LookupRequest(GROUP, "大阪", Map.of(), TOKYO, order, 1, 10, Set.of()));
            assertEquals(List.of("osaka", "none"), ids(page));
            assertMetres(403_000, page.entries().get(0));
            assertNull(page.entries().get(1).metres());
        }
    }

    @Test
    @DisplayName("is the same over thousands of entries, page by page, as sorting by hand gives")
    void many() {
        Random random = new Random(7);
        List<IndexedDocument> documents = IntStream.range(0, 3_000).mapToObj(i -> of("id" + i, "名" + i,
                "よみ" + (char) ('あ' + random.nextInt(80)) + i % 50,
                i % 10 == 0 ? null : new GeoPoint(30 + random.nextDouble() * 15, 130 + random.nextDouble() * 15),
                "kind=" + i % 2)).toList();
        engine.rebuild(documents.stream().limit(2_500), Cases.FIRST);
        engine.apply(documents.subList(2_400, 3_000), Set.of("id5", "id6"), new IndexPosition("test", 2));
        List<IndexedDocument> left = documents.stream().filter(d -> !Set.of("id5", "id6").contains(d.id())).toList();
        Comparator<IndexedDocument> byReading = Comparator
                .comparing((IndexedDocument d) -> org.shienhiroba.search.japanese.NameKey.order(reading(d)))
                .thenComparing(IndexedDocument::id);
        assertPages(left.stream().sorted(byReading).map(IndexedDocument::id).toList(), Map.of(), null, Order.READING);
        List<IndexedDocument> odd = left.stream().filter(d -> Integer.parseInt(d.id().substring(2)) % 2 == 1).toList();
        assertPages(odd.stream().sorted(byReading).map(IndexedDocument::id).toList(), Map.of("kind", Set.of("1")),
                null, Order.READING);
        Comparator<IndexedDocument> byDistance = Comparator.comparingDouble(d -> metres(TOKYO, point(d)));
        assertPages(left.stream().sorted(byDistance.thenComparing(byReading)).map(IndexedDocument::id).toList(),
                Map.of(), TOKYO, Order.NEAREST);
        assertPages(odd.stream().sorted(byDistance.thenComparing(byReading)).map(IndexedDocument::id).toList(),
                Map.of("kind", Set.of("1")), TOKYO, Order.NEAREST);
    }

    private void assertPages(List<String> expected, Map<String, Set<String>> filters,
            @org.jspecify.annotations.Nullable GeoPoint from, Order order) {
        List<String> ids = new ArrayList<>();
        for (int page = 1; ids.size() < expected.size(); page++) {
            LookupPage answer = engine.lookUp(new LookupRequest(GROUP, "", filters, from, order, page, 97, Set.of()));
            assertEquals(expected.size(), answer.total());
            assertEquals(Math.min(97, expected.size() - ids.size()), answer.entries().size());
            ids.addAll(ids(answer));
        }
        assertEquals(expected, ids);
    }

    private static String reading(IndexedDocument document) {
        IndexedDocument.Listing listing = document.listing();
        return listing == null ? "" : listing.reading();
    }

    private static @org.jspecify.annotations.Nullable GeoPoint point(IndexedDocument document) {
        IndexedDocument.Listing listing = document.listing();
        return listing == null ? null : listing.point();
    }

    private static double metres(GeoPoint one, @org.jspecify.annotations.Nullable GeoPoint other) {
        if (other == null) {
            return Double.POSITIVE_INFINITY;
        }
        double angle = Math.sin(Math.toRadians(one.latitude())) * Math.sin(Math.toRadians(other.latitude()))
                + Math.cos(Math.toRadians(one.latitude())) * Math.cos(Math.toRadians(other.latitude()))
                        * Math.cos(Math.toRadians(one.longitude() - other.longitude()));
        return 6_371_008.8 * Math.acos(Math.min(1, angle));
    }

    @Test
    @DisplayName("ends at the deepest entry that can be paged to")
    void depth() {
        index(IntStream.range(0, 10_150).mapToObj(i -> of("id" + i, "そら" + i, "そら", null)).toList());
        assertEquals(100, engine.lookUp(named("そら", 100, 100)).entries().size());
        assertEquals(List.of(), engine.lookUp(named("そら", 101, 100)).entries());
        assertEquals(10_150, engine.lookUp(named("そら", 101, 100)).total());
    }
}
