package org.shienhiroba.content.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TryRuleTest {
    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void afterFiveTriesTheWaitingDoublesUpToTenSeconds() {
        List<Long> waits = IntStream.rangeClosed(5, 11).mapToObj(tries -> Duration
                .between(START, TryRule.PAIR.waitUntil(tries, START, START)).toSeconds()).toList();
        assertEquals(List.of(2L, 4L, 8L, 10L, 10L, 10L, 10L), waits);
    }

    @Test
    void fourTriesAreFree() {
        assertFalse(TryRule.PAIR.waitUntil(4, START, START).isAfter(START));
    }

    @Test
    void theWaitingNeverGrowsBeyondItsLongestHoweverManyTries() {
        assertEquals(START.plusSeconds(10), TryRule.ADDRESS.waitUntil(Integer.MAX_VALUE, START, START));
        assertEquals(START.plusSeconds(5), TryRule.ACCOUNT.waitUntil(100_000, START, START));
    }

    @Test
    void anHourLaterAllIsForgotten() {
        TryCounter counter = new TryCounter("key", null, START);
        IntStream.range(0, 9).forEach(one -> counter.begin(TryRule.PAIR, START));
        assertEquals(START.plusSeconds(10), counter.waitUntil(TryRule.PAIR));
        counter.begin(TryRule.PAIR, START.plus(Duration.ofHours(1)));
        assertFalse(counter.waitUntil(TryRule.PAIR).isAfter(START.plus(Duration.ofHours(1))));
    }

    @Test
    void aRightPasswordForgetsTheTriesOfItsPlaceAndTakesBackItsOwnElsewhere() {
        TryCounter counter = new TryCounter("key", null, START);
        IntStream.range(0, 5).forEach(one -> counter.begin(TryRule.PAIR, START));
        counter.takeBack();
        assertFalse(counter.waitUntil(TryRule.PAIR).isAfter(START));
        IntStream.range(0, 5).forEach(one -> counter.begin(TryRule.PAIR, START));
        counter.forget();
        assertFalse(counter.waitUntil(TryRule.PAIR).isAfter(START));
    }
}
