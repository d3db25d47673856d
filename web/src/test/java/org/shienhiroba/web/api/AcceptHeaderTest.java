package org.shienhiroba.web.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptHeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json",
            "text/html, application/xhtml+xml ,application/xml;q=0.9,*/*;q=0.8",
            "application/json; q=1.000", "application/json;charset=UTF-8;q=0", "text/csv;header=\"a b\"", "", "a/b,",
            "a/b;",
            "a/b;c", "a/b; q = 0.5", "a/b;q=2"})
    void mediaTypesWithWeightsAreReadable(String header) {
        assertTrue(AcceptHeader.isReadable(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "/", "a/b/c", "a/b;q=x", "a/b;q=", "a/b;q=.", "a/b; Q = x", ";;;,/", "あ/い",
            "a b/c", ";q=1"})
    void anythingElseIsNot(String header) {
        assertFalse(AcceptHeader.isReadable(header));
    }

    @Test
    void anEndlessHeaderIsReadAsWell() {
        assertTrue(AcceptHeader.isReadable("a/b" + ";c=d".repeat(15_000)));
        assertTrue(AcceptHeader.isReadable("a/b" + ",a/b".repeat(15_000)));
        assertFalse(AcceptHeader.isReadable("a".repeat(60_000)));
    }
}
