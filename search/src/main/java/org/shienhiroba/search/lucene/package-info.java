/**
 * The embedded engine: Lucene behind the {@link org.shienhiroba.search.SearchEngine} contract. The one door is
 * {@link org.shienhiroba.search.lucene.LuceneSearchEngine}.
 *
 * <p>Reading order: {@code Fields}, {@code DocumentMapping} (what is indexed), {@code WordReading} and {@code WordSearch} (a
 * word becomes queries), {@code Retrieval} (levels, counts, pages), {@code Matching} and {@code Excerpts} (why, and where),
 * {@code SimilarDocuments}, {@code DirectoryMapping} and {@code DirectoryLookup} (entries of directories, which searches do not
 * see), {@code LiveIndex} and {@code Generations} (life cycle).
 *
 * <p>No rule of the Japanese language belongs here: those live in {@code japanese}, where another engine finds them too.
 */
@NullMarked
package org.shienhiroba.search.lucene;

import org.jspecify.annotations.NullMarked;
