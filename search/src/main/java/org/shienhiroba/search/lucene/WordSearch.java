package org.shienhiroba.search.lucene;

import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * One word of a request, ready to be searched for.
 *
 * @param word    as typed
 * @param ways    all ways in which it counts as found, the strongest first; empty for a word that cannot be found
 * @param query   all ways as one, scored in steps ({@link TierQuery})
 * @param instead what may have been meant ({@link Suggestion}); null for no idea
 */
record WordSearch(String word, List<Way> ways, Query query, @Nullable String instead) {

    WordSearch(String word, List<Way> ways, Query query) {
        this(word, ways, query, null);
    }

    /** The same search, with something to offer. */
    WordSearch offering(@Nullable String other) {
        return new WordSearch(word, ways, query, other);
    }
}
