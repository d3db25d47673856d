package org.shienhiroba.web.api.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝１", "＋１", "－１", "＠A", "\u22121"})
    void whatASpreadsheetWouldRunBeginsWithAnApostrophe(String cell) {
        assertEquals("'" + cell, FormulaGuard.guard(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "就労支援", "1", "a=b", "「=」から始める", "'=1", " =1"})
    void anyOtherTextStaysAsItIs(String cell) {
        assertEquals(cell, FormulaGuard.guard(cell));
    }

    @Test
    void everyColumnHasAName() {
        assertEquals(21, CaseRow.HEADER.size());
    }
}
