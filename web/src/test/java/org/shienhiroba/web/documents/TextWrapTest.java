package org.shienhiroba.web.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWrapTest {

    @Test
    void fullWidthCharactersCountAsTwoColumns() {
        assertEquals(List.of("あいうえお", "かきく"), TextWrap.lines("あいうえおかきく", 10, ""));
        assertEquals(List.of("ｱｲｳｴｵｶｷｸｹｺ", "ｻ"), TextWrap.lines("ｱｲｳｴｵｶｷｸｹｺｻ", 10, ""));
    }

    @Test
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        assertEquals(List.of("あいうえ", "お。かき"), TextWrap.lines("あいうえお。かき", 10, ""));
        assertEquals(List.of("あいうえ", "「おかき"), TextWrap.lines("あいうえ「おかき", 10, ""));
    }

    @Test
    void wordsAndAddressesStayWhole() {
        assertEquals(List.of("見る", "http://a.example/b?c=d", "です"),
                TextWrap.lines("見るhttp://a.example/b?c=dです", 10, ""));
        assertEquals(List.of("one two", "three"), TextWrap.lines("one two three", 10, ""));
    }

    @Test
    void charactersOfSeveralCodePointsStayWhole() {
        assertEquals(List.of("葛\uDB40\uDD00𠮷", "👨\u200D👩\u200D👧か\u3099"),
                TextWrap.lines("葛\uDB40\uDD00𠮷👨\u200D👩\u200D👧か\u3099", 4, ""));
    }

    @Test
    void furtherLinesAreIndented() {
        assertEquals(List.of("・あいうえ", "　おかきく"), TextWrap.lines("・あいうえおかきく", 10, "　"));
    }

    @Test
    void anEmptyParagraphIsOneEmptyLine() {
        assertEquals(List.of(""), TextWrap.lines("", 10, "　"));
    }

    @Test
    void aRunOfClosingMarksLongerThanALineStillEnds() {
        assertEquals("。".repeat(40), String.join("", TextWrap.lines("。".repeat(40), 10, "")));
    }
}
