package org.shienhiroba.web.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "q=a+b&page=2", "q=%E7%B2%BE%e7%a5%9e", "q=%F0%A0%AE%B7", "q=精神", "q=%25"})
    void wholeEscapesOfUtf8AreRead(String raw) {
        assertTrue(WellFormed.isWellFormed(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "q=%E", "q=%zz", "q=%FF", "q=%E7%B2", "q=%C0%AF", "q=%ED%A0%80", "q=%82%A0"})
    void brokenEscapesAndOtherEncodingsAreNot(String raw) {
        assertFalse(WellFormed.isWellFormed(raw));
    }
}
