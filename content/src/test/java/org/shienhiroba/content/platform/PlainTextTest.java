package org.shienhiroba.content.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\uD800", "\uDC00b", "\uFFFE", "\uFDD0", "\uD83F\uDFFF"})
    void whatNoDatabaseAgreesOnIsNotText(String candidate) {
        assertFalse(PlainText.isText(candidate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷", "髙", "葛󠄀", "👩🏽‍💻", "\t改行\nも", "か\u3099"})
    void whatPeopleWriteIsText(String candidate) {
        assertTrue(PlainText.isText(candidate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\u200B\uFEFF\u2060", "\n\t", "\u00AD", "\u3164", "\uFE0F", "\u2800"})
    void whatCannotBeSeenSaysNothing(String candidate) {
        assertTrue(PlainText.isEmpty(candidate));
    }

    @Test
    void aLengthCountsCharactersAsPeopleDo() {
        assertEquals(1, PlainText.length("𠮷"));
        assertEquals(1, PlainText.length("か\u3099"), "composed when stored");
        assertEquals(3, PlainText.length("a\r\nb"), "a line end is one");
    }

    @Property
    void storingTwiceChangesNothing(@ForAll String text) {
        String once = PlainText.stored(text);
        assertEquals(once, PlainText.stored(once));
    }
}
