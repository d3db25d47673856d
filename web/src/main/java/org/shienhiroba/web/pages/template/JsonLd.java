package org.shienhiroba.web.pages.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes JSON for a script element of a page: every sign that could end the element or begin markup is written as an escape.
 */
public final class JsonLd {
    private JsonLd() {}

    /** A value made of maps, lists, strings, numbers and booleans. */
    public static String write(Object value) {
        return switch (value) {
            case Map<?, ?> object -> object.entrySet().stream()
                    .map(member -> quote(String.valueOf(member.getKey())) + ":" + write(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
            case List<?> array -> array.stream().map(JsonLd::write).collect(Collectors.joining(",", "[", "]"));
            case String text -> quote(text);
            default -> String.valueOf(value);
        };
    }

    private static String quote(String text) {
        return text.chars().mapToObj(JsonLd::escape).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escape(int unit) {
        boolean plain = unit >= ' ' && "\"\\<>&\u007f\u2028\u2029".indexOf(unit) < 0;
        return plain ? String.valueOf((char) unit) : "\\u%04x".formatted(unit);
    }
}
