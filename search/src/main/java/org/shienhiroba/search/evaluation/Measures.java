package org.shienhiroba.search.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * How good one ranking is, or the means over many; each from 0 to 1. Defined as in trec_eval: the ideal ranking is made of
 * all judged documents, a document that is not judged is not relevant, and for the measures without degrees a relevance of
 * 1 or more is relevant. A query without any relevant document has 0 everywhere and counts.
 *
 * @param ndcg10     normalised discounted cumulative gain of the first ten; the gain is the relevance (trec_eval's
 *                   ndcg_cut_10)
 * @param ndcgExp10  the same with 2^relevance - 1 as gain (Burges and others 2005)
 * @param recall10   share of the relevant documents that stand among the first ten
 * @param recall100  the same for the first hundred
 * @param mrr10      1 / the rank of the first relevant document, 0 behind the tenth
 * @param success1   whether the first document is relevant
 * @param withoutHit whether nothing was found
 */
record Measures(
        double ndcg10,
        double ndcgExp10,
        double recall10,
        double recall100,
        double mrr10,
        double success1,
        double withoutHit) {

    /** Measures a ranking, the best first, without repetitions. */
    static Measures of(List<String> ranking, Map<String, Integer> judged) {
        int[] found = ranking.stream().mapToInt(id -> judged.getOrDefault(id, 0)).toArray();
        int[] ideal = judged.values().stream().sorted((a, b) -> Integer.compare(b, a)).mapToInt(Integer::intValue)
                .toArray();
        return new Measures(ndcg(found, ideal, relevance -> relevance),
                ndcg(found, ideal, relevance -> Math.pow(2, relevance) - 1), recall(found, ideal, 10),
                recall(found, ideal, 100), reciprocalRank(found), found.length > 0 && found[0] > 0 ? 1 : 0,
                found.length == 0 ? 1 : 0);
    }

    /** The mean of each over queries; there must be one at least. */
    static Measures mean(List<Measures> all) {
        return new Measures(mean(all, Measures::ndcg10), mean(all, Measures::ndcgExp10),
                mean(all, Measures::recall10), mean(all, Measures::recall100), mean(all, Measures::mrr10),
                mean(all, Measures::success1), mean(all, Measures::withoutHit));
    }

    private static double mean(List<Measures> all, ToDoubleFunction<Measures> one) {
        return all.stream().mapToDouble(one).average().orElseThrow();
    }

    /** The names that reports use, in their order. */
    Map<String, Double> byName() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("nDCG@10", ndcg10);
        values.put("nDCG_exp@10", ndcgExp10);
        values.put("Recall@10", recall10);
        values.put("Recall@100", recall100);
        values.put("MRR@10", mrr10);
        values.put("Success@1", success1);
        values.put("without a hit", withoutHit);
        return values;
    }

    private static double ndcg(int[] found, int[] ideal, IntToDoubleFunction gain) {
        double best = discounted(ideal, gain);
        return best == 0 ? 0 : discounted(found, gain) / best;
    }

    private static double discounted(int[] relevances, IntToDoubleFunction gain) {
        double sum = 0;
        for (int i = 0; i < Math.min(10, relevances.length); i++) {
            sum += gain.applyAsDouble(Math.max(0, relevances[i])) * Math.log(2) / Math.log(i + 2);
        }
        return sum;
    }

    private static double recall(int[] found, int[] ideal, int depth) {
        long relevant = Arrays.stream(ideal).filter(relevance -> relevance > 0).count();
        long among = Arrays.stream(found).limit(depth).filter(relevance -> relevance > 0).count();
        return relevant == 0 ? 0 : (double) among / relevant;
    }

    private static double reciprocalRank(int[] found) {
        for (int i = 0; i < Math.min(10, found.length); i++) {
            if (found[i] > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
