package org.shienhiroba.content.directory.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({"0290000001, 029-000-0001", "０２９−０００−０００１, 029-000-0001", "09012345678, 090-1234-5678",
            "029(000)0001, 029-000-0001", "(029)000-0001, 029-000-0001", "029-0000001, 029-0000001",
            "029 000 0001, 029-000-0001", "なし, なし", "'-', ''", "'−', ''", "'', ''", "1234567890, 1234567890"})
    void aTelephoneNumberIsWrittenInOneWayWhereThatIsSure(String written, String kept) {
        assertEquals(kept, Values.phone(written));
    }

    @Property
    void aTelephoneNumberKeepsItsDigitsAndIsDoneAfterOneTime(@ForAll String written) {
        String once = Values.phone(written);
        assertEquals(once, Values.phone(once));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "http://", "https:", "ｈｔｔｐｓ：／／", " https:// ", "-"})
    void theBeginningOfAnAddressAloneIsNone(String written) {
        assertEquals("", Values.url(written));
    }

    @Test
    void degreesLoseOnlyTheZerosAtTheirEnd() {
        assertEquals("43.0521082", Values.degrees("43.05210820"));
        assertEquals("140", Values.degrees("１４０．０００"));
        assertThrows(NumberFormatException.class, () -> Values.degrees("43.05.2"));
        assertThrows(NumberFormatException.class, () -> Values.degrees("4.3E1"));
    }

    @Test
    void whatASpreadsheetDidToNumbersIsSeen() {
        assertEquals("0110103389", Values.padded("110103389", 10));
        assertEquals("110103389", Values.padded("110103389", 9));
        assertTrue(Values.lostDigits("1.43E+12"));
        assertFalse(Values.lostDigits("1430001075906"));
    }

    @ParameterizedTest
    @CsvSource({"南７条３丁目２番地１号, 南7-3-2-1, false", "南１条4丁目225　ビル２階, 南一条４丁目２２５ビル2階, true",
            "架空町１丁目２番３号, 架空町1-2-3, true", "架空町1-2-3, 架空町1-2-4, false"})
    void twoSpellingsOfAnAddressAreAlike(String one, String other, boolean alike) {
        assertEquals(alike, Values.alike(one).equals(Values.alike(other)),
                Values.alike(one) + " " + Values.alike(other));
    }

    @Test
    void theEditionStandsInTheNameOfAFile() {
        assertEquals(Optional.of("2025-03"), Edition.ofFile("sfkopendata_202503_060.csv"));
        assertEquals(Optional.of("2025-09"), Edition.ofFile("名簿2025年09月.csv"));
        assertEquals(Optional.empty(), Edition.ofFile("csvdownload060.csv"));
        assertEquals(Optional.empty(), Edition.ofFile("202503-202509.csv"));
        assertEquals(Optional.empty(), Edition.ofFile("120250312.csv"));
    }

    @Test
    void aCodeOfAMunicipalityHasItsCheckDigit() {
        assertTrue(MunicipalityTable.isCode("082015"));
        assertTrue(MunicipalityTable.isCode("011002"));
        assertFalse(MunicipalityTable.isCode("082016"));
        assertFalse(MunicipalityTable.isCode("08201"));
    }
}
