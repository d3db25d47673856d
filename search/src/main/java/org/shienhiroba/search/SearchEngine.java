package org.shienhiroba.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A full-text engine over {@link IndexedDocument}s. Derived data only: it may be lost and rebuilt at any time.
 *
 * <p>Thread-safe: any number of threads may read; {@link #apply} and {@link #rebuild} are taken one after the other.
 */
public interface SearchEngine extends AutoCloseable {

    /**
     * Finds documents. Takes any query within bounded time: what is too long is cut and said so in the answer.
     *
     * @throws IndexUnavailableException while there is no index to read
     */
    SearchPage search(SearchRequest request);

    /**
     * Finds documents like one that is in the index, the most alike first.
     *
     * @param id   a document's id; an unknown one gives an empty list
     * @param size at most this many
     * @throws IndexUnavailableException while there is no index to read
     */
    List<SimilarHit> similar(String id, int size);

    /**
     * Writes changes: replaces each given document, removes each given id, and makes both durable and visible before it
     * returns.
     *
     * @param documents documents to add or replace
     * @param gone      ids to remove; unknown ones are ignored
     * @param position  how far the index has followed its source after this
     * @throws IndexUnavailableException when the change could not be made durable (a full disk, for one); the index then
     *         holds the state before, and the same change may be given again
     */
    void apply(Collection<IndexedDocument> documents, Collection<String> gone, IndexPosition position);

    /**
     * Builds a whole new index beside the one that serves, then puts it in its place. Searches go on meanwhile where there
     * is a readable index. Changes applied during a rebuild wait for its end.
     *
     * @param documents every document there is
     * @param position  how far these documents had followed their source when they were read
     * @throws IndexUnavailableException when it could not be written; the old index stays
     */
    void rebuild(Stream<IndexedDocument> documents, IndexPosition position);

    /** How far the readable index has followed its source; empty where there is none that this version built. */
    Optional<IndexPosition> position();

    /** What can be said of the index at this moment. */
    IndexStatus status();

    /** Closes files; no call may follow. */
    @Override
    void close();
}
