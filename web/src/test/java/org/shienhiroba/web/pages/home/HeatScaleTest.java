package org.shienhiroba.web.pages.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HeatScaleTest {

    @Test
    void fiveEvenStepsUpToTheGreatest() {
        HeatScale scale = new HeatScale(10);
        assertEquals("[0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]",
                LongStream.rangeClosed(0, 10).mapToObj(scale::level).toList().toString());
    }

    @Test
    void nothingAtAllHasNoShade() {
        assertEquals(0, new HeatScale(0).level(0));
    }

    @Test
    void aSingleCaseIsTheGreatest() {
        assertEquals(5, new HeatScale(1).level(1));
    }
}
