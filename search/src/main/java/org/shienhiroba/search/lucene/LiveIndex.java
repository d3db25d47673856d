package org.shienhiroba.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexedDocument;

/**
 * One generation of the index that is being read, and written when changes come.
 *
 * <p>Readers follow commits, not the writer: what could not be committed is never seen, and a dead writer (after a full
 * disk Lucene wants it thrown away) does not touch them. Any thread may read; one thread at a time may write, but a purge
 * may go on beside it.
 */
final class LiveIndex implements Closeable {
    private static final Logger LOG = System.getLogger(LiveIndex.class.getName());

    private final Path path;
    private final Directory directory;
    private final SearcherManager searchers;
    private @Nullable IndexWriter writer;

    private LiveIndex(Path path, Directory directory, SearcherManager searchers) {
        this.path = path;
        this.directory = directory;
        this.searchers = searchers;
    }

    /**
     * Opens what is there after reading every file against its checksum (indexes here are small, and a damage found at the
     * first search is found too late).
     *
     * @throws IOException              when a file is missing or damaged
     * @throws IllegalArgumentException when another version of Lucene wrote it
     */
    static LiveIndex open(Path path, DirectoryOpener opener) throws IOException {
        if (!Files.isDirectory(path)) { // opening would create it
            throw new NoSuchFileException(path.getFileName() + " is not there");
        }
        Directory directory = opener.open(path);
        boolean opened = false;
        try {
            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            for (String file : commit.files(true)) {
                try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
                    CodecUtil.checksumEntireFile(input);
                }
            }
            LiveIndex index = new LiveIndex(path, directory, new SearcherManager(directory, null));
            opened = true;
            return index;
        } finally {
            if (!opened) {
                directory.close();
            }
        }
    }

    /** Writes a whole index into an empty folder. */
    static void write(Path path, DirectoryOpener opener, Stream<IndexedDocument> documents, IndexMark mark)
            throws IOException {
        try (Directory directory = opener.open(path)) {
            IndexWriter writer = new IndexWriter(directory, config(OpenMode.CREATE));
            boolean written = false;
            try {
                new Feed(document -> put(writer, document)).all(documents.iterator());
                writer.forceMerge(1); // each search pays for each segment
                writer.setLiveCommitData(mark.data().entrySet());
                writer.commit();
                writer.close();
                written = true;
            } finally {
                if (!written) {
                    writer.rollback();
                }
            }
        }
    }

    private static IndexWriterConfig config(OpenMode mode) {
        // the default of 10 % would let a purge leave what was removed where little was
        return new IndexWriterConfig(Fields.ANALYZER).setOpenMode(mode).setCommitOnClose(false)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setMergeScheduler(new Merges());
    }

    /** Merges in threads of their own. One that fails closes the writer, and who writes next tells of it. */
    private static final class Merges extends ConcurrentMergeScheduler {

        @Override
        protected void handleMergeException(Throwable e) {
            LOG.log(Level.WARNING, "Segments of the index could not be merged: " + e.getClass().getName());
        }
    }

    private static void put(IndexWriter writer, IndexedDocument document) throws IOException {
        writer.updateDocument(new Term(Fields.ID, document.id()), DocumentMapping.map(document));
    }

    /** A searcher over the last commit, to be given back. */
    IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    /** What the commit that this searcher reads says of itself. */
    static IndexMark mark(IndexSearcher searcher) throws IOException {
        return IndexMark.read(((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData());
    }

    /** Whether the files are still there; readers do not notice when they go. */
    boolean isOnDisk() {
        try {
            return Files.isDirectory(path) && DirectoryReader.indexExists(directory);
        } catch (IOException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    /** Changes all or nothing, durable and visible on return. After an exception the state is the one before. */
    void apply(Collection<IndexedDocument> documents, Collection<String> gone, IndexPosition position)
            throws IOException {
        boolean applied = false;
        try {
            IndexWriter open = writer();
            for (String id : gone) {
                open.deleteDocuments(new Term(Fields.ID, id));
            }
            for (IndexedDocument document : documents) {
                put(open, document);
            }
            open.setLiveCommitData(IndexMark.of(position).data().entrySet());
            open.commit();
            searchers.maybeRefreshBlocking();
            applied = true;
        } finally {
            if (!applied) {
                abandonWriter();
            }
        }
    }

    /**
     * Rewrites every segment that holds something removed or replaced before this call, so that no file holds it on return.
     * Changes may be applied meanwhile.
     *
     * @param writing what whoever writes holds; taken at the beginning and at the end, not in between
     * @throws AlreadyClosedException when a change failed meanwhile, or this index was closed
     */
    void purge(Lock writing) throws IOException {
        IndexWriter purged;
        writing.lock();
        try {
            purged = writer(); // a new one removes the files that no commit names: what a killed process left
        } finally {
            writing.unlock();
        }
        boolean merged = false;
        try {
            mergeAwayRemoved(purged);
            merged = true;
        } finally {
            writing.lock();
            try {
                endPurge(purged, merged);
            } finally {
                writing.unlock();
            }
        }
    }

    private void endPurge(IndexWriter purged, boolean merged) throws IOException {
        if (purged == writer && merged) {
            commitMerged(purged);
        } else if (purged == writer) {
            abandonWriter(); // it dies of a failed merge, perhaps only when the next change is under way
        } else if (merged) {
            throw new AlreadyClosedException("The writer was thrown away during a purge");
        }
    }

    /**
     * A merge under way carries along what is removed after its start, and Lucene leaves the segments of such merges out
     * here. So they are waited for before, and those that began since then after.
     */
    private static void mergeAwayRemoved(IndexWriter purged) throws IOException {
        Merges merges = (Merges) purged.getConfig().getMergeScheduler();
        merges.sync();
        purged.forceMergeDeletes(true);
        merges.sync();
    }

    private void commitMerged(IndexWriter purged) throws IOException {
        boolean committed = false;
        try {
            purged.commit(); // says of itself what the last change said
            purged.deleteUnusedFiles();
            searchers.maybeRefreshBlocking();
            committed = true;
        } finally {
            if (!committed) {
                abandonWriter();
            }
        }
    }

    private IndexWriter writer() throws IOException {
        IndexWriter open = writer;
        if (open == null) {
            open = new IndexWriter(directory, config(OpenMode.APPEND));
            writer = open;
        }
        return open;
    }

    /** Throws away what was not committed; the next change opens a new writer on the last commit. */
    private void abandonWriter() {
        IndexWriter dead = writer;
        writer = null;
        if (dead != null) {
            try {
                dead.rollback();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The index writer could not be rolled back; a new one starts at the last commit",
                        e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        abandonWriter(); // every change was committed when it was applied
        searchers.close();
        directory.close();
    }
}
