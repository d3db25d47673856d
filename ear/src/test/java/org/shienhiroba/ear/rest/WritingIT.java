package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shienhiroba.ear.Portal.await;
import static org.shienhiroba.ear.rest.Rest.encoded;
import static org.shienhiroba.ear.rest.Rest.fields;
import static org.shienhiroba.ear.rest.Rest.header;
import static org.shienhiroba.ear.rest.Rest.problem;
import static org.shienhiroba.ear.rest.Writer.AUTHOR;
import static org.shienhiroba.ear.rest.Writer.COMPLETE;
import static org.shienhiroba.ear.rest.Writer.EDITOR;
import static org.shienhiroba.ear.rest.Writer.OTHER_AUTHOR;
import static org.shienhiroba.ear.rest.Writer.TRAINER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The life of a case by REST, with three accounts, on the running portal. Every test takes back what it made public. */
class WritingIT {

    @Test
    void aCaseGoesTheWholeWay() {
        String first = word("むらさき");
        String telling = COMPLETE.formatted(first).replace("作業の手順が", "連絡先は03-1234-5678です。作業の手順が");
        String draft = AUTHOR.begin(telling);
        problem(Rest.get(draft), 404);
        problem(EDITOR.get(draft), 404);

        JsonObject unfinished = problem(AUTHOR.post(draft + "/submit", null), 422);
        JsonObject finding = unfinished.getJsonArray("findings").getJsonObject(0);
        assertEquals(List.of("need"), fields(unfinished));
        assertEquals("PHONE", finding.getString("kind"));
        String text = AUTHOR.did(AUTHOR.get(draft)).getString("need");
        assertEquals("03-1234-5678", text.substring(finding.getInt("start"),
                finding.getInt("start") + finding.getInt("length")));

        AUTHOR.did(AUTHOR.put(draft, COMPLETE.formatted(first), "If-Match", AUTHOR.tag(draft)));
        assertEquals("SUBMITTED", AUTHOR.did(AUTHOR.post(draft + "/submit", null)).getString("status"));
        assertTrue(waiting("SUBMITTED").contains(draft));
        JsonObject seen = EDITOR.did(EDITOR.get(draft));
        assertEquals(JsonValue.EMPTY_JSON_ARRAY, seen.getJsonArray("findings"));
        assertEquals(409, AUTHOR.put(draft, COMPLETE.formatted(first), "If-Match", AUTHOR.tag(draft)).statusCode());

        JsonObject returned = EDITOR.did(EDITOR.post(draft + "/return",
                "{\"reason\": \"期間を書くと伝わります。\", \"comments\": {\"effect\": \"いつから減りましたか。\"}}"));
        assertEquals("RETURNED", returned.getString("status"));
        assertEquals(List.of("RETURN_REASON", "COMMENT"), AUTHOR.did(AUTHOR.get(draft)).getJsonArray("talk")
                .getValuesAs(JsonObject.class).stream().map(said -> said.getString("kind")).toList());
        assertTrue(waiting("RETURNED").contains(draft));

        AUTHOR.did(AUTHOR.put(draft, COMPLETE.formatted(first).replace("抜けが減り", "3か月で抜けが減り"), "If-Match",
                AUTHOR.tag(draft)));
        AUTHOR.did(AUTHOR.post(draft + "/submit", "{\"answer\": \"期間を書き足しました。\"}"));
        assertEquals(0, found(first));
        JsonObject published = EDITOR.did(EDITOR.post(draft + "/publish", "{\"reviewBy\": \"2028-03-31\"}", "If-Match",
                EDITOR.tag(draft)));
        assertEquals("PUBLISHED", published.getString("status"));
        await("the published text is found", () -> found(first) == 1);
        JsonObject open = Rest.object(draft);
        assertEquals("2028-03-31", open.getString("reviewBy"));
        assertTrue(open.getString("effect").startsWith("3か月で"));
        assertNoWorkIn(open);

        String second = word("みどり");
        AUTHOR.did(AUTHOR.put(draft, COMPLETE.formatted(second), "If-Match", AUTHOR.tag(draft)));
        assertEquals(open, Rest.object(draft), "the old text stays public");
        AUTHOR.did(AUTHOR.post(draft + "/submit", null));
        assertEquals(open, Rest.object(draft));
        assertEquals(0, found(second));
        EDITOR.did(EDITOR.post(draft + "/publish", null));
        await("the new text is found", () -> found(second) == 1);
        assertEquals(0, found(first));
        assertEquals(List.of("RETURNED", "PUBLISHED", "PUBLISHED"), Rest.parse(AUTHOR.get(draft + "/revisions").body())
                .asJsonArray().getValuesAs(JsonObject.class).stream().map(one -> one.getString("outcome")).toList());
        assertTrue(EDITOR.did(EDITOR.get(draft + "/revisions/1")).getJsonObject("text").getString("title")
                .contains(first));
        problem(OTHER_AUTHOR.get(draft + "/revisions"), 404);
        problem(Rest.get(draft + "/revisions/1"), 401);

        EDITOR.did(EDITOR.post(draft + "/unpublish", "{\"reason\": \"確認のため\"}"));
        problem(Rest.get(draft), 410);
        await("the unpublished text is gone", () -> found(second) == 0);
        assertEquals("WITHDRAWN", AUTHOR.did(AUTHOR.get(draft)).getString("status"));
    }

