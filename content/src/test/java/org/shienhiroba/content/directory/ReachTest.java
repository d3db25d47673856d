package org.shienhiroba.content.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    @ParameterizedTest
    @CsvSource({"029-000-0001, 0290000001", "0290000001, 0290000001", "０２９−０００−０００１, 0290000001",
            "(029)000-0001, 0290000001", "０１２０ー０００ー０００, 0120000000", "090-0000-0000, 09000000000"})
    void aNumberIsDialledWhateverStandsBetweenItsDigits(String written, String digits) {
        assertEquals(Optional.of(digits), Reach.dialled(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "なし", "029-000", "1-800-000-0000", "029-000-0001 内線12", "029-000-0001、029-000-0002"})
    void whatIsNoWholeNumberIsNotDialled(String written) {
        assertEquals(Optional.empty(), Reach.dialled(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.jp/", "http://example.jp/a?b=c", "HTTPS://example.jp"})
    void aPageOfTheWebIsLinked(String url) {
        assertEquals(Optional.of(url), Reach.page(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://", "http:///", "www.example.jp", "javascript:alert(1)", "ftp://example.jp/",
            "mailto:a@example.jp", "https://example.jp/ とても", "https://exa mple.jp"})
    void nothingElseIsLinked(String url) {
        assertEquals(Optional.empty(), Reach.page(url));
    }
}
