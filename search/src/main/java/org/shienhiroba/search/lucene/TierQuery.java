package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Puts the matches of one word on a step of the scale, so that the sum over all words orders hits first by how many words
 * they hold, then by how many of these stand in the text, then by relevance, and the sum tells how many there were.
 *
 * <p>Steps are powers of two and relevance is squeezed below {@link #CEILING}, so twelve words neither spill into the next
 * step nor lose their order to rounding (a float keeps 24 bits; the largest sum needs 17 before the point).
 */
final class TierQuery extends Query {
    /** One word held. */
    static final float HELD = 8192;
    /** On top: it stands in the text, not only in a label or somehow alike. */
    static final float IN_TEXT = 512;
    private static final float CEILING = 32;

    private final Query in;
    private final float step;

    TierQuery(Query in, float step) {
        this.in = in;
        this.step = step;
    }

    /** How many words a document with this sum holds. */
    static int wordsHeld(float sum) {
        return (int) (sum / HELD);
    }

    /** The part of a sum that is relevance. */
    static float relevance(float sum) {
        return sum % IN_TEXT;
    }

    private static float squeeze(float score) {
        return CEILING * score / (score + CEILING / 2);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = in.rewrite(searcher);
        if (rewritten instanceof MatchNoDocsQuery) {
            return rewritten;
        }
        return rewritten == in ? this : new TierQuery(rewritten, step);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = in.createWeight(searcher, mode, 1);
        return mode.needsScores() ? new TierWeight(weight) : weight;
    }

    /** One leaf to Lucene's count of clauses: the number of words and of terms in a word is bounded before. */
    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "tier(" + step + ", " + in.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TierQuery that && in.equals(that.in) && step == that.step;
    }

    @Override
    public int hashCode() {
        return Objects.hash(in, step);
    }

    private final class TierWeight extends FilterWeight {
        TierWeight(Weight weight) {
            super(TierQuery.this, weight);
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
            ScorerSupplier supplier = in.scorerSupplier(context);
            return supplier == null ? null : new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return new TierScorer(supplier.get(leadCost));
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }
    }

    private final class TierScorer extends FilterScorer {
        TierScorer(Scorer scorer) {
            super(scorer);
        }

        @Override
        public float score() throws IOException {
            return step + squeeze(in.score());
        }

        @Override
        public float getMaxScore(int upTo) {
            return step + CEILING;
        }
    }
}
