package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document of REST as the portal serves it, held against what the portal answers. */
class OpenApiIT {
    private static JsonObject document = JsonValue.EMPTY_JSON_OBJECT;

    @BeforeAll
    static void read() {
        document = Rest.object("/openapi?format=JSON");
    }

    @Test
    void itIsOpenApi31AndRelativeToThePortal() {
        assertTrue(document.getString("openapi").startsWith("3.1"));
        assertEquals("/", document.getJsonArray("servers").getJsonObject(0).getString("url"));
        assertTrue(Rest.get("/openapi", "Accept", "application/yaml").body().contains("openapi: 3.1"));
    }

    @Test
    void everyOperationHasWordsAnswersExamplesAndErrors() {
        JsonObject paths = document.getJsonObject("paths");
        assertTrue(paths.keySet().containsAll(Set.of("/api/categories", "/api/vocabulary", "/api/cases",
                "/api/cases/{id}", "/api/cases/{id}/similar", "/api/agency-types", "/api/agency-types/{code}",
                "/api/export/cases.jsonl", "/api/export/cases.csv", "/feed.atom", "/sitemap.xml", "/cases/{id}.txt",
                "/health/live", "/health/ready")), paths.keySet().toString());
        assertAll(paths.entrySet().stream().flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                .map(operation -> () -> assertComplete(operation.getKey() + " " + path.getKey(),
                        operation.getValue().asJsonObject()))));
    }

    private static void assertComplete(String name, JsonObject operation) {
        assertFalse(operation.getString("summary").isBlank(), name);
        assertFalse(operation.getString("x-access").isBlank(), name);
        JsonObject responses = operation.getJsonObject("responses");
        boolean refuses = responses.keySet().stream().anyMatch(status -> status.compareTo("400") >= 0);
        assertTrue(refuses || name.endsWith("/health/live"), name);
        responses.forEach((status, response) -> assertComplete(name + " " + status,
                resolve(response.asJsonObject()), Set.of("202", "204", "304").contains(status)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/api/categories|/api/categories", "/api/vocabulary|/api/vocabulary",
            "/api/cases|/api/cases?q=%E6%94%AF%E6%8F%B4", "/api/cases|/api/cases?q=zzzz&facets=false&excerpts=false",
            "/api/cases/{id}|/api/cases/1", "/api/cases/{id}/similar|/api/cases/1/similar",
            "/api/agency-types|/api/agency-types", "/api/agency-types/{code}|/api/agency-types/hello-work",
            "/api/agencies|/api/agencies", "/api/agencies/gaps|/api/agencies/gaps?prefecture=13",
            "/api/municipalities|/api/municipalities?prefecture=13",
            "/health/live|/health/live", "/health/ready|/health/ready"})
    void anAnswerIsWhatTheDocumentSays(String path, String address) {
        JsonObject media = document.getJsonObject("paths").getJsonObject(path).getJsonObject("get")
                .getJsonObject("responses").getJsonObject("200").getJsonObject("content")
                .getJsonObject("application/json");
        assertMatches(address, media.getJsonObject("schema"), Rest.read(Rest.get(address)));
        media.getJsonObject("examples").forEach((name, example) -> assertMatches(path + " " + name,
                relaxed(media.getJsonObject("schema")), resolve(example.asJsonObject()).get("value")));
    }

    @Test
    void everyExampleIsWhatItsSchemaSays() {
        assertAll(document.getJsonObject("paths").entrySet().stream()
                .filter(path -> path.getKey().startsWith("/api"))
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream().flatMap(
                        operation -> Stream
                                .concat(Stream.of(operation.getValue().asJsonObject().get("requestBody")),
                                        operation.getValue().asJsonObject().getJsonObject("responses").values()
                                                .stream())
                                .filter(Objects::nonNull).map(part -> resolve(part.asJsonObject()))
                                .filter(part -> part.containsKey("content"))
                                .flatMap(part -> part.getJsonObject("content").values().stream())
                                .map(media -> () -> assertExamples(operation.getKey() + " " + path.getKey(),
                                        media.asJsonObject())))));
    }

    private static void assertExamples(String name, JsonObject media) {
        JsonObject schema = relaxed(media.getJsonObject("schema"));
        media.getJsonObject("examples").forEach((key, example) -> assertMatches(name + " " + key, schema,
                resolve(example.asJsonObject()).get("value")));
    }

    @Test
    void theAnswersToAnAuthorAreWhatTheDocumentSays() {
        JsonObject schemas = document.getJsonObject("components").getJsonObject("schemas");
        String draft = Writer.AUTHOR.begin(Writer.COMPLETE.formatted("あいいろ").replace("作業の手順が", "電話03-1234-5678。手順が"));
        assertMatches("draft", schemas.getJsonObject("WorkingCase"), Rest.read(Writer.AUTHOR.get(draft)));
        assertMatches("mine", schemas.getJsonObject("OwnPage"), Rest.read(Writer.AUTHOR.get("/api/cases/mine")));
        assertMatches("unfinished", schemas.getJsonObject("UnfinishedCase"),
                Rest.problem(Writer.AUTHOR.post(draft + "/submit", null), 422));
        Writer.AUTHOR.put(draft, Writer.COMPLETE.formatted("あいいろ"), "If-Match", Writer.AUTHOR.tag(draft));
        assertMatches("waiting", schemas.getJsonObject("WorkingCase"),
                Rest.read(Writer.AUTHOR.post(draft + "/submit", null)));
        assertMatches("queue", schemas.getJsonObject("QueuePage"), Rest.read(Writer.EDITOR.get("/api/review")));
        assertMatches("returned", schemas.getJsonObject("WorkingCase"),
                Rest.read(Writer.EDITOR.post(draft + "/return", "{\"reason\": \"確認のため\"}")));
        Rest.read(Writer.EDITOR.get(draft + "/revisions")).asJsonArray()
                .forEach(line -> assertMatches("line", schemas.getJsonObject("RevisionLine"), line));
        assertMatches("revision", schemas.getJsonObject("Revision"),
                Rest.read(Writer.EDITOR.get(draft + "/revisions/1")));
    }

    @Test
    void aProblemIsWhatTheDocumentSays() {
        JsonObject schema = document.getJsonObject("components").getJsonObject("schemas").getJsonObject("Problem");
        assertMatches("400", schema, Rest.problem(Rest.get("/api/cases?page=x"), 400));
        assertMatches("404", schema, Rest.problem(Rest.get("/api/cases/x"), 404));
    }

    private static void assertComplete(String name, JsonObject response, boolean empty) {
        assertFalse(response.getString("description").isBlank(), name);
        if (empty) {
            return;
        }
        response.getJsonObject("content").forEach((type, media) -> {
            assertTrue(media.asJsonObject().containsKey("schema"), name + " " + type);
            assertTrue(media.asJsonObject().containsKey("examples"), name + " " + type);
            boolean error = name.matches("\\w+ /api.* [45]..");
            assertTrue(!error || type.equals("application/problem+json"), name + " " + type);
        });
    }

    /** An example may show the first items of a list only. */
    private static JsonObject relaxed(JsonObject schema) {
        return jakarta.json.Json.createObjectBuilder(schema).remove("minItems").build();
    }

    /** The part of JSON Schema that the document uses: type, required, properties (no others), items, enum. */
    private static void assertMatches(String where, JsonObject schemaOrReference, JsonValue value) {
        JsonObject schema = resolve(schemaOrReference);
        if (schema.containsKey("oneOf")) {
            List<JsonObject> choices = schema.getJsonArray("oneOf").getValuesAs(JsonObject.class);
            assertTrue(choices.stream().anyMatch(choice -> isMatch(where, choice, value)), where + ": " + value);
            return;
        }
        switch (schema.getString("type")) {
            case "object" -> {
                JsonObject object = value.asJsonObject();
                JsonObject properties = schema.getJsonObject("properties");
                if (properties == null) {
                    object.forEach((name, one) -> assertMatches(where + "." + name,
                            schema.getJsonObject("additionalProperties"), one));
                    return;
                }
                assertTrue(properties.keySet().containsAll(object.keySet()), where + ": " + object.keySet());
                strings(schema.getJsonArray("required")).forEach(
                        name -> assertTrue(object.containsKey(name), where + " lacks " + name));
                for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
                    assertMatches(where + "." + entry.getKey(), properties.getJsonObject(entry.getKey()),
                            entry.getValue());
                }
            }
            case "array" -> {
                JsonArray array = value.asJsonArray();
                assertTrue(array.size() >= schema.getInt("minItems", 0), where);
                assertTrue(array.size() <= schema.getInt("maxItems", Integer.MAX_VALUE), where);
                array.forEach(item -> assertMatches(where + "[]", schema.getJsonObject("items"), item));
            }
            case "string" -> {
                String text = ((JsonString) value).getString();
                List<String> codes = schema.containsKey("enum")
                        ? strings(schema.getJsonArray("enum")).toList()
                        : List.of(text);
                assertTrue(codes.contains(text), where + ": " + text);
            }
            case "integer" -> assertTrue(value instanceof JsonNumber number && number.isIntegral(), where);
            case "number" -> assertTrue(value instanceof JsonNumber, where);
            case "boolean" -> assertTrue(value == JsonValue.TRUE || value == JsonValue.FALSE, where);
            default -> throw new AssertionError(where + ": " + schema);
        }
    }

    private static boolean isMatch(String where, JsonObject schema, JsonValue value) {
        try {
            assertMatches(where, schema, value);
            return true;
        } catch (AssertionError | ClassCastException no) {
            return false;
        }
    }

    private static Stream<String> strings(JsonArray array) {
        return array == null ? Stream.of() : array.getValuesAs(JsonString.class).stream().map(JsonString::getString);
    }

    private static JsonObject resolve(JsonObject node) {
        if (!node.containsKey("$ref")) {
            return node;
        }
        JsonStructure whole = document;
        return whole.getValue(node.getString("$ref").substring(1)).asJsonObject();
    }
}
