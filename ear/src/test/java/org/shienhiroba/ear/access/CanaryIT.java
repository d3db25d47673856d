package org.shienhiroba.ear.access;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.Visitor;

/** A word that stands only in unpublished texts is nowhere but before its author and the editors. */
class CanaryIT {
    /** Words that stand nowhere else, one for each way in which a text is not public. */
    private static final String DRAFT = "鸚鵡甲羅図";
    private static final String SUBMITTED = "翡翠乙女座標";
    private static final String OLD = "孔雀丙午暦";
    private static final String UNAPPROVED = "駒鳥丁字路";
    private static final String WITHDRAWN = "啄木鳥戊辰";
    private static final List<String> CANARIES = List.of(DRAFT, SUBMITTED, OLD, UNAPPROVED, WITHDRAWN);

    private Portal portal;
    private Visitor author;
    private Visitor editor;
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void write() {
        portal = Portal.fresh("canary").withTrialAccounts().start();
        author = Visitor.signedIn(portal, "practitioner");
        editor = Visitor.signedIn(portal, "editor");
        begin(DRAFT);
        done(author.api("POST", "/api/cases/" + begin(SUBMITTED) + "/submit", "{}"));
        String revised = published(OLD);
        change(revised, "翻訳機");
        publish(revised);
        change(published("計算尺"), UNAPPROVED);
        String withdrawn = published(WITHDRAWN);
        done(editor.api("POST", "/api/cases/" + withdrawn + "/unpublish", "{\"reason\": \"確認のため\"}"));
        Portal.await("the index follows", () -> found("翻訳機") && found("計算尺") && !found(OLD) && !found(WITHDRAWN));
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void noPublicAnswerNoOtherRoleNoFileOfTheIndexAndNoLogHoldsIt() throws IOException {
        // what would show it were it there: the author reads it
        assertTrue(author.api("GET", "/api/cases/" + ids.getFirst(), null).body().contains(DRAFT));
        Map<String, Visitor> others = Map.of("nobody", Visitor.stranger(portal), "practitioner2",
                Visitor.signedIn(portal, "practitioner2"), "trainer", Visitor.signedIn(portal, "trainer"), "admin",
                Visitor.signedIn(portal, "admin"));
        Set<String> addresses = addresses();
        assertAll(others.entrySet().stream().flatMap(other -> addresses.stream().map(address -> () -> {
            HttpResponse<String> answer = address.startsWith("/api")
                    ? other.getValue().api("GET", address, null)
                    : other.getValue().get(address);
            assertTrue(answer.statusCode() < 500, address);
            CANARIES.forEach(canary -> assertFalse(withoutTheQuestion(answer.body(), address).contains(canary),
                    () -> canary + " for " + other.getKey() + " at " + address));
        })));
        Portal.await("no file of the index holds it", () -> isIn(portal.data().resolve("index")).isEmpty());
        assertEquals(Set.of(), isIn(portal.data().resolve("server/log")));
    }

    /** Every public address, those of these cases, and searches for the words themselves. */
    private Set<String> addresses() throws IOException {
        Set<String> addresses = new HashSet<>(Set.of("/feed.atom", "/sitemap.xml", "/api/export/cases.jsonl",
                "/api/export/cases.csv", "/api/cases/mine", "/api/review?state=SUBMITTED", "/api/categories"));
        for (String line : Files.readAllLines(Path.of(System.getProperty("hiroba.test.root"),
                "web/src/main/resources/org/shienhiroba/web/http/pages.tsv"))) {
            String[] page = line.split("\t");
            if (!line.startsWith("#") && page.length > 3 && !page[3].equals("action")) {
                ids.forEach(id -> addresses.add(page[0].replace("{id}", id).replace("{n}", "1").replace("{code}",
                        "employer")));
            }
        }
        for (String id : ids) {
            addresses.addAll(Set.of("/cases/" + id + ".txt", "/api/cases/" + id, "/api/cases/" + id + "/similar",
                    "/api/cases/" + id + "/revisions", "/api/cases/" + id + "/revisions/1"));
        }
        for (String canary : CANARIES) {
            String words = URLEncoder.encode(canary, StandardCharsets.UTF_8);
            addresses.addAll(Set.of("/search?q=" + words, "/api/cases?q=" + words, "/feed.atom?q=" + words));
        }
        return addresses;
    }

    /** A search repeats what was asked: there the word is the reader's own. */
    private static String withoutTheQuestion(String body, String address) {
        if (!address.contains("q=")) {
            return body;
        }
        String stripped = body;
        for (String canary : CANARIES) {
            if (address.contains(URLEncoder.encode(canary, StandardCharsets.UTF_8))) {
                assertFalse(body.contains("<mark>" + canary), address);
                stripped = stripped.replace(canary, "");
            }
        }
        return stripped;
    }

    /** Files under a folder that hold one of the words, as they stand. */
    private static Set<String> isIn(Path folder) {
        Set<String> holding = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                CANARIES.stream().filter(canary -> bytes.contains(
                        new String(canary.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                        .forEach(canary -> holding.add(canary + " in " + file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return holding;
    }

    private boolean found(String word) {
        HttpResponse<String> answer = Visitor.stranger(portal).api("GET",
                "/api/cases?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8), null);
        return answer.statusCode() == 200 && answer.body().contains("<mark>");
    }

    private String begin(String word) {
        String id = json(done(author.api("POST", "/api/cases", CaseTexts.with(word))).body()).get("id").toString();
        ids.add(id);
        return id;
    }

    private String published(String word) {
        String id = begin(word);
        publish(id);
        return id;
    }

    private void publish(String id) {
        done(author.api("POST", "/api/cases/" + id + "/submit", "{}"));
        done(editor.api("POST", "/api/cases/" + id + "/publish", "{}"));
    }

    private void change(String id, String word) {
        String tag = author.api("GET", "/api/cases/" + id, null).headers().firstValue("ETag").orElseThrow();
        done(author.api("PUT", "/api/cases/" + id, CaseTexts.with(word), "If-Match", tag));
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        assertEquals(2, answer.statusCode() / 100, answer.body());
        return answer;
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
