package org.shienhiroba.content.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝１", "＋１", "－１", "＠A", "\u22121"})
    void whatASpreadsheetWouldRunBeginsWithAnApostrophe(String cell) {
        assertEquals("'" + cell, FormulaGuard.guarded(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "就労支援", "1", "a=b", "「=」から始める", "'90年代", " =1"})
    void anyOtherTextStaysAsItIs(String cell) {
        assertEquals(cell, FormulaGuard.guarded(cell));
        assertEquals(cell, FormulaGuard.unguarded(cell));
    }

    @Property
    void theGuardCanBeTakenOffAnyText(
            @ForAll @StringLength(max = 6) @Chars({'\'', '=', '＋', '-', '\t', 'a', '\u2212'}) String cell) {
        assertEquals(cell, FormulaGuard.unguarded(FormulaGuard.guarded(cell)));
    }
}
