package org.shienhiroba.ear.soak;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.shienhiroba.ear.Portal;

/** An author and an editor who work on one case by REST, and remember what the portal acknowledged. */
final class Author {

    /** What the portal is asked to do. */
    enum Deed {
        SAVE, SUBMIT, PUBLISH, UNPUBLISH
    }

    /**
     * Where the case stands.
     *
     * @param status  its status for the author
     * @param word    the word that the newest text carries
     * @param visible the word that the public reads; empty for none
     */
    record Standing(String status, String word, String visible) {}

    private final Portal portal;
    private final String name;
    private final String id;
    private int count;
    private int publications;
    private Standing acknowledged;
    private Standing attempted;

    private Author(Portal portal, String name, String id, Standing standing) {
        this.portal = portal;
        this.name = name;
        this.id = id;
        this.acknowledged = standing;
        this.attempted = standing;
    }

    /** Begins a case; its words begin with a name of their own. */
    static Author begin(Portal portal, String name) {
        HttpResponse<String> begun = send(portal, "practitioner", "POST", "/api/cases", draft(name + "語零"), null);
        if (begun.statusCode() != 201) {
            throw new IllegalStateException(begun.statusCode() + " " + begun.body());
        }
        return new Author(portal, name, json(begun.body()).get("id").toString(),
                new Standing("DRAFT", name + "語零", ""));
    }

    /** The next deed in the life of the case. */
    Deed next() {
        return switch (acknowledged.status()) {
            case "DRAFT" -> Deed.SUBMIT;
            case "SUBMITTED" -> Deed.PUBLISH;
            case "PUBLISHED" -> publications % 2 == 0 ? Deed.UNPUBLISH : Deed.SAVE;
            default -> Deed.SAVE;
        };
    }

    /**
     * Does the next deed.
     *
     * @return the deed, once it is acknowledged
     * @throws UncheckedIOException where the connection broke: then nobody knows whether it was done
     */
    Deed act() {
        Deed deed = next();
        String word = name + "語" + Integer.toString(++count, 36) + "号";
        Standing now = acknowledged;
        HttpResponse<String> answer = switch (deed) {
            case SAVE -> {
                HttpResponse<String> known = send(portal, "practitioner", "GET", "/api/cases/" + id, null, null);
                attempted = new Standing("DRAFT", word, now.visible());
                yield send(portal, "practitioner", "PUT", "/api/cases/" + id, draft(word),
                        known.headers().firstValue("ETag").orElseThrow());
            }
            case SUBMIT -> {
                attempted = new Standing("SUBMITTED", now.word(), now.visible());
                yield send(portal, "practitioner", "POST", "/api/cases/" + id + "/submit", "{}", null);
            }
            case PUBLISH -> {
                attempted = new Standing("PUBLISHED", now.word(), now.word());
                yield send(portal, "editor", "POST", "/api/cases/" + id + "/publish", "{}", null);
            }
            case UNPUBLISH -> {
                attempted = new Standing("WITHDRAWN", now.word(), "");
                yield send(portal, "editor", "POST", "/api/cases/" + id + "/unpublish", "{\"reason\":\"確認のため\"}",
                        null);
            }
        };
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(deed + ": " + answer.statusCode() + " " + answer.body());
        }
        acknowledged = attempted;
        publications += deed == Deed.PUBLISH ? 1 : 0;
        return deed;
    }

    /** What is wrong after a restart; empty where everything acknowledged is there. Then goes on from what is there. */
    Optional<String> check() {
        JsonObject seen = json(send(portal, "practitioner", "GET", "/api/cases/" + id, null, null).body());
        HttpResponse<String> open = portal.get("/api/cases/" + id);
        Standing found = new Standing(seen.getString("status"), word(seen),
                open.statusCode() == 200 ? word(json(open.body())) : "");
        if (!found.equals(acknowledged) && !found.equals(attempted)) {
            return Optional.of("case " + id + ": acknowledged " + acknowledged + ", attempted " + attempted
                    + ", found " + found);
        }
        acknowledged = found;
        attempted = found;
        return Optional.empty();
    }

    private static String word(JsonObject seen) {
        String title = seen.getString("title");
        return title.substring(0, title.indexOf('の'));
    }

    /** Sends a request of a trial account. */
    static HttpResponse<String> send(Portal portal, String account, String method, String path, String body,
            String tag) {
        String secret = Base64.getEncoder().encodeToString(
                (account + ":" + Portal.TRIAL_PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.base() + path))
                .timeout(Duration.ofSeconds(60)).header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return portal.send(request.build());
    }

    /** A whole draft, whose title begins with a word. */
    static String draft(String word) {
        return """
                {"title": "%sの取組", "need": "作業の手順が抜けることがありました。", "approach": "手順書を写真で作り、%sと名づけました。",
                 "effect": "抜けが減りました。", "category": "C07", "agencyType": "employer", "disabilities": ["OTHER"],
                 "phases": ["RETENTION"], "consent": {"kind": "UNRECOGNISABLE"}}""".formatted(word, word);
    }

    static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
