package org.shienhiroba.search.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One ranker's answers to all queries of a collection.
 *
 * @param name  how reports call the ranker
 * @param each  the measures of each query, in the order of the collection
 * @param means over all queries
 */
record Evaluation(String name, List<Measures> each, Measures means) {

    /** Asks every query of the collection. */
    static Evaluation of(String name, Ranker ranker, TestCollection collection) throws IOException {
        List<Measures> each = new ArrayList<>();
        for (Map.Entry<String, String> query : collection.queries().entrySet()) {
            each.add(Measures.of(ranker.rank(query.getValue()), collection.judged(query.getKey())));
        }
        return new Evaluation(name, List.copyOf(each), Measures.mean(each));
    }

    /** How likely a difference as large as that to the other would be by chance; on nDCG@10. */
    double p(Evaluation other) {
        return RandomisationTest.p(each.stream().map(Measures::ndcg10).toList(),
                other.each.stream().map(Measures::ndcg10).toList());
    }
}
