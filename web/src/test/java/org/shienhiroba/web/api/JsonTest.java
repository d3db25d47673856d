package org.shienhiroba.web.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What answers are made of becomes JSON that any reader takes. */
class JsonTest {
    private final Json json = new Json();

    private enum Colour {
        RED
    }

    private record Part(String name, @Nullable String note) {}

    private record Whole(long id, boolean old, float score, Colour colour, LocalDate day, Instant at, List<Part> parts,
            Map<String, List<Part>> named) {}

    @Test
    void aRecordIsAnObjectOfItsComponentsInTheirOrder() {
        Map<String, List<Part>> named = new LinkedHashMap<>();
        named.put("b", List.of());
        named.put("a", List.of(new Part("は", "ん")));
        assertEquals("{\"id\":42,\"old\":false,\"score\":4.2,\"colour\":\"RED\",\"day\":\"2026-11-21\","
                + "\"at\":\"2026-11-21T08:00:00Z\",\"parts\":[{\"name\":\"一\",\"note\":\"二\"},{\"name\":\"三\"}],"
                + "\"named\":{\"b\":[],\"a\":[{\"name\":\"は\",\"note\":\"ん\"}]}}",
                json.text(new Whole(42, false, 4.2f, Colour.RED, LocalDate.of(2026, 11, 21),
                        Instant.parse("2026-11-21T08:00:00Z"),
                        List.of(new Part("一", "二"), new Part("三", null)), named)));
    }

    @Test
    void anEmptyListIsAnEmptyArray() {
        assertEquals("[]", json.text(List.of()));
    }

    @Test
    void whatIsNoNumberIsNotWrittenAsOne() {
        assertThrows(IllegalArgumentException.class, () -> json.text(List.of(Float.NaN)));
    }

    @Test
    void aThingThatIsNoPartOfAnAnswerIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> json.text(new Object()));
    }

    @Test
    void rareCharactersAreWrittenAsTheyAre() {
        assertArrayEquals("[\"𠮷野家 葛󠄀 👩🏽‍💻\"]".getBytes(StandardCharsets.UTF_8),
                json.bytes(List.of("𠮷野家 葛󠄀 👩🏽‍💻")));
    }

    @Property
    void anyTextComesBackFromAReader(@ForAll String text) {
        try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(json.text(List.of(text))))) {
            assertEquals(text, reader.readArray().getString(0));
        }
    }
}