    @Test
    void nobodyPublishesTheirOwn() {
        String own = EDITOR.begin(COMPLETE.formatted(word("しろ")));
        EDITOR.did(EDITOR.post(own + "/submit", null));
        Stream.of("/publish", "/return", "/unpublish", "/hide", "/restore").forEach(
                decision -> problem(EDITOR.post(own + decision, null), 403));
        assertFalse(waiting("SUBMITTED").contains(own));
        EDITOR.did(EDITOR.post(own + "/take-back", null));
        assertEquals(409, EDITOR.send("DELETE", own, null).statusCode());
        EDITOR.did(EDITOR.post(own + "/withdraw", null));
    }

    @Test
    void aSubmittedTextIsTakenBackAndADraftIsDiscarded() {
        String draft = AUTHOR.begin(COMPLETE.formatted(word("きいろ")));
        AUTHOR.did(AUTHOR.post(draft + "/submit", null));
        assertEquals("DRAFT", AUTHOR.did(AUTHOR.post(draft + "/take-back", null)).getString("status"));
        problem(EDITOR.post(draft + "/publish", null), 409);
        String never = AUTHOR.begin("{}");
        assertEquals(204, AUTHOR.send("DELETE", never, null).statusCode());
        problem(AUTHOR.get(never), 404);
    }

    @Test
    void aPublicCaseIsHiddenShownAgainAndWithdrawn() {
        String draft = AUTHOR.begin(COMPLETE.formatted(word("あか")));
        AUTHOR.did(AUTHOR.post(draft + "/submit", null));
        EDITOR.did(EDITOR.post(draft + "/publish", null));
        assertEquals(204, EDITOR.post(draft + "/hide", null).statusCode());
        problem(Rest.get(draft), 410);
        assertTrue(waiting("HIDDEN").contains(draft));
        assertEquals(204, EDITOR.post(draft + "/restore", null).statusCode());
        assertEquals(200, Rest.get(draft).statusCode());
        assertEquals(204, EDITOR.post(draft + "/renew", "{\"reviewBy\": \"2030-01-31\"}").statusCode());
        assertEquals(List.of("reviewBy"), fields(problem(EDITOR.post(draft + "/renew", "{}"), 400)));
        assertEquals(List.of("reviewBy"),
                fields(problem(EDITOR.post(draft + "/renew", "{\"reviewBy\": \"2001-01-01\"}"), 400)));
        AUTHOR.did(AUTHOR.post(draft + "/withdraw", null));
        problem(Rest.get(draft), 410);
        problem(Rest.get(draft + "/similar"), 404);
    }

