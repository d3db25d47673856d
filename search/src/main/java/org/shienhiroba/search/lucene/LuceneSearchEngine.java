package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.ThreadInterruptedException;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexStatus;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.LookupPage;
import org.shienhiroba.search.LookupRequest;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.SimilarHit;
import org.shienhiroba.search.SynonymFault;
import org.shienhiroba.search.SynonymGroup;
import org.shienhiroba.search.japanese.Synonyms;

/**
 * The engine for one node: a Lucene index in a folder of its own. Thread-safe.
 *
 * <p>Life: {@link #open} takes the index that is there if it is sound. If there is none, or one that is damaged or of
 * another version, {@link #status} says so and the owner calls {@link #rebuild}; an index of another version that can be
 * read answers until then, but takes no changes. One process at a time may write to a folder.
 */
public final class LuceneSearchEngine implements SearchEngine {
    private static final Logger LOG = System.getLogger(LuceneSearchEngine.class.getName());

    /** After so long a search answers with what it has found. Ordinary ones take a thousandth of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Generations generations;
    private final DirectoryOpener opener;
    /** Taken by whoever writes: changes one after the other, none during a rebuild. */
    private final ReentrantLock writing = new ReentrantLock();
    private volatile Synonyms synonyms;
    private volatile @Nullable LiveIndex live;
    private volatile @Nullable KnownReadings readings;
    private volatile Duration patience = PATIENCE;
    private volatile boolean rebuilding;
    private volatile boolean closed;

    private LuceneSearchEngine(Path folder, Synonyms synonyms, DirectoryOpener opener) {
        this.generations = new Generations(folder);
        this.synonyms = synonyms;
        this.opener = opener;
        this.live = openCurrent();
    }

    /** As {@link #open(Path, Synonyms)} with {@link Synonyms#ofTheField()}. */
    public static LuceneSearchEngine open(Path folder) {
        return open(folder, Synonyms.ofTheField());
    }

    /**
     * Opens the index in a folder, which is made at the first {@link #rebuild}. Never fails for a missing, damaged or
     * outdated index: see {@link #status}.
     *
     * @param folder   belongs to this engine alone
     * @param synonyms the words to expand queries by
     */
    public static LuceneSearchEngine open(Path folder, Synonyms synonyms) {
        return open(folder, synonyms, FSDirectory::open);
    }

    static LuceneSearchEngine open(Path folder, Synonyms synonyms, DirectoryOpener opener) {
        return new LuceneSearchEngine(folder, synonyms, opener);
    }

    @Override
    public void useSynonyms(List<SynonymGroup> groups) {
        synonyms = Synonyms.from(groups);
    }

    @Override
    public List<SynonymGroup> shippedSynonyms() {
        return Synonyms.ofTheField().groups();
    }

    @Override
    public List<SynonymFault> faults(List<SynonymGroup> groups) {
        return Synonyms.faults(groups);
    }

    private @Nullable LiveIndex openCurrent() {
        Path generation = generations.current();
        if (generation == null) {
            LOG.log(Level.INFO, "No search index yet");
            return null;
        }
        LiveIndex index = null;
        try {
            index = LiveIndex.open(generation, opener);
            boolean readable = read(index, LiveIndex::mark).isReadable();
            if (!readable) {
                LOG.log(Level.INFO, "The search index has other fields than this version reads");
                index.close();
            }
            return readable ? index : null;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The search index is damaged or of another Lucene; it wants to be rebuilt: " + e);
            close(index);
            return null;
        }
    }

    @Override
    public SearchPage search(SearchRequest request) {
        Synonyms current = synonyms;
        return read(searcher -> {
            KnownReadings known = KnownReadings.of(readings, searcher, current);
            readings = known;
            return Retrieval.answer(limited(searcher), known, request);
        });
    }

    @Override
    public SearchPage search(SearchRequest request, List<SynonymGroup> groups) {
        Synonyms others = Synonyms.from(groups);
        return read(searcher -> Retrieval.answer(limited(searcher),
                KnownReadings.of(null, searcher, others), request));
    }

    /** The same state of the index, read with the patience for one search. */
    private IndexSearcher limited(IndexSearcher searcher) {
        IndexSearcher limited = new IndexSearcher(searcher.getIndexReader());
        long end = System.nanoTime() + patience.toNanos();
        limited.setTimeout(() -> System.nanoTime() - end > 0);
        return limited;
    }

    /** For tests: how long a search may take. */
    void setPatience(Duration longest) {
        patience = longest;
    }

    @Override
    public List<SimilarHit> similar(String id, int size) {
        return read(searcher -> new SimilarDocuments(searcher).of(id, size));
    }

    @Override
    public List<String> similarTo(String group, String text, int size) {
        return read(searcher -> new SimilarDocuments(searcher).to(group, text, size));
    }

