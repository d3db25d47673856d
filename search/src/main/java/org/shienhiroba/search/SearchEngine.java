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
    /** How much of a text {@link #similarTo} reads, in UTF-16 units: three times the longest case. */
    int LONGEST_COMPARED = 20_000;

    /**
     * Finds documents. Takes any query within bounded time: what is too long is cut and said so in the answer.
     *
     * @throws IndexUnavailableException while there is no index to read
     */
    SearchPage search(SearchRequest request);

    /**
     * As {@link #search(SearchRequest)}, but as if these were the synonyms: to see what a change would give before it is
     * made. Reads the whole list each time.
     *
     * @throws IllegalArgumentException for groups that {@link #faults} refuses
     * @throws IndexUnavailableException while there is no index to read
     */
    SearchPage search(SearchRequest request, List<SynonymGroup> synonyms);

    /**
     * Expands queries by these from the next search on. The index needs no rebuild for it.
     *
     * @throws IllegalArgumentException for groups that {@link #faults} refuses; the ones before stay in use
     */
    void useSynonyms(List<SynonymGroup> synonyms);

    /** The synonyms that come with this version of the portal, in use until {@link #useSynonyms} is called. */
    List<SynonymGroup> shippedSynonyms();

    /**
     * What is wrong with groups of synonyms, found with the analysis that searches use; empty when nothing is. Faults that
     * are no more than warnings do not hinder their use.
     */
    List<SynonymFault> faults(List<SynonymGroup> groups);

    /**
     * Finds documents of the same group like one that is in the index, the most alike first.
     *
     * @param id   a document's id; an unknown one gives an empty list
     * @param size at most this many
     * @throws IndexUnavailableException while there is no index to read
     */
    List<SimilarHit> similar(String id, int size);

    /**
     * Finds documents that speak of the same things as a text that is in no document. The text is read, and kept nowhere.
     *
     * @param group the group of documents to look in
     * @param text any text; what is behind the first {@value #LONGEST_COMPARED} characters is not read
     * @param size at most this many
     * @return ids, the most alike first; empty for a text without telling words
     * @throws IndexUnavailableException while there is no index to read
     */
    List<String> similarTo(String group, String text, int size);

    /**
     * Looks up entries of a directory by pieces of their names, by facets, and by how far they are. Takes any words within
     * bounded time.
     *
     * @throws IndexUnavailableException while there is no index to read
     */
    LookupPage lookUp(LookupRequest request);

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

    /**
     * Frees the files of the index of all that was removed or replaced before this call: the texts, the words, and whatever
     * else an index keeps of a removed document until it has a reason to rewrite the file. Takes as long as writing the
     * files concerned anew, and as much room; searches and changes go on meanwhile. Where nothing was removed it costs
     * little. To be called by one thread at a time.
     *
     * @throws IndexUnavailableException when it could not be done (no index, a full disk, closed or interrupted meanwhile);
     *         the index is as sound as before, and something of what was removed may be left
     */
    void purge();

    /** How far the readable index has followed its source; empty where there is none that this version built. */
    Optional<IndexPosition> position();

    /** What can be said of the index at this moment. */
    IndexStatus status();

    /** Closes files; no call may follow. */
    @Override
    void close();
}
