package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.shienhiroba.ear.PortalUnderTest;

/** A client that looks at every answer for what must hold of all of them. */
final class Rest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** What no answer may tell: names of classes, stack traces, statements, paths of the machine. */
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\tat |org\\.(?:shienhiroba|jboss|hibernate|apache|h2)|RESTEASY|UT0\\d{5}|select .* from|ear/target|standalone",
            Pattern.CASE_INSENSITIVE);

    private Rest() {}

    static HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    static HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, path, new byte[0], headers);
    }

    static HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(PortalUnderTest.base() + path)).method(method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            String name = method + " " + path;
            assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), name);
            assertEquals(1, answer.headers().allValues("Content-Security-Policy").size(), name);
            assertFalse(answer.statusCode() >= 400 && INSIDE.matcher(answer.body()).find(), () -> name + answer.body());
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a request as it is written, however wrong; gives the whole answer. */
    static String raw(String request) {
        URI base = PortalUnderTest.base();
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(INSIDE.matcher(answer).find(), answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A GET of an address as it is written. */
    static String rawGet(String target) {
        return raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    static JsonObject object(String path) {
        return read(get(path)).asJsonObject();
    }

    static JsonArray array(String path) {
        return read(get(path)).asJsonArray();
    }

    static JsonStructure read(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("application/json", header(answer, "Content-Type"));
        return parse(answer.body());
    }

    static JsonStructure parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.read();
        }
    }

    /** Checks that an answer is a whole problem, and gives it. */
    static JsonObject problem(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        JsonObject problem = parse(answer.body()).asJsonObject();
        assertEquals(status, problem.getInt("status"));
        assertEquals("about:blank", problem.getString("type"));
        for (String part : List.of("title", "detail")) {
            assertTrue(problem.getString(part).codePoints().anyMatch(one -> one > 0x3000), problem.toString());
        }
        return problem;
    }

    /** The fields that a problem is about. */
    static List<String> fields(JsonObject problem) {
        return problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field")).toList();
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The number of a starter case whose title holds a text. */
    static long idOf(String title) {
        return object("/api/cases?size=100&facets=false&excerpts=false").getJsonArray("hits")
                .getValuesAs(JsonObject.class).stream().filter(hit -> hit.getString("title").contains(title))
                .findFirst()
                .orElseThrow().getJsonNumber("id").longValue();
    }
}
