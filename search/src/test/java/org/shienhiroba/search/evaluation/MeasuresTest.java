package org.shienhiroba.search.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every expected value is worked out by hand; the discounts are 1, .63093 (1 / log2 3), .5, .43068 (1 / log2 5), … */
class MeasuresTest {
    private static final double EXACT = 1e-12;
    private static final double ROUNDED = 5e-5;

    @Test
    void gainIsTheRelevanceAndTheIdealIsMadeOfAllJudgedDocuments() {
        Measures measures = Measures.of(List.of("good", "unjudged", "best"), Map.of("best", 2, "good", 1, "missed", 1));
        // found 1 + 0 + 2 * .5 = 2; ideal 2 + 1 * .63093 + 1 * .5 = 3.13093
        assertEquals(0.63879, measures.ndcg10(), ROUNDED);
        // found 1 + 0 + 3 * .5 = 2.5; ideal 3 + .63093 + .5 = 4.13093
        assertEquals(0.60519, measures.ndcgExp10(), ROUNDED);
    }

    @Test
    void anIdealRankingHasOneEverywhere() {
        assertEquals(new Measures(1, 1, 1, 1, 1, 1, 0), Measures.of(List.of("a", "b"), Map.of("a", 2, "b", 1)));
    }

    @Test
    void theSecondPlaceCountsByItsDiscount() {
        Measures measures = Measures.of(List.of("other", "only"), Map.of("only", 1));
        assertEquals(0.63093, measures.ndcg10(), ROUNDED);
        assertEquals(0.5, measures.mrr10(), EXACT);
        assertEquals(0, measures.success1(), EXACT);
        assertEquals(1, measures.recall10(), EXACT);
    }

    @Test
    void whatStandsBehindTheTenthCountsForTheDeepRecallOnly() {
        List<String> ranking = IntStream.rangeClosed(1, 12).mapToObj(rank -> "d" + rank).toList();
        Measures measures = Measures.of(ranking, Map.of("d10", 1, "d11", 1, "d12", 1, "missed", 1));
        assertEquals(0.25, measures.recall10(), EXACT);
        assertEquals(0.75, measures.recall100(), EXACT);
        assertEquals(0.1, measures.mrr10(), EXACT);
        // 1 / log2 11 = .28906 over 1 + .63093 + .5 + .43068 = 2.56161
        assertEquals(0.11284, measures.ndcg10(), ROUNDED);
    }

    @Test
    void theIdealRankingEndsAtTheTenthToo() {
        List<String> ranking = IntStream.rangeClosed(1, 10).mapToObj(rank -> "d" + rank).toList();
        Map<String, Integer> judged = IntStream.rangeClosed(1, 20).boxed()
                .collect(java.util.stream.Collectors.toMap(rank -> "d" + rank, rank -> 1));
        Measures measures = Measures.of(ranking, judged);
        assertEquals(1, measures.ndcg10(), EXACT);
        assertEquals(0.5, measures.recall10(), EXACT);
    }

    @Test
    void aRelevanceOfZeroOrLessIsNotRelevant() {
        Measures measures = Measures.of(List.of("zero", "minus", "one"), Map.of("zero", 0, "minus", -1, "one", 1));
        assertEquals(0, measures.success1(), EXACT);
        assertEquals(1.0 / 3, measures.mrr10(), EXACT);
        assertEquals(1, measures.recall10(), EXACT);
        assertEquals(0.5, measures.ndcg10(), EXACT);
    }

    @Test
    void nothingFoundIsZeroAndCountsAsWithoutAHit() {
        assertEquals(new Measures(0, 0, 0, 0, 0, 0, 1), Measures.of(List.of(), Map.of("a", 1)));
    }

    @Test
    void aQueryThatNothingAnswersHasZero() {
        assertEquals(new Measures(0, 0, 0, 0, 0, 0, 0), Measures.of(List.of("a"), Map.of("a", 0)));
    }

    @Test
    void meansAreTakenOverQueries() {
        Measures mean = Measures.mean(
                List.of(Measures.of(List.of("a"), Map.of("a", 1)), Measures.of(List.of(), Map.of("a", 1))));
        assertEquals(new Measures(.5, .5, .5, .5, .5, .5, .5), mean);
    }
}
