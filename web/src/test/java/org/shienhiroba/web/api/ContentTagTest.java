package org.shienhiroba.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentTagTest {
    private static final ContentTag TAG = ContentTag.of(3, bytes("text"));

    @Test
    void equalContentHasAnEqualTagAndOtherContentAnother() {
        assertEquals(TAG, ContentTag.of(3, bytes("text")));
        assertNotEquals(TAG, ContentTag.of(3, bytes("texts")));
        assertNotEquals(TAG, ContentTag.of(4, bytes("text")));
        assertTrue(TAG.value().matches("\"3\\.[0-9a-f]{24}\""));
    }

    @Test
    void aClientThatNamesTheTagHasTheAnswer() {
        assertTrue(TAG.isIn(TAG.value()));
        assertTrue(TAG.isIn("W/" + TAG.value()));
        assertTrue(TAG.isIn("\"other\", " + TAG.value()));
        assertTrue(TAG.isIn("*"));
    }

    @Test
    void anythingElseIsNoTagOfThis() {
        for (String header : new String[]{"", ",", "\"", "W/", "\"other\"", TAG.value().replace("\"", ""), "\u0000",
                "**"}) {
            assertFalse(TAG.isIn(header), header);
        }
        assertFalse(TAG.isIn(null));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
