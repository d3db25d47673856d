package org.shienhiroba.ear.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.shienhiroba.ear.Portal;

/** An administrator's program that sends lists. */
record ListSender(Portal portal) {
    static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a list and expects it to be taken. @param query such as {@code mode=apply&edition=2025-03} */
    JsonObject agencies(String query, byte[] list) {
        return read(send("/api/agencies/import?" + query, list), 200);
    }

    JsonObject agencies(String query, String list) {
        return agencies(query, utf8(list));
    }

    /** Sends a list and expects it to be refused as a whole. @return what to do, in Japanese */
    String refused(String query, byte[] list) {
        return read(send("/api/agencies/import?" + query, list), 422).getString("detail");
    }

    HttpResponse<String> send(String path, byte[] body, String... headers) {
        return later(path, body, headers).join();
    }

    CompletableFuture<HttpResponse<String>> later(String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.base() + path))
                .header("Content-Type", "text/csv")
                .header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString(utf8("admin:" + Portal.TRIAL_PASSWORD)))
                .POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofString());
    }

    byte[] export() {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(portal.base() + "/api/export/agencies.csv")).build(),
                    BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonObject read(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.body());
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** The numbers of an answer in one line, to be compared at a glance. */
    static String counts(JsonObject answer) {
        return "read %d, created %d, changed %d, unchanged %d, missing %d, rejected %d".formatted(
                answer.getInt("read"), answer.getInt("created"), answer.getInt("changed"), answer.getInt("unchanged"),
                answer.getInt("missing"), answer.getInt("rejectedTotal"));
    }
}
