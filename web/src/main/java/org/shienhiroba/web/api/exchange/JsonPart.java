package org.shienhiroba.web.api.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a JSON text. */
sealed interface JsonPart {

    /** An object, its members in the order they came. */
    record Members(Map<String, JsonPart> byName) implements JsonPart {
        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }
    }

    /** An array. */
    record Items(List<JsonPart> values) implements JsonPart {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A string. */
    record Words(String text) implements JsonPart {}

    /** A number, as it is written. */
    record Figure(String text) implements JsonPart {}

    /** A truth value. */
    record Truth(boolean value) implements JsonPart {}

    /** What is none of them. */
    enum Other implements JsonPart {
        NOTHING
    }
}
