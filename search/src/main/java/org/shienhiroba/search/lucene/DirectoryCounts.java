package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

/** Counts the values of facets over entries of a directory. */
final class DirectoryCounts {
    private final IndexSearcher searcher;
    private final String group;

    DirectoryCounts(IndexSearcher searcher, String group) {
        this.searcher = searcher;
        this.group = group;
    }

    /** Over every entry of the group: Lucene knows it beforehand, unless something was removed a moment ago. */
    void ofAll(FacetDimension facet, Query all) throws IOException {
        if (searcher.getIndexReader().hasDeletions()) {
            ofFound(List.of(facet), all);
            return;
        }
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = Terms.getTerms(leaf.reader(), Fields.coded(group, facet.name()));
            TermsEnum codes = terms.iterator();
            for (BytesRef code = codes.next(); code != null; code = codes.next()) {
                facet.add(code.utf8ToString(), codes.docFreq());
            }
        }
    }

    /** Over what a query finds. */
    void ofFound(List<FacetDimension> facets, Query query) throws IOException {
        searcher.search(query, new CollectorManager<Counter, List<FacetDimension>>() {
            @Override
            public Counter newCollector() {
                return new Counter(facets);
            }

            @Override
            public List<FacetDimension> reduce(java.util.Collection<Counter> counters) {
                return facets; // no executor: one slice, one thread
            }
        });
    }

    private static final class Counter extends SimpleCollector implements Collector {
        private final List<FacetDimension> facets;
        private final List<FacetDimension.Leaf> leaves = new ArrayList<>();

        Counter(List<FacetDimension> facets) {
            this.facets = facets;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            leaves.clear();
            for (FacetDimension facet : facets) {
                leaves.add(facet.leaf(context.reader()));
            }
        }

        @Override
        public void collect(int document) throws IOException {
            for (FacetDimension.Leaf leaf : leaves) {
                leaf.read(document);
                leaf.count();
            }
        }

        @Override
        public void finish() throws IOException {
            for (FacetDimension.Leaf leaf : leaves) {
                leaf.finish();
            }
        }
    }
}
