package org.shienhiroba.web.http;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput.Problem;

/** Answers to scripts of our own pages, in JSON: they send forms with the header {@code X-Requested-With: fetch}. */
public final class FetchAnswer {
    private FetchAnswer() {}

    /** Whether a script asks. */
    static boolean isAsked(HttpServletRequest request) {
        return "fetch".equals(request.getHeader("X-Requested-With"));
    }

    static void taken(HttpServletResponse response, Optional<String> next, Map<String, Object> told)
            throws IOException {
        Map<String, @Nullable Object> content = new LinkedHashMap<>(told);
        content.put("next", next.orElse(null));
        send(response, 200, content);
    }

    static void refused(HttpServletResponse response, Failure failure) throws IOException {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put("status", failure.status());
        content.put("problems", failure.problems().stream().map(FetchAnswer::told).toList());
        content.put("incident", failure.incident());
        failure.tellWhenToRetry(response);
        send(response, failure.status(), content);
    }

    /** Sends something as JSON that no cache keeps. */
    public static void send(HttpServletResponse response, int status, Map<String, @Nullable Object> content)
            throws IOException {
        byte[] bytes = value(content).toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Map<String, String> told(Problem problem) {
        return Map.of("field", problem.field(), "message", problem.message());
    }

    private static JsonValue value(@Nullable Object told) {
        return switch (told) {
            case null -> JsonValue.NULL;
            case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
            case Integer number -> Json.createValue(number);
            case Long number -> Json.createValue(number);
            case Collection<?> several -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                several.forEach(one -> array.add(value(one)));
                yield array.build();
            }
            case Map<?, ?> map -> {
                JsonObjectBuilder object = Json.createObjectBuilder();
                map.forEach((name, one) -> object.add(String.valueOf(name), value(one)));
                yield object.build();
            }
            case Record record -> {
                JsonObjectBuilder object = Json.createObjectBuilder();
                for (RecordComponent part : record.getClass().getRecordComponents()) {
                    object.add(part.getName(), value(read(record, part)));
                }
                yield object.build();
            }
            default -> Json.createValue(told.toString());
        };
    }

    private static @Nullable Object read(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
