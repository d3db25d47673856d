package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.japanese.Synonyms;

/** Where a word is looked for: in the bytes of all files, and in all that a reader of Lucene can list, removed or not. */
@DisplayName("After a purge")
class PurgeTest {
    private static final IndexPosition SECOND = new IndexPosition("test", 2);
    private static final String CANARY = "qx7vkzjw3hb9";
    /** A text, a facet's code and its label hold the word. */
    private static final IndexedDocument CANARY_CASE = Cases.of("canary", "題 " + CANARY, "必要 " + CANARY, "取組", "効果", 3,
            "category=" + CANARY);

    @TempDir
    Path temp;
    private final AtomicBoolean diskFull = new AtomicBoolean();
    /** What is done just before a commit becomes the one that counts. */
    private final AtomicReference<@Nullable Runnable> beforeCommit = new AtomicReference<>();
    /** What is done just before a merge writes its first file. */
    private final AtomicReference<@Nullable Runnable> beforeMerge = new AtomicReference<>();
    private LuceneSearchEngine engine = LuceneSearchEngine.open(Path.of("unused"), Synonyms.none());

    @AfterEach
    void close() {
        engine.close();
    }

    private Path folder() {
        return temp.resolve("index");
    }

    private void open() {
        engine = LuceneSearchEngine.open(folder(), Synonyms.none(),
                path -> new FullDisk(FSDirectory.open(path), diskFull) {
                    @Override
                    public void rename(String source, String dest) throws IOException {
                        Runnable first = beforeCommit.getAndSet(null);
                        if (first != null) {
                            first.run();
                        }
                        super.rename(source, dest);
                    }

                    @Override
                    public IndexOutput createOutput(String name, IOContext context) throws IOException {
                        Runnable first = context.mergeInfo() == null ? null : beforeMerge.getAndSet(null);
                        if (first != null) {
                            first.run();
                        }
                        return super.createOutput(name, context);
                    }
                });
    }

    /** Built with the word in one document among others, which is removed then. */
    private void openWithRemoved() throws IOException {
        open();
        engine.rebuild(Stream.concat(Cases.all().stream(), Stream.of(CANARY_CASE)), Cases.FIRST);
        engine.apply(List.of(), Set.of("canary"), SECOND);
        assertTrue(isInBytes(folder()), "the word could be found if it were there");
        assertTrue(isListed(folder()), "the word could be found if it were there");
        assertEquals(0, count(CANARY));
    }

    private long count(String query) {
        return engine.search(Cases.ask(query)).total();
    }

