package org.shienhiroba.search.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomisationTestTest {
    @Test
    void equalSystemsDifferByNothingButChance() {
        List<Double> values = List.of(.1, .5, .9);
        assertEquals(1, RandomisationTest.p(values, values));
    }

    @Test
    void fourQueriesAllBetterCanBeChanceOnceInEightTimes() {
        // of the 16 ways to exchange, two (none and all) differ as much: 2 / 16
        assertEquals(.125, RandomisationTest.p(List.of(.5, .6, .7, .8), List.of(.1, .1, .1, .1)), .005);
    }

    @Test
    void itDoesNotMatterWhichSystemComesFirst() {
        List<Double> ours = random(1);
        List<Double> theirs = random(2);
        assertEquals(RandomisationTest.p(ours, theirs), RandomisationTest.p(theirs, ours));
    }

    @Test
    void theSameValuesGiveTheSameAnswer() {
        assertEquals(RandomisationTest.p(random(3), random(4)), RandomisationTest.p(random(3), random(4)));
    }

    @Test
    void aDifferenceAtEveryQueryOfManyIsHardlyChance() {
        double p = RandomisationTest.p(Collections.nCopies(100, .6), Collections.nCopies(100, .5));
        assertTrue(p > 0 && p < .0001, "p = " + p);
    }

    @Test
    void unrelatedSystemsOfTheSameQualityAreSeldomToldApart() {
        long told = Stream.iterate(10, seed -> seed + 2).limit(40)
                .filter(seed -> RandomisationTest.p(random(seed), random(seed + 1)) < .05).count();
        assertTrue(told <= 6, told + " of 40 told apart; 2 are to be expected");
    }

    private static List<Double> random(int seed) {
        return new Random(seed).doubles(70).boxed().toList();
    }
}
