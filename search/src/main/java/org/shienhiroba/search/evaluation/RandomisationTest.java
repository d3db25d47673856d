package org.shienhiroba.search.evaluation;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Fisher's randomisation test for two systems that answered the same queries: if they were equally good, it would be chance
 * which of them had which of the two values of a query. Two-sided, by random exchanges with a fixed seed, so that the same
 * values give the same answer. Smucker, Allan, Carterette, A Comparison of Statistical Significance Tests for Information
 * Retrieval Evaluation, CIKM 2007.
 */
final class RandomisationTest {
    static final int EXCHANGES = 100_000;
    private static final long SEED = 20_070_611;
    /** What summing in another order may differ by. */
    private static final double ROUNDING = 1e-9;

    private RandomisationTest() {}

    /**
     * The share of exchanges in which the means differ by as much as they do.
     *
     * @param ours   one value for each query
     * @param theirs the other system's values of the same queries, in the same order
     * @return p, above 0 and at most 1
     */
    static double p(List<Double> ours, List<Double> theirs) {
        double[] differences = new double[ours.size()];
        double observed = 0;
        for (int i = 0; i < differences.length; i++) {
            differences[i] = ours.get(i) - theirs.get(i);
            observed += differences[i];
        }
        SplittableRandom random = new SplittableRandom(SEED);
        long asLarge = 0;
        for (int exchange = 0; exchange < EXCHANGES; exchange++) {
            if (Math.abs(exchanged(differences, random)) >= Math.abs(observed) - ROUNDING) {
                asLarge++;
            }
        }
        return (asLarge + 1.0) / (EXCHANGES + 1.0); // what was observed is one of the exchanges
    }

    private static double exchanged(double[] differences, SplittableRandom random) {
        double sum = 0;
        long signs = 0;
        for (int i = 0; i < differences.length; i++) {
            if (i % Long.SIZE == 0) {
                signs = random.nextLong();
            }
            sum += (signs & 1) == 0 ? differences[i] : -differences[i];
            signs >>>= 1;
        }
        return sum;
    }
}
