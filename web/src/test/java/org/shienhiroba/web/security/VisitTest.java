package org.shienhiroba.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);

    @Test
    void itEndsAfterItsTimeWithoutUse() {
        Visit visit = new Visit(1, "stamp", "csrf", START);
        assertEquals(1800, visit.secondsLeft(START, IDLE));
        assertEquals(0, visit.secondsLeft(START.plus(IDLE), IDLE));
    }

    @Test
    void useMakesItLastItsWholeTimeAgain() {
        Visit visit = new Visit(1, "stamp", "csrf", START);
        visit.seen(START.plusSeconds(1700));
        assertEquals(1700, visit.secondsLeft(START.plusSeconds(1800), IDLE));
    }

    @Test
    void afterTwelveHoursItEndsHoweverMuchItIsUsed() {
        Visit visit = new Visit(1, "stamp", "csrf", START);
        Instant late = START.plus(Duration.ofHours(12)).minusSeconds(60);
        visit.seen(late);
        assertEquals(60, visit.secondsLeft(late, IDLE));
    }
}
