package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreCachingWrappingScorer;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.jspecify.annotations.Nullable;

/**
 * Filters, counts and ranks in one pass. A document that fails no filter is a hit; one that fails the filter of a single
 * facet counts for that facet only, so that the siblings of a selected value show what choosing them would give (the
 * semantics of Lucene's {@code DrillSideways}, without its second pass and global ordinals).
 */
final class PageCollector implements Collector {
    private final TopFieldCollector top;
    private final List<FacetDimension> dimensions;
    private final int allWords;
    private long total;
    private long holdingAll;

    /**
     * @param top        keeps the best
     * @param dimensions every facet that filters or is counted
     * @param allWords   of how many words a document must hold all to count as such; 0 when there are none
     */
    PageCollector(TopFieldCollector top, List<FacetDimension> dimensions, int allWords) {
        this.top = top;
        this.dimensions = dimensions;
        this.allWords = allWords;
    }

    long total() {
        return total;
    }

    long holdingAll() {
        return holdingAll;
    }

    TopFieldCollector top() {
        return top;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        List<FacetDimension.Leaf> leaves = new ArrayList<>();
        for (FacetDimension dimension : dimensions) {
            leaves.add(dimension.leaf(context.reader()));
        }
        LeafCollector ranking = top.getLeafCollector(context);
        return ScoreCachingWrappingScorer.wrap(new Leaf(ranking, leaves.toArray(FacetDimension.Leaf[]::new)));
    }

    private final class Leaf implements LeafCollector {
        private final LeafCollector ranking;
        private final FacetDimension.Leaf[] facets;
        private @Nullable Scorable scorer;

        Leaf(LeafCollector ranking, FacetDimension.Leaf[] facets) {
            this.ranking = ranking;
            this.facets = facets;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            this.scorer = scorer;
            ranking.setScorer(scorer);
        }

        @Override
        public void collect(int document) throws IOException {
            FacetDimension.Leaf failed = null;
            for (FacetDimension.Leaf facet : facets) {
                if (!facet.read(document)) {
                    if (failed != null) {
                        return;
                    }
                    failed = facet;
                }
            }
            if (failed != null) {
                failed.count();
                return;
            }
            for (FacetDimension.Leaf facet : facets) {
                facet.count();
            }
            total++;
            if (scorer != null && TierQuery.wordsHeld(scorer.score()) >= allWords) {
                holdingAll++;
            }
            ranking.collect(document);
        }

        @Override
        public void finish() throws IOException {
            for (FacetDimension.Leaf facet : facets) {
                facet.finish();
            }
            ranking.finish();
        }
    }
}