    @Override
    public LookupPage lookUp(LookupRequest request) {
        return read(searcher -> DirectoryLookup.answer(limited(searcher), request));
    }

    @Override
    public Optional<IndexPosition> position() {
        if (live == null) {
            return Optional.empty();
        }
        IndexMark mark = read(LiveIndex::mark);
        return mark.isCurrent() ? Optional.of(mark.position()) : Optional.empty();
    }

    @Override
    public IndexStatus status() {
        while (true) {
            LiveIndex index = live;
            if (index == null) {
                return new IndexStatus(false, false, rebuilding, 0);
            }
            try {
                boolean current = index.isOnDisk() && read(LiveIndex::mark).isCurrent();
                IndexStatus status = new IndexStatus(true, current, rebuilding,
                        read(searcher -> searcher.getIndexReader().numDocs()));
                if (index == live) { // else it was replaced, and its files removed, between the lines
                    return status;
                }
            } catch (AlreadyClosedException e) {
                if (index == live) {
                    throw new IndexUnavailableException("The search index is closed", e);
                }
            }
        }
    }

    @Override
    public void apply(Collection<IndexedDocument> documents, Collection<String> gone, IndexPosition position) {
        writing.lock();
        try {
            LiveIndex index = changeable();
            try {
                index.apply(documents, gone, position);
            } catch (IOException | AlreadyClosedException e) {
                closeIfGone(index);
                throw new IndexUnavailableException("The change could not be written to the search index", e);
            }
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void purge() {
        LiveIndex index;
        do {
            index = beginPurge();
            try {
                index.purge(writing);
            } catch (ThreadInterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IndexUnavailableException("A purge of the search index was interrupted", e);
            } catch (IOException | IllegalStateException e) { // the latter is what a dead writer answers
                if (index == live) {
                    throw new IndexUnavailableException("The search index could not be purged", e);
                }
            }
        } while (index != live); // a rebuild put another in its place meanwhile
    }

    private LiveIndex beginPurge() {
        writing.lock();
        try {
            LiveIndex index = changeable();
            closeIfGone(index);
            generations.leaveOnly(index.path());
            return index;
        } catch (IOException e) {
            throw new IndexUnavailableException("The search index could not be purged", e);
        } finally {
            writing.unlock();
        }
    }

    /** The index that takes changes; asked for by whoever writes. */
    private LiveIndex changeable() {
        LiveIndex index = live;
        if (index == null) {
            throw new IndexUnavailableException("There is no search index to change; it wants to be rebuilt");
        }
        if (!read(LiveIndex::mark).isCurrent()) {
            throw new IndexUnavailableException("The search index is of another version; it wants to be rebuilt");
        }
        return index;
    }

    private void closeIfGone(LiveIndex index) {
        if (!index.isOnDisk()) {
            live = null;
            close(index);
        }
    }

    @Override
    public void rebuild(Stream<IndexedDocument> documents, IndexPosition position) {
        writing.lock();
        rebuilding = true;
        try {
            Path generation = generations.create();
            LiveIndex fresh = null;
            try {
                LiveIndex.write(generation, opener, documents.takeWhile(d -> !closed), IndexMark.of(position));
                if (closed) {
                    throw new IndexUnavailableException("The search engine was closed during a rebuild");
                }
                fresh = LiveIndex.open(generation, opener);
                generations.switchTo(generation);
            } finally {
                if (!generation.equals(generations.current())) {
                    close(fresh);
                    generations.remove(generation);
                }
            }
            LiveIndex old = live;
            live = fresh;
            close(old);
            generations.removeAllBut(generation);
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexUnavailableException("The search index could not be rebuilt", e);
        } finally {
            rebuilding = false;
            writing.unlock();
        }
    }

    /** What to read from one state of the index. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        while (true) {
            LiveIndex index = live;
            if (index == null) {
                throw new IndexUnavailableException("There is no search index to read; it wants to be rebuilt");
            }
            try {
                return read(index, reading);
            } catch (AlreadyClosedException e) {
                if (index == live) { // else it was replaced between the two lines: take the new one
                    throw new IndexUnavailableException("The search index is closed", e);
                }
            } catch (IOException e) {
                throw new IndexUnavailableException("The search index could not be read", e);
            }
        }
    }

    private static <T> T read(LiveIndex index, Reading<T> reading) throws IOException {
        IndexSearcher searcher = index.acquire();
        try {
            return reading.from(searcher);
        } finally {
            index.release(searcher);
        }
    }

    private static void close(@Nullable LiveIndex index) {
        if (index != null) {
            try {
                index.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "An index could not be closed", e);
            }
        }
    }

    @Override
    public void close() {
        closed = true; // ends a rebuild early
        writing.lock();
        try {
            LiveIndex index = live;
            live = null;
            close(index);
        } finally {
            writing.unlock();
        }
    }
}
