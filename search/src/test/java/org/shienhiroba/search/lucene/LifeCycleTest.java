package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexStatus;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.japanese.Synonyms;

@DisplayName("The index")
class LifeCycleTest {
    private static final IndexPosition SECOND = new IndexPosition("test", 2);
    private static final IndexedDocument NEW = Cases.text("new", "新しく届いた事例");

    @TempDir
    Path temp;
    private final AtomicBoolean diskFull = new AtomicBoolean();
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
                path -> new FullDisk(FSDirectory.open(path), diskFull));
    }

    private void openBuilt() {
        open();
        engine.rebuild(Cases.all().stream(), Cases.FIRST);
    }

    private void reopen() {
        engine.close();
        open();
    }

    private long count(String query) {
        return engine.search(Cases.ask(query)).total();
    }

    private Path generation() throws IOException {
        return folder().resolve(Files.readString(folder().resolve("current")).strip());
    }

    private void assertWantsRebuild() {
        assertEquals(new IndexStatus(false, false, false, 0), engine.status());
        assertEquals(Optional.empty(), engine.position());
        assertThrows(IndexUnavailableException.class, () -> count("支援"));
        assertThrows(IndexUnavailableException.class, () -> engine.similar("card", 5));
        assertThrows(IndexUnavailableException.class, () -> engine.apply(List.of(NEW), Set.of(), SECOND));
        engine.rebuild(Cases.all().stream(), SECOND);
        assertEquals(new IndexStatus(true, true, false, 12), engine.status());
        assertEquals(Optional.of(SECOND), engine.position());
        assertEquals(1, count("工賃"));
    }

    @Test
    @DisplayName("reads a word asked for before anew when the documents change")
    void wordsAreReadAnew() {
        openBuilt();
        assertEquals(0, count("宇宙飛行"));
        engine.apply(List.of(Cases.text("space", "宇宙飛行の訓練")), List.of(), SECOND);
        assertEquals(1, count("宇宙飛行"));
    }

    @Test
    @DisplayName("takes more documents than wait in a row, and passes on the failure of one of them")
    void manyDocuments() {
        openBuilt();
        engine.rebuild(IntStream.range(0, 100).mapToObj(i -> Cases.text("d" + i, "多くの事例")), SECOND);
        assertEquals(100, count("事例"));
        assertThrows(IllegalStateException.class, () -> engine.rebuild(IntStream.range(0, 100).mapToObj(i -> {
            if (i == 50) {
                throw new IllegalStateException("the source broke");
            }
            return Cases.text("d" + i, "別の事例");
        }), SECOND));
        assertEquals(100, count("多く 事例"));
    }

    @Test
    @DisplayName("that was never built asks for it, and is mended by a rebuild")
    void missing() {
        open();
        assertWantsRebuild();
    }

    @Test
    @DisplayName("shows changes at once, and still after reopening")
    void changes() {
        openBuilt();
        engine.apply(List.of(NEW, Cases.of("card", "別の題", "あ", "い", "う", 1)), List.of("robot", "unknown"), SECOND);
        for (int i = 0; i < 2; i++) {
            assertEquals(1, count("事例"));
            assertEquals(0, count("連絡相談先"));
            assertEquals(0, count("工賃"));
            assertEquals(Optional.of(SECOND), engine.position());
            assertEquals(new IndexStatus(true, true, false, 12), engine.status());
            reopen();
        }
    }

    @Test
    @DisplayName("follows its source by commits that change no document, too")
    void positionAlone() {
        openBuilt();
        engine.apply(List.of(), List.of(), SECOND);
        assertEquals(Optional.of(SECOND), engine.position());
        reopen();
        assertEquals(Optional.of(SECOND), engine.position());
    }

    @Test
    @DisplayName("holds nothing that was written but not committed when the process died")
    void killed() throws IOException {
        openBuilt();
        engine.close();
        IndexWriter dying = new IndexWriter(FSDirectory.open(generation()),
                new IndexWriterConfig(Fields.ANALYZER).setCommitOnClose(false));
        dying.addDocument(DocumentMapping.map(NEW));
        dying.flush();
        Path copy = temp.resolve("copy"); // what a killed process leaves behind: files without a commit, and a lock
        copy(folder(), copy);
        dying.rollback();
        engine = LuceneSearchEngine.open(copy, Synonyms.none());
        assertEquals(0, count("事例"));
        assertEquals(Optional.of(Cases.FIRST), engine.position());
        engine.apply(List.of(NEW), Set.of(), SECOND);
        assertEquals(1, count("事例"));
    }

    @Test
    @DisplayName("on a full disk refuses a change, stays as it was, and takes the change when there is room again")
    void fullDisk() {
        openBuilt();
        diskFull.set(true);
        for (int i = 0; i < 2; i++) {
            assertThrows(IndexUnavailableException.class, () -> engine.apply(List.of(NEW), List.of("robot"), SECOND));
            assertEquals(0, count("事例"));
            assertEquals(1, count("工賃"));
            assertEquals(Optional.of(Cases.FIRST), engine.position());
            assertTrue(engine.status().current());
        }
        assertThrows(IndexUnavailableException.class, () -> engine.rebuild(Stream.of(NEW), SECOND));
        assertEquals(1, count("工賃"));
        diskFull.set(false);
        engine.apply(List.of(NEW), List.of("robot"), SECOND);
        assertEquals(1, count("事例"));
        assertEquals(0, count("工賃"));
        assertEquals(Optional.of(SECOND), engine.position());
    }

    @Test
    @DisplayName("whose folder goes while it runs says so at the next change, and is mended by a rebuild")
    void deletedWhileRunning() throws IOException {
        openBuilt();
        engine.apply(List.of(NEW), Set.of(), SECOND);
        IOUtils.rm(folder());
        assertFalse(engine.status().current(), "asks for a rebuild even before the next change");
        assertThrows(IndexUnavailableException.class, () -> engine.apply(List.of(NEW), Set.of(), SECOND));
        assertWantsRebuild();
    }

    @Test
    @DisplayName("whose folder was deleted is rebuilt")
    void deleted() throws IOException {
        openBuilt();
        engine.close();
        IOUtils.rm(folder());
        open();
        assertWantsRebuild();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g-99", "../g-1", "garbage\u0000\uFFFF", "g-1 g-2"})
    @DisplayName("with an empty or garbled pointer is rebuilt")
    void pointer(String content) throws IOException {
        openBuilt();
        engine.close();
        Files.writeString(folder().resolve("current"), content);
        open();
        assertWantsRebuild();
    }

    @Test
    @DisplayName("is not harmed by a write.lock left over, nor by folders of a rebuild that died")
    void leftOvers() throws IOException {
        openBuilt();
        engine.close();
        Files.writeString(generation().resolve("write.lock"), "");
        Files.createDirectories(folder().resolve("g-7"));
        Files.writeString(folder().resolve("g-7/_0.cfs"), "half");
        Files.writeString(folder().resolve("current.new"), "g-7");
        open();
        engine.apply(List.of(NEW), Set.of(), SECOND);
        assertEquals(1, count("事例"));
        engine.rebuild(Stream.of(NEW), SECOND);
        assertEquals("g-8", generation().getFileName().toString());
        try (Stream<Path> children = Files.list(folder())) {
            assertEquals(Set.of("current", "g-8"),
                    Set.copyOf(children.map(child -> child.getFileName().toString()).toList()));
        }
    }

    @Test
    @DisplayName("with any file cut short, changed in one byte or gone is found out at opening")
    void damaged() throws IOException {
        openBuilt();
        engine.apply(List.of(NEW), List.of("robot"), SECOND); // several segments, and deletions
        engine.close();
        List<Path> files;
        try (Stream<Path> all = Files.list(generation())) {
            files = all.filter(file -> !file.endsWith("write.lock")).toList();
        }
        assertTrue(files.size() > 6, files.toString());
        for (Path file : files) {
            byte[] sound = Files.readAllBytes(file);
            for (int harm = 0; harm < 4; harm++) {
                switch (harm) {
                    case 0 -> truncate(file, sound.length / 2);
                    case 1 -> truncate(file, 0);
                    case 2 -> {
                        byte[] changed = sound.clone();
                        changed[sound.length / 2] ^= 0x10;
                        Files.write(file, changed);
                    }
                    default -> Files.delete(file);
                }
                open();
                assertEquals(new IndexStatus(false, false, false, 0), engine.status(), file + " " + harm);
                engine.close();
                Files.write(file, sound);
            }
        }
        truncate(files.get(0), 10);
        open();
        assertWantsRebuild();
    }

    @Test
    @DisplayName("of another analysis answers, takes no changes, and asks for a rebuild")
    void outdated() throws IOException {
        openBuilt();
        engine.close();
        mark(new IndexMark(Integer.toString(Fields.SCHEMA), "another", Cases.FIRST));
        open();
        assertEquals(new IndexStatus(true, false, false, 12), engine.status());
        assertEquals(Optional.empty(), engine.position());
        assertEquals(1, count("工賃"));
        assertThrows(IndexUnavailableException.class, () -> engine.apply(List.of(NEW), Set.of(), SECOND));
        engine.rebuild(Stream.of(NEW), SECOND);
        assertEquals(new IndexStatus(true, true, false, 1), engine.status());
    }

    @Test
    @DisplayName("of other fields or unknown origin is not read")
    void otherFields() throws IOException {
        openBuilt();
        engine.close();
        mark(new IndexMark("0", "another", Cases.FIRST));
        open();
        assertWantsRebuild();
    }

    private void mark(IndexMark mark) throws IOException {
        try (FSDirectory directory = FSDirectory.open(generation());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Fields.ANALYZER))) {
            writer.setLiveCommitData(mark.data().entrySet());
        }
    }

    @Test
    @DisplayName("is searched during a rebuild, and shows old or new, never a mixture")
    void searchedDuringRebuild() throws InterruptedException {
        openBuilt();
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread rebuild = new Thread(() -> engine.rebuild(Stream.of(NEW, Cases.text("last", "最後の事例")).peek(d -> {
            if (d.id().equals("last")) {
                half.countDown();
                await(goOn);
            }
        }), SECOND));
        rebuild.start();
        await(half);
        assertEquals(new IndexStatus(true, true, true, 12), engine.status());
        assertEquals(0, count("事例"));
        assertEquals(1, count("工賃"));
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicBoolean stop = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            while (!stop.get()) {
                long[] found = {count("事例"), count("工賃")};
                if (found[0] > 2 || found[0] == 1) {
                    throw new AssertionError(found[0]);
                }
            }
        });
        reader.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
        reader.start();
        goOn.countDown();
        rebuild.join();
        stop.set(true);
        reader.join();
        assertEquals(null, failure.get());
        assertEquals(new IndexStatus(true, true, false, 2), engine.status());
        assertEquals(2, count("事例"));
    }

    @Test
    @DisplayName("is kept when the documents of a rebuild cannot be read to the end")
    void failingSource() throws IOException {
        openBuilt();
        Path before = generation();
        Stream<IndexedDocument> failing = Stream.of(NEW).peek(d -> {
            throw new IllegalStateException("database down");
        });
        assertThrows(IllegalStateException.class, () -> engine.rebuild(failing, SECOND));
        assertEquals(before, generation());
        assertEquals(12, engine.status().documents());
        assertFalse(engine.status().rebuilding());
        try (Stream<Path> children = Files.list(folder())) {
            assertEquals(2, children.count());
        }
    }

    @Test
    @DisplayName("takes a change with a document it cannot hold as a whole or not at all")
    void impossibleDocument() {
        openBuilt();
        IndexedDocument impossible = Cases.text("x".repeat(40_000), "事例");
        assertThrows(IllegalArgumentException.class, () -> engine.apply(List.of(NEW, impossible), Set.of(), SECOND));
        assertEquals(0, count("事例"));
        engine.apply(List.of(NEW), Set.of(), SECOND);
        assertEquals(1, count("事例"));
    }

    @Test
    @DisplayName("answers by other synonyms as soon as they are given")
    void otherSynonyms() {
        openBuilt();
        assertEquals(0, count("ひみつ"));
        engine.useSynonyms(Synonyms.parse("test", List.of("ひみつ = 工賃")).groups());
        assertEquals(1, count("ひみつ"));
    }

    @Test
    @DisplayName("has a mark that changes with the analysis alone")
    void fingerprint() {
        IndexMark mark = IndexMark.of(SECOND);
        assertEquals(mark, IndexMark.read(mark.data()));
        assertFalse(IndexMark.read(Map.of()).isReadable());
        assertNotEquals("", mark.fingerprint());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void truncate(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
