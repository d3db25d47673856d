package org.shienhiroba.content.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A purge of the index")
class PurgePlanTest {
    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

    private PurgePlan plan = new PurgePlan();

    /** A plan after the purge of the start, which took no time. */
    @BeforeEach
    void started() {
        plan = new PurgePlan();
        assertTrue(plan.begin(START), "at the start");
        plan.ended(true, START);
    }

    private static Instant after(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    /** The first of the seconds from one to another at which it is time, or -1. */
    private int firstBetween(int from, int to) {
        for (int second = from; second <= to; second++) {
            if (plan.begin(after(second))) {
                return second;
            }
        }
        return -1;
    }

    @Test
    @DisplayName("is not made where nothing changed")
    void nothing() {
        assertEquals(-1, firstBetween(0, 1_000));
    }

    @Test
    @DisplayName("is made ten seconds after the last of a few changes, and once")
    void quiet() {
        plan.changed(after(100));
        plan.changed(after(104));
        assertEquals(114, firstBetween(100, 200));
        plan.ended(true, after(115));
        assertEquals(-1, firstBetween(115, 1_000));
    }

    @Test
    @DisplayName("under steady writing is made so early that each removal is gone within a minute, if a purge takes ten seconds")
    void steady() {
        int purging = -1;
        int oldest = 0;
        int before = -1;
        int worst = 0;
        for (int second = 0; second < 1_000; second++) {
            plan.changed(after(second));
            if (purging >= 0 && second == purging + 10) {
                plan.ended(true, after(second));
                worst = Math.max(worst, second - before);
                purging = -1;
            }
            if (plan.begin(after(second))) {
                purging = second;
                before = oldest;
                oldest = second + 1;
            }
        }
        assertTrue(worst > 0 && worst <= 60, "gone after " + worst + " s");
    }

    @Test
    @DisplayName("is not made beside another, and follows it where something changed meanwhile")
    void oneAtATime() {
        plan.changed(after(0));
        assertEquals(10, firstBetween(0, 20));
        plan.changed(after(11));
        assertEquals(-1, firstBetween(11, 300));
        plan.ended(true, after(300));
        assertFalse(plan.begin(after(301)), "rests");
        assertEquals(340, firstBetween(301, 400));
    }

    @Test
    @DisplayName("is followed by a rest of four times its length, so that it takes a fifth of one processor at most")
    void rests() {
        plan.changed(after(0));
        assertEquals(10, firstBetween(0, 20));
        plan.ended(true, after(15));
        plan.changed(after(16));
        assertEquals(35, firstBetween(16, 100));
    }

    @Test
    @DisplayName("that failed is made again after a minute, also without another change")
    void failed() {
        plan.changed(after(0));
        assertEquals(10, firstBetween(0, 20));
        plan.ended(false, after(12));
        assertEquals(72, firstBetween(12, 200));
        plan.ended(true, after(73));
        assertEquals(-1, firstBetween(73, 1_000));
    }
}
