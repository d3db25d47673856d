package org.shienhiroba.web.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON (RFC 8259) of the few kinds of things that answers are made of. Not JSON-B: an answer of the search has thousands of
 * values, and the general way over them took several times as long.
 */
final class JsonText {
    private static final char FIRST_PRINTABLE = ' ';
    private static final ClassValue<List<Member>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
            List<Member> members = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method reading = component.getAccessor();
                reading.setAccessible(true); // the record itself need not be public
                members.add(new Member('"' + component.getName() + "\":", reading));
            }
            return List.copyOf(members);
        }
    };

    private JsonText() {}

    /** A component of a record; the name is written already. */
    private record Member(String name, Method reading) {
        @Nullable
        Object of(Record thing) {
            try {
                return reading.invoke(thing);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * Writes a value at the end of a text.
     *
     * @throws IllegalArgumentException for a value that no answer should hold
     */
    static void append(StringBuilder to, Object value) {
        // nearly all there is, before the switch, which asks type by type through a call of its own
        if (value instanceof String text) {
            quote(to, text);
            return;
        }
        if (value instanceof Record record) {
            object(to, record);
            return;
        }
        switch (value) {
            case Collection<?> values -> array(to, values);
            case Map<?, ?> map -> object(to, map);
            case Float number when !Float.isFinite(number) -> throw new IllegalArgumentException("no number");
            case Integer number -> to.append(number.intValue());
            case Long number -> to.append(number.longValue());
            case Float number -> to.append(number.floatValue());
            case Boolean truth -> to.append(truth.booleanValue());
            case Enum<?> constant -> quote(to, constant.name());
            case LocalDate day -> quote(to, day.toString());
            case Instant moment -> quote(to, moment.toString());
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private static void object(StringBuilder to, Record record) {
        to.append('{');
        boolean first = true;
        for (Member member : MEMBERS.get(record.getClass())) {
            Object value = member.of(record);
            if (value != null) {
                to.append(first ? "" : ",").append(member.name());
                append(to, value);
                first = false;
            }
        }
        to.append('}');
    }

    private static void object(StringBuilder to, Map<?, ?> map) {
        to.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            to.append(first ? "" : ",");
            quote(to, String.valueOf(entry.getKey()));
            to.append(':');
            append(to, entry.getValue());
            first = false;
        }
        to.append('}');
    }

    private static void array(StringBuilder to, Collection<?> values) {
        to.append('[');
        boolean first = true;
        for (Object value : values) {
            to.append(first ? "" : ",");
            append(to, value);
            first = false;
        }
        to.append(']');
    }

    private static void quote(StringBuilder to, String text) {
        to.append('"');
        int plain = 0; // from here on nothing needed to be escaped
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < FIRST_PRINTABLE || unit == '"' || unit == '\\') {
                to.append(text, plain, i);
                escape(to, unit);
                plain = i + 1;
            }
        }
        // nearly always there was nothing: a whole string is copied at once, a part of it letter by letter
        (plain == 0 ? to.append(text) : to.append(text, plain, text.length())).append('"');
    }

    private static void escape(StringBuilder to, char unit) {
        switch (unit) {
            case '"', '\\' -> to.append('\\').append(unit);
            case '\n' -> to.append("\\n");
            case '\r' -> to.append("\\r");
            case '\t' -> to.append("\\t");
            default -> to.append("\\u00").append(Character.forDigit(unit >> 4, 16))
                    .append(Character.forDigit(unit & 0xF, 16));
        }
    }
}
