package org.shienhiroba.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Where one search looks: one state of the index, one group of documents.
 *
 * @param searcher the state
 * @param group    the group
 * @param whole    whether a sentence must be held as a whole
 */
record Scope(IndexSearcher searcher, String group, boolean whole) {

    /** What finds every document of the group. */
    Query all() {
        return new TermQuery(new Term(Fields.GROUP, group));
    }

    /** The best hit of a query in the group, or none. */
    ScoreDoc[] best(Query query) throws IOException {
        return searcher.search(new BooleanQuery.Builder().add(query, Occur.MUST).add(all(), Occur.FILTER).build(),
                1).scoreDocs;
    }

    /** Whether the group has any document that a query finds. */
    boolean has(Query query) throws IOException {
        return hasMany(query, 1);
    }

    /** Whether the group has so many documents that a query finds. */
    boolean hasMany(Query query, int many) throws IOException {
        return Existence.of(searcher,
                new BooleanQuery.Builder().add(query, Occur.FILTER).add(all(), Occur.FILTER).build(), many);
    }
}
