package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Those hits of a query that score at least so much. */
final class LeastScoreQuery extends Query {
    private final Query in;
    private final float least;

    LeastScoreQuery(Query in, float least) {
        this.in = in;
        this.least = least;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = in.rewrite(searcher);
        if (rewritten instanceof MatchNoDocsQuery) {
            return rewritten;
        }
        return rewritten == in ? this : new LeastScoreQuery(rewritten, least);
    }

    /** Scores are wanted even where the caller wants none: they decide. */
    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return new LeastScoreWeight(in.createWeight(searcher, ScoreMode.COMPLETE, 1));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "least(" + least + ", " + in.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeastScoreQuery that && in.equals(that.in) && least == that.least;
    }

    @Override
    public int hashCode() {
        return Objects.hash(in, least);
    }

    private final class LeastScoreWeight extends FilterWeight {
        LeastScoreWeight(Weight weight) {
            super(LeastScoreQuery.this, weight);
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
            ScorerSupplier supplier = in.scorerSupplier(context);
            return supplier == null ? null : new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return new LeastScoreScorer(supplier.get(leadCost));
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }
    }

    private final class LeastScoreScorer extends Scorer {
        private final Scorer scorer;
        private final TwoPhaseIterator enough;
        private float score;

        LeastScoreScorer(Scorer scorer) {
            this.scorer = scorer;
            TwoPhaseIterator inner = scorer.twoPhaseIterator();
            enough = new TwoPhaseIterator(inner == null ? scorer.iterator() : inner.approximation()) {
                @Override
                public boolean matches() throws IOException {
                    if (inner != null && !inner.matches()) {
                        return false;
                    }
                    score = scorer.score(); // once a document: some scorers move on when they are asked again
                    return score >= least;
                }

                @Override
                public float matchCost() {
                    return 100; // about what scoring a few terms costs
                }
            };
        }

        @Override
        public int docID() {
            return scorer.docID();
        }

        @Override
        public float score() {
            return score;
        }

        @Override
        public TwoPhaseIterator twoPhaseIterator() {
            return enough;
        }

        @Override
        public DocIdSetIterator iterator() {
            return TwoPhaseIterator.asDocIdSetIterator(enough);
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return scorer.getMaxScore(upTo);
        }
    }
}
