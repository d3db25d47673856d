package org.shienhiroba.search.lucene;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * One word of a request, ready to be searched for.
 *
 * @param word  as typed
 * @param ways  all ways in which it counts as found, the strongest first; empty for a word that cannot be found
 * @param query all ways as one, scored in steps ({@link TierQuery})
 */
record WordSearch(String word, List<Way> ways, Query query) {}