    private void assertClean(Path index) throws IOException {
        assertFalse(isInBytes(index), "in the bytes of a file");
        assertFalse(isListed(index), "listed by a reader");
        Path generation = generation(index);
        try (FSDirectory directory = FSDirectory.open(generation);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertEquals(reader.maxDoc(), reader.numDocs());
            Set<String> named = new HashSet<>(reader.getIndexCommit().getFileNames());
            named.add("write.lock");
            assertEquals(named, union(named, Set.of(directory.listAll())), "a file that the last commit does not name");
        }
        try (Stream<Path> children = Files.list(index)) {
            assertEquals(Set.of("current", String.valueOf(generation.getFileName())),
                    Set.copyOf(children.map(child -> String.valueOf(child.getFileName())).toList()));
        }
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    private static Path generation(Path index) throws IOException {
        return index.resolve(Files.readString(index.resolve("current")).strip());
    }

    private static boolean isInBytes(Path index) throws IOException {
        List<String> sought = new ArrayList<>();
        for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
            sought.add(new String(CANARY.getBytes(encoding), StandardCharsets.ISO_8859_1));
        }
        try (Stream<Path> files = Files.walk(index).filter(Files::isRegularFile)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (sought.stream().anyMatch(bytes::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Among all terms and facet codes of the last commit, those that only removed documents hold included. */
    private static boolean isListed(Path index) throws IOException {
        try (FSDirectory directory = FSDirectory.open(generation(index));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                for (FieldInfo field : leaf.reader().getFieldInfos()) {
                    if (isListed(leaf.reader(), field.name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isListed(LeafReader reader, String field) throws IOException {
        Terms terms = reader.terms(field);
        SortedSetDocValues codes = field.startsWith("facet.") ? reader.getSortedSetDocValues(field) : null;
        return terms != null && holds(terms.iterator()) || codes != null && holds(codes.termsEnum());
    }

    private static boolean holds(TermsEnum terms) throws IOException {
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            if (term.utf8ToString().contains(CANARY)) {
                return true;
            }
        }
        return false;
    }

    @Test
    @DisplayName("a removed document is in no file, and the others are found as before")
    void removed() throws IOException {
        openWithRemoved();
        engine.purge();
        assertClean(folder());
        assertEquals(Optional.of(SECOND), engine.position());
        assertEquals(1, count("工賃"));
        assertEquals(12, engine.status().documents());
        engine.close();
        open();
        assertEquals(Optional.of(SECOND), engine.position());
        assertEquals(1, count("工賃"));
    }

    @Test
    @DisplayName("a replaced text is in no file, also among the changes of many segments")
    void replaced() throws IOException {
        open();
        engine.rebuild(Cases.all().stream(), Cases.FIRST);
        for (int i = 0; i < 15; i++) {
            engine.apply(List.of(Cases.text("other" + i % 7, "別の事例 " + i), CANARY_CASE), Set.of(), SECOND);
        }
        engine.apply(List.of(Cases.text("canary", "あとの文")), Set.of(), SECOND);
        engine.purge();
        assertClean(folder());
        assertEquals(1, count("あとの文"));
        assertEquals(7, count("別の事例"));
    }

    @Test
    @DisplayName("an index of which everything was removed is empty")
    void everything() throws IOException {
        open();
        engine.rebuild(Stream.of(CANARY_CASE), Cases.FIRST);
        engine.apply(List.of(), Set.of("canary"), SECOND);
        engine.purge();
        assertClean(folder());
        assertEquals(0, engine.status().documents());
        assertEquals(Optional.of(SECOND), engine.position());
    }

    @Test
    @DisplayName("no folder of an earlier generation is left, nor a file that a killed process did not commit")
    void leftOvers() throws IOException {
        openWithRemoved();
        engine.close();
        copy(generation(folder()), folder().resolve("g-99"));
        Files.writeString(generation(folder()).resolve("_zz.cfs"), CANARY);
        open();
        engine.purge();
        assertClean(folder());
    }

    @Test
    @DisplayName("of an index without removals its files are the same")
    void nothingToDo() throws IOException {
        open();
        engine.rebuild(Cases.all().stream(), Cases.FIRST);
        List<String> before = names();
        engine.purge();
        assertEquals(before, names());
        assertClean(folder());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(generation(folder()))) {
            return files.map(file -> String.valueOf(file.getFileName())).filter(name -> !name.equals("write.lock"))
                    .sorted().toList();
        }
    }

    @Test
    @DisplayName("that failed on a full disk all is as before, and the next one with room succeeds")
    void fullDisk() throws IOException {
        openWithRemoved();
        diskFull.set(true);
        for (int i = 0; i < 2; i++) {
            assertThrows(IndexUnavailableException.class, engine::purge);
            assertEquals(1, count("工賃"));
            assertEquals(Optional.of(SECOND), engine.position());
            assertTrue(engine.status().current());
        }
        diskFull.set(false);
        engine.apply(List.of(Cases.text("new", "新しく届いた事例")), Set.of(), new IndexPosition("test", 3));
        assertEquals(1, count("新しく届いた事例"));
        engine.purge();
        assertClean(folder());
        assertEquals(Optional.of(new IndexPosition("test", 3)), engine.position());
    }

    @Test
    @DisplayName("during which the process was killed the index is sound, and the next one frees it")
    void killed() throws IOException {
        openWithRemoved();
        Path copy = temp.resolve("killed");
        beforeCommit.set(() -> copy(folder(), copy)); // merged files and a commit begun, but not the one that counts
        engine.purge();
        engine.close();
        assertTrue(isInBytes(copy));
        try (LuceneSearchEngine next = LuceneSearchEngine.open(copy, Synonyms.none())) {
            assertEquals(Optional.of(SECOND), next.position());
            assertEquals(1, next.search(Cases.ask("工賃")).total());
            next.purge();
            assertClean(copy);
        }
    }

    @Test
    @DisplayName("beside which changes were applied, all of them are there, and what went before it is not")
    void besideChanges() throws IOException, InterruptedException {
        open();
        engine.rebuild(IntStream.range(0, 120).mapToObj(i -> Cases.text("d" + i, "多くの事例")), Cases.FIRST);
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        CountDownLatch going = new CountDownLatch(10);
        Thread changing = new Thread(() -> {
            for (int i = 0; i < 40; i++) {
                engine.apply(List.of(Cases.text("d" + i, "変わった事例"), Cases.text("n" + i, "増えた事例")),
                        i % 2 == 0 ? Set.of() : Set.of("n" + (i - 1)), new IndexPosition("test", 2 + i));
                going.countDown();
            }
        });
        changing.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
        changing.start();
        going.await();
        for (int i = 0; i < 5; i++) {
            engine.purge();
        }
        changing.join();
        assertEquals(null, failure.get());
        assertEquals(40, count("変わった事例"));
        assertEquals(20, count("増えた事例"));
        assertEquals(Optional.of(new IndexPosition("test", 41)), engine.position());
        engine.purge();
        assertClean(folder());
    }

    @Test
    @DisplayName("nothing is left in what a merge of Lucene's own, begun before the removal, was writing")
    void besideMerge() throws IOException, InterruptedException {
        open();
        engine.rebuild(Cases.all().stream(), Cases.FIRST);
        engine.apply(List.of(CANARY_CASE), Set.of(), SECOND);
        CountDownLatch merging = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        beforeMerge.set(() -> {
            merging.countDown();
            await(goOn);
        });
        for (int i = 0; i < 12; i++) { // one segment each
            engine.apply(List.of(Cases.text("n" + i, "増えた事例")), Set.of(), SECOND);
        }
        await(merging);
        engine.apply(List.of(), Set.of("canary"), SECOND);
        Thread purge = new Thread(engine::purge);
        purge.start();
        while (purge.getState() != Thread.State.WAITING && purge.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        purge.join();
        assertClean(folder());
        assertEquals(12, count("増えた事例"));
    }

    @Test
    @DisplayName("for which an index was rebuilt meanwhile the new one is the one that is clean")
    void besideRebuild() throws IOException {
        openWithRemoved();
        CountDownLatch rebuilt = new CountDownLatch(1);
        Thread rebuild = new Thread(() -> {
            engine.rebuild(Cases.all().stream(), SECOND);
            rebuilt.countDown();
        });
        rebuild.start();
        engine.purge();
        await(rebuilt);
        engine.purge();
        assertClean(folder());
        assertEquals(12, engine.status().documents());
    }

    @Test
    @DisplayName("there is none where there is no index")
    void noIndex() {
        open();
        assertThrows(IndexUnavailableException.class, engine::purge);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