    @Test
    void aReaderReportsAConcernWithoutAnAccount() {
        String draft = AUTHOR.begin(COMPLETE.formatted(word("はいいろ")));
        assertEquals(404, concern(draft, "{\"text\": \"気になる\"}").statusCode());
        AUTHOR.did(AUTHOR.post(draft + "/submit", null));
        EDITOR.did(EDITOR.post(draft + "/publish", null));
        assertEquals(List.of("text"), fields(problem(concern(draft, "{\"text\": \"　\"}"), 400)));
        assertEquals(List.of("text"), fields(problem(concern(draft, "{}"), 400)));
        List<Integer> statuses = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> concern(draft, "{\"text\": \"職場の名前が分かる " + number + "\"}").statusCode()).toList();
        assertEquals(List.of(202, 202, 202, 202, 202, 429), statuses);
        assertTrue(Integer.parseInt(header(concern(draft, "{\"text\": \"もう一つ\"}"), "Retry-After")) > 0);
        AUTHOR.did(AUTHOR.post(draft + "/withdraw", null));
    }

    @Test
    void everyCharacterSurvives() {
        String odd = "𠮷野家の髙さん、葛󠄀飾、か\u3099、👨‍👩‍👧😀\r\n\"\\<b>&amp; ';--\t①";
        String stored = "𠮷野家の髙さん、葛󠄀飾、が、👨‍👩‍👧😀\n\"\\<b>&amp; ';--\t①";
        String draft = AUTHOR.begin(Json.createObjectBuilder().add("title", "題").add("need", odd)
                .add("links", Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "https://example.jp/")
                        .add("label", odd)))
                .build().toString());
        JsonObject read = AUTHOR.did(AUTHOR.get(draft));
        assertEquals(stored, read.getString("need"));
        JsonObject sentBack = AUTHOR.did(AUTHOR.put(draft, read.toString(), "If-Match", AUTHOR.tag(draft)));
        assertEquals(stored, sentBack.getString("need"), "what was read can be sent back");
        assertEquals(read.getJsonArray("links"), sentBack.getJsonArray("links"));
    }

    @Test
    void lengthsAreCountedInCodePoints() {
        AUTHOR.begin("{\"title\": \"" + "𠮷".repeat(60) + "\"}");
        assertEquals(List.of("title"),
                fields(problem(AUTHOR.post("/api/cases", "{\"title\": \"" + "𠮷".repeat(61) + "\"}"), 400)));
        AUTHOR.begin("{\"need\": \"" + "𠮷".repeat(2000) + "\"}");
        assertEquals(List.of("need"),
                fields(problem(AUTHOR.post("/api/cases", "{\"need\": \"" + "𠮷".repeat(2001) + "\"}"), 400)));
    }

    @Test
    void ownCasesAreListedInEveryStateForTheirAuthorAlone() {
        String draft = OTHER_AUTHOR.begin("{\"title\": \"" + word("だいだい") + "\"}");
        HttpResponse<String> answer = OTHER_AUTHOR.get("/api/cases/mine?size=1");
        JsonObject page = OTHER_AUTHOR.did(answer);
        assertEquals(1, page.getJsonArray("hits").size());
        assertEquals(draft, "/api/cases/" + page.getJsonArray("hits").getJsonObject(0).get("id"));
        assertTrue(header(answer, "Link").contains("rel=\"first\""));
        assertEquals("no-store", header(answer, "Cache-Control"));
        problem(OTHER_AUTHOR.get("/api/cases/mine?page=0&size=101"), 400);
        problem(TRAINER.get("/api/cases/mine"), 403);
        problem(Rest.get("/api/cases/mine"), 401);
        assertFalse(AUTHOR.get("/api/cases/mine?size=100").body().contains(draft.substring("/api/cases/".length())
                + ",\"title\":\"だいだい"));
    }

    @Test
    void whoMayNotIsToldSoAndWhatIsNotTheirsIsUnknown() {
        String draft = AUTHOR.begin(COMPLETE.formatted(word("くろ")));
        String unknown = "/api/cases/999999";
        HttpResponse<String> stranger = Rest.send("POST", "/api/cases", new byte[]{'{', '}'}, "Content-Type",
                "application/json");
        problem(stranger, 401);
        assertTrue(header(stranger, "WWW-Authenticate").startsWith("Basic realm="));
        problem(TRAINER.post("/api/cases", "{}"), 403);
        problem(AUTHOR.get("/api/review"), 403);
        problem(AUTHOR.post(draft + "/publish", null), 403);
        assertAll(Stream.of(draft, unknown).map(address -> () -> {
            problem(OTHER_AUTHOR.get(address), 404);
            problem(OTHER_AUTHOR.put(address, "{\"title\": \"x\"}", "If-Match", "\"0.0\""), 404);
            problem(OTHER_AUTHOR.put(address, "{\"titel\": 1"), 404);
            problem(OTHER_AUTHOR.send("DELETE", address, null), 404);
            problem(OTHER_AUTHOR.post(address + "/submit", null), 404);
            problem(OTHER_AUTHOR.post(address + "/withdraw", null), 404);
            problem(OTHER_AUTHOR.get(address + "/revisions"), 404);
            problem(EDITOR.post(address + "/publish", "{"), 404);
            problem(EDITOR.post(address + "/return", "{\"reason\": \"x\"}"), 404);
        }));
        assertEquals(OTHER_AUTHOR.get(draft).body(), OTHER_AUTHOR.get(unknown).body(), "both answer alike");
    }

    @Test
    void aPrivateAnswerIsKeptByNobodyAndSaysWhoItIsFor() {
        HttpResponse<String> answer = AUTHOR.get(AUTHOR.begin("{}"));
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertTrue(answer.headers().allValues("Vary").toString().contains("Authorization"));
        HttpResponse<String> open = Rest.get("/api/cases/1");
        assertEquals("no-cache", header(open, "Cache-Control"));
        assertTrue(open.headers().allValues("Vary").toString().contains("Authorization"));
        assertNoWorkIn(Rest.parse(open.body()).asJsonObject());
    }

    private static void assertNoWorkIn(JsonObject open) {
        assertTrue(Stream.of("findings", "missing", "consent", "acknowledged", "talk", "state", "submitted", "savedAt")
                .noneMatch(open::containsKey), open.keySet().toString());
    }

    /** A report from a place of its own, so that what one place is allowed is left to other tests. */
    private static HttpResponse<String> concern(String address, String body) {
        return Rest.send("POST", address + "/concern", body.getBytes(StandardCharsets.UTF_8),
                "Content-Type", "application/json", "X-Forwarded-For", "198.51.100.7");
    }

    /** The addresses of the cases in a queue of the editors. */
    private static List<String> waiting(String state) {
        return EDITOR.did(EDITOR.get("/api/review?size=100&state=" + state)).getJsonArray("hits")
                .getValuesAs(JsonObject.class).stream().map(hit -> "/api/cases/" + hit.get("id")).toList();
    }

    private static int found(String word) {
        JsonObject page = Rest.object("/api/cases?facets=false&q=" + encoded(word));
        return (int) page.getJsonArray("hits").getValuesAs(JsonObject.class).stream()
                .filter(hit -> hit.getString("title").contains(word)).count();
    }

    /** A word that nothing else holds. */
    static String word(String stem) {
        return stem + UUID.randomUUID().toString().substring(0, 8);
    }
}
