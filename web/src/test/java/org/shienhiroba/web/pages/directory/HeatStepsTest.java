package org.shienhiroba.web.pages.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HeatStepsTest {

    @Test
    void nothingHasNoShadeAndTheGreatestTheDarkest() {
        HeatSteps steps = new HeatSteps(LongStream.rangeClosed(0, 47).boxed().toList());
        assertEquals(0, steps.level(0));
        assertEquals(1, steps.level(1));
        assertEquals(5, steps.level(47));
    }

    @Test
    void countsThatLieFarApartStillUseEveryStep() {
        HeatSteps steps = new HeatSteps(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 900L, 10_000L));
        assertEquals(List.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5), List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 900L, 10_000L)
                .stream().map(steps::level).toList());
    }

    @Test
    void equalCountsHaveEqualShadesAndMoreIsNeverLighter() {
        List<Long> counts = List.of(5L, 5L, 5L, 5L, 9L, 0L);
        HeatSteps steps = new HeatSteps(counts);
        assertEquals(1, steps.level(5));
        assertTrue(steps.level(9) > steps.level(5));
        assertEquals(0, new HeatSteps(List.of()).level(0));
        assertEquals(0, new HeatSteps(List.of(0L)).level(0));
    }
}
