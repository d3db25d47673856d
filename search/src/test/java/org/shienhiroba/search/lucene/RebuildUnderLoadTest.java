package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexStatus;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchPage.FacetCount;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.SearchRequest.Sort;

@DisplayName("Under load, a rebuild")
class RebuildUnderLoadTest {
    private static final int READERS = 3;
    private static final int REBUILDS = 6;
    private static final int LOOKS = 200;
    private static final int DOCUMENTS = 60;
    /** Words, a word of its parts, a reading, a sentence, near matches, nothing at all. */
    private static final List<String> QUERIES = List.of("", "面接 手順", "ジョブ", "めんせつ", "面接の手順を写真で伝えるには", "面接 手順 存在しない語",
            "存在しない語");

    @TempDir
    Path folder;

    /** A document that says of which rebuild it is. */
    private static IndexedDocument document(int rebuild, int number) {
        return new IndexedDocument("d" + number, Cases.GROUP, "面接の手順" + number,
                Map.of("text", "ジョブコーチと写真で伝えた。" + (number % 20 == 1 ? "睡眠の記録もつけた。" : "")),
                Map.of("rebuild", List.of(new FacetValue("r" + rebuild, List.of("第" + rebuild + "回")))),
                LocalDate.EPOCH.plusDays(number));
    }

    private static Stream<IndexedDocument> documents(int rebuild) {
        return IntStream.range(0, DOCUMENTS).mapToObj(number -> document(rebuild, number));
    }

    @Test
    @DisplayName("fails no search of any sort, and each answer comes from one state of the index")
    void noFailedSearch() throws InterruptedException {
        rebuildUnderLoad((engine, n) -> read(engine, QUERIES.get(n % QUERIES.size()),
                n % 2 == 0 ? Sort.NEWEST : Sort.RELEVANCE));
    }

    @Test
    @DisplayName("leaves the index readable and current, whenever somebody asks")
    void alwaysReadable() throws InterruptedException {
        rebuildUnderLoad((engine, n) -> {
            IndexStatus status = engine.status();
            assertTrue(status.readable() && status.current(), status.toString());
            assertTrue(engine.position().isPresent());
        });
    }

    /** What a reader does again and again while the index is rebuilt, changed and purged. */
    @FunctionalInterface
    private interface Look {
        void at(LuceneSearchEngine engine, int number);
    }

    private void rebuildUnderLoad(Look look) throws InterruptedException {
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            engine.rebuild(documents(0), Cases.FIRST);
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger looks = new AtomicInteger();
            Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
            List<Thread> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Thread reader = new Thread(() -> {
                    while (!over.get()) {
                        look.at(engine, looks.getAndIncrement());
                    }
                });
                reader.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
                reader.start();
                readers.add(reader);
            }
            int rebuilds = 0;
            while (failures.isEmpty() && (rebuilds < REBUILDS || looks.get() < LOOKS)) {
                rebuilds++;
                engine.rebuild(documents(rebuilds), new IndexPosition("test", 2L * rebuilds));
                engine.apply(List.of(document(rebuilds, DOCUMENTS)), Set.of("d0"),
                        new IndexPosition("test", 2L * rebuilds + 1));
                engine.purge();
            }
            over.set(true);
            for (Thread reader : readers) {
                reader.join();
            }
            assertAll(failures.stream().map(failure -> () -> {
                throw failure;
            }));
        }
    }

    private static void read(LuceneSearchEngine engine, String query, Sort sort) {
        SearchPage page = engine.search(
                new SearchRequest(Cases.GROUP, query, Map.of(), sort, 1, 100, Set.of("rebuild"), true));
        if (query.equals("存在しない語")) {
            assertEquals(0, page.total());
            return;
        }
        // replacing one document by another keeps their number
        assertEquals(DOCUMENTS, page.total(), query);
        assertEquals(1, page.facets().get("rebuild").size(), () -> query + " " + page.facets());
        FacetCount only = page.facets().get("rebuild").getFirst();
        assertEquals(DOCUMENTS, only.count());
        page.hits().forEach(hit -> {
            assertEquals(List.of(only.code()), hit.facets().get("rebuild"));
            assertFalse(hit.excerpts().isEmpty());
        });
        assertFalse(engine.similar("d1", 5).isEmpty());
        assertFalse(engine.similarTo(Cases.GROUP, "睡眠の記録。", 5).isEmpty());
    }
}
