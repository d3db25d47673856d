package org.shienhiroba.search.evaluation;

import java.io.IOException;
import java.util.List;

/** Something that holds the documents of a collection and ranks them for a query. */
interface Ranker extends AutoCloseable {
    /** How many documents of a ranking are looked at. */
    int DEPTH = 100;

    /** The ids of at most {@link #DEPTH} documents, the best first. */
    List<String> rank(String query) throws IOException;

    @Override
    void close() throws IOException;
}
