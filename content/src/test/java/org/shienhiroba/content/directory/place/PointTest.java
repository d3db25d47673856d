package org.shienhiroba.content.directory.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointTest {

    @Test
    void latitudeAndLongitudeStandWithACommaBetween() {
        assertEquals(Optional.of(new Point(36.3659, 140.4712)), Point.read("36.3659,140.4712"));
        assertEquals(Optional.of(new Point(35, 139)), Point.read("35,139"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "36.3659", "140.4712,36.3659", "0,0", "36.3659, 140.4712", "３６,１４０", "NaN,NaN",
            "1e1,140",
            "36.,140", "-36,140", "36,140,0"})
    void anythingElseIsNoPointInJapan(String written) {
        assertEquals(Optional.empty(), Point.read(written));
    }
}
