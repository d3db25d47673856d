package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Whether there are documents that a query finds; stops as soon as there are enough. */
final class Existence {
    private Existence() {}

    static boolean of(IndexSearcher searcher, Query query, int many) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        int found = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                Bits live = leaf.reader().getLiveDocs();
                DocIdSetIterator documents = scorer.iterator();
                for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents
                        .nextDoc()) {
                    if ((live == null || live.get(document)) && ++found >= many) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Which of some documents, in rising order, a query finds. */
    static BitSet among(Weight weight, List<LeafReaderContext> leaves, int[] documents) throws IOException {
        BitSet found = new BitSet();
        for (int i = 0; i < documents.length;) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[i], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            Scorer scorer = weight.scorer(leaf);
            DocIdSetIterator all = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            int at = -1;
            for (; i < documents.length && documents[i] < end; i++) {
                int wanted = documents[i] - leaf.docBase;
                at = at < wanted ? all.advance(wanted) : at;
                if (at == wanted) {
                    found.set(documents[i]);
                }
            }
        }
        return found;
    }
}
