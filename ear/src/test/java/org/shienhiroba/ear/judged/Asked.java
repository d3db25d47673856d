package org.shienhiroba.ear.judged;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shienhiroba.ear.Portal;

/** A portal that is asked through REST, and answers with the keys of the starter cases instead of its own numbers. */
final class Asked {
    private final Portal portal;
    private final Map<String, String> keyByTitle = new HashMap<>();

    Asked(Portal portal) {
        this.portal = portal;
        Path cases = Path.of(System.getProperty("hiroba.test.root"), "content/src/main/resources/starter/cases");
        try (Stream<Path> files = Files.list(cases)) {
            for (Path file : files.toList()) {
                String title = Files.readString(file).lines().filter(line -> line.startsWith("title: ")).findFirst()
                        .orElseThrow();
                keyByTitle.put(title.substring("title: ".length()).strip(),
                        file.getFileName().toString().replace(".yaml", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer answer(Judged judged) {
        JsonObject body = body(judged.query());
        return new Answer(judged, Judged.AGENCY.equals(judged.kind()) ? agencyTypes(body) : cases(body),
                suggestions(body.get("didYouMean")));
    }

    /** The cases that are found, best first. */
    List<String> cases(String query) {
        return cases(body(query));
    }

    private JsonObject body(String query) {
        String body = portal
                .get("/api/cases?facets=false&size=100&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)).body();
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private List<String> cases(JsonObject body) {
        return body.getJsonArray("hits").getValuesAs(JsonObject.class).stream()
                .map(hit -> keyByTitle.getOrDefault(hit.getString("title"), "?")).toList();
    }

    private static List<String> agencyTypes(JsonObject body) {
        return body.getOrDefault("agencyTypes", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()
                .getValuesAs(JsonObject.class).stream().map(type -> type.getString("code")).toList();
    }

    private static List<String> suggestions(JsonValue value) {
        return switch (value) {
            case JsonString text -> List.of(text.getString());
            case JsonArray several -> several.stream().flatMap(one -> suggestions(one).stream()).toList();
            case JsonObject one -> one.values().stream().flatMap(part -> suggestions(part).stream()).toList();
            case null, default -> List.of();
        };
    }
}
