package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shienhiroba.ear.rest.Rest.encoded;
import static org.shienhiroba.ear.rest.Rest.fields;
import static org.shienhiroba.ear.rest.Rest.header;
import static org.shienhiroba.ear.rest.Rest.problem;
import static org.shienhiroba.ear.rest.Writer.EDITOR;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The 言い換え辞書 by REST, and the searches that use it. Every test leaves the dictionary as it was. */
class SynonymsIT {
    private static final String ALL = "/api/synonyms";
    private static final String KNOWN_WORD = "ジョブコーチ";

    private final List<String> added = new ArrayList<>();

    @AfterEach
    void leaveTheDictionaryAsItWas() {
        added.forEach(group -> assertEquals(204, EDITOR.send("DELETE", group, null).statusCode(), group));
    }

    @Test
    void aChangeIsSearchedByAtOnceAndGoneAtOnce() {
        String invented = invented();
        assertEquals(0, hits(invented));
        String group = add(words(invented, KNOWN_WORD));
        JsonObject found = search(invented);
        assertTrue(found.getInt("total") > 0, found.toString());
        JsonObject matched = found.getJsonArray("hits").getJsonObject(0).getJsonArray("matched").getJsonObject(0);
        assertEquals("SYNONYM", matched.getString("how"));
        assertEquals(KNOWN_WORD, matched.getString("via"));

        assertEquals(204, EDITOR.send("DELETE", group, null).statusCode());
        assertEquals(0, hits(invented));
        problem(Rest.get(group), 410);
        assertEquals(204, EDITOR.send("DELETE", group, null).statusCode(), "twice is once");

        EDITOR.did(EDITOR.post(group + "/history/1/restore", null));
        assertTrue(hits(invented) > 0, "it is back");
    }

    @Test
    void oneWayIsOneWay() {
        String invented = invented();
        String narrow = invented();
        String group = add(words(narrow, KNOWN_WORD).replace("}", ", \"direction\": \"ONE_WAY\"}"));
        assertTrue(hits(narrow) > 0);
        String other = add(words(KNOWN_WORD, invented).replace("}", ", \"direction\": \"ONE_WAY\"}"));
        assertEquals(0, hits(invented), "the second word does not find the first");
        problem(EDITOR.put(group, "{\"words\": [\"一\", \"二つ\", \"三つ\"], \"direction\": \"ONE_WAY\"}", "If-Match",
                EDITOR.tag(group)), 400);
        assertNotEquals(group, other);
    }

    @Test
    void aPreviewSaysWhatWouldBeFoundAndChangesNothing() {
        String invented = invented();
        JsonObject preview = EDITOR.did(EDITOR.post(ALL + "/preview", words(invented, KNOWN_WORD, "就労")));
        JsonObject first = preview.getJsonArray("words").getJsonObject(0);
        assertEquals(invented, first.getString("word"));
        assertEquals(0, first.getInt("before"));
        assertTrue(first.getInt("after") >= hits(KNOWN_WORD), preview.toString());
        assertEquals(Math.min(10, first.getInt("after")), first.getJsonArray("come").size());
        assertEquals(0, first.getJsonArray("go").size());
        assertEquals(0, hits(invented), "nothing is saved");
        Set<String> kinds = Set.copyOf(preview.getJsonArray("warnings").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("kind") + " " + one.getString("word")).toList());
        assertTrue(kinds.containsAll(Set.of("ELSEWHERE " + KNOWN_WORD, "SHORT 就労", "PART 就労")), kinds.toString());

        String group = add(words(invented, KNOWN_WORD));
        JsonObject less = EDITOR.did(EDITOR.post(ALL + "/preview", "{\"id\": " + number(group) + ", \"words\": [\""
                + invented + "\", \"" + invented() + "\"]}")).getJsonArray("words").getJsonObject(0);
        assertEquals(0, less.getInt("after"));
        assertTrue(less.getJsonArray("go").size() > 0, less.toString());
    }

    @Test
    void whatIsWrongIsNamedWithTheWord() {
        assertAll(
                () -> assertWrong("{\"words\": [\"ひとつ\"]}", "words", "二つ以上"),
                () -> assertWrong(words("職場", "→"), "words", "「→」"),
                () -> assertWrong(words("ジョブコーチ", "ｼﾞｮﾌﾞｺｰﾁ"), "words", "「ジョブコーチ」と「ｼﾞｮﾌﾞｺｰﾁ」"),
                () -> assertWrong(words("あ".repeat(61), "職場"), "words", "60文字"),
                () -> assertWrong(words(IntStream.range(0, 21).mapToObj(one -> "言葉" + one).toArray(String[]::new)),
                        "words", "20個"),
                () -> assertWrong("{\"words\": [\"一組\", \"二組\"], \"note\": \"" + "あ".repeat(301) + "\"}", "note",
                        "300文字"),
                () -> assertWrong("{\"words\": [\"一組\", \"二組\"], \"nearness\": \"FAR\"}", "nearness", "FAR"),
                () -> assertWrong("{\"words\": \"一組\"}", "words", "配列"),
                () -> assertWrong("{\"id\": \"3\", \"words\": [\"一組\", \"二組\"]}", "id", "番号"));
    }

    @Test
    void twoEditorsDoNotOverwriteEachOtherAndTwiceIsOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        String text = words(invented(), KNOWN_WORD);
        HttpResponse<String> once = EDITOR.post(ALL, text, "Idempotency-Key", key);
        HttpResponse<String> again = EDITOR.post(ALL, text, "Idempotency-Key", key);
        assertEquals(header(once, "Location"), header(again, "Location"));
        String group = address(once);
        added.add(group);
        String tag = header(once, "ETag");
        problem(EDITOR.put(group, text), 428);
        List<Integer> statuses = atOnce(8, number -> EDITOR
                .put(group, words(invented(), "職場" + number), "If-Match", tag).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(7, statuses.stream().filter(status -> status == 412).count(), statuses.toString());
        HttpResponse<String> now = EDITOR.get(group);
        HttpResponse<String> same = EDITOR.put(group, now.body(), "If-Match", header(now, "ETag"));
        assertEquals(header(now, "ETag"), header(same, "ETag"), "what is said already changes nothing");
    }

    @Test
    void theWholeDictionaryIsReplacedOrNothingOfIt() {
        HttpResponse<String> read = EDITOR.get(ALL);
        JsonObject before = EDITOR.did(read);
        String invented = invented();
        JsonObject more = with(before, words(invented, KNOWN_WORD));
        problem(EDITOR.put(ALL, more.toString()), 428);
        problem(EDITOR.put(ALL, more.toString(), "If-Match", EDITOR.tag(ALL + "?q=" + encoded("センター"))), 412);
        JsonObject broken = with(more, "{\"words\": [\"ひとつだけ\"]}");
        assertEquals(List.of("groups[" + (before.getInt("total") + 1) + "].words"),
                fields(problem(EDITOR.put(ALL, broken.toString(), "If-Match", header(read, "ETag")), 400)));
        problem(EDITOR.put(ALL, with(before, "{\"id\": 999999, \"words\": [\"一組\", \"二組\"]}").toString(), "If-Match",
                header(read, "ETag")), 400);
        assertEquals(0, hits(invented), "nothing was changed");
        assertEquals(header(read, "ETag"), EDITOR.tag(ALL));

        HttpResponse<String> replaced = EDITOR.put(ALL, more.toString(), "If-Match", header(read, "ETag"));
        assertEquals(before.getInt("total") + 1, EDITOR.did(replaced).getInt("total"));
        assertTrue(hits(invented) > 0);
        problem(EDITOR.put(ALL, before.toString(), "If-Match", header(read, "ETag")), 412);
        JsonObject after = EDITOR.did(EDITOR.put(ALL, before.toString(), "If-Match", header(replaced, "ETag")));
        assertEquals(before.getJsonArray("groups"), after.getJsonArray("groups"), "as it was, with its versions");
        assertEquals(0, hits(invented));
    }

    @Test
    void aReadersSuggestionIsAcceptedOrDeclined() {
        String invented = invented();
        String sender = "198.51.100." + (1 + Math.floorMod(System.nanoTime(), 250));
        String words = words(invented, KNOWN_WORD);
        assertEquals(202, suggest(sender, words).statusCode());
        assertEquals(202, suggest(sender, words).statusCode());
        List<JsonObject> waiting = waiting(invented);
        assertEquals(1, waiting.size(), "sent twice is one suggestion");
        assertEquals(0, hits(invented), "nothing changes before an editor decides");

        String id = waiting.getFirst().get("id").toString();
        String group = add(words.replace("}", ", \"suggestion\": " + id + "}"));
        assertEquals("READERS",
                EDITOR.did(EDITOR.get(group)).getJsonObject("origin").getString("code"));
        assertTrue(hits(invented) > 0);
        assertEquals(List.of(), waiting(invented));
        problem(EDITOR.post(ALL, words.replace("}", ", \"suggestion\": " + id + "}")), 409);
        assertEquals(List.of("words"), fields(problem(suggest(sender, words), 400)), "it is there already");

        String more = invented();
        String addition = "{\"group\": " + number(group) + ", \"words\": [\"" + more + "\"], \"note\": \"略称です。\"}";
        assertEquals(202, suggest(sender, addition).statusCode());
        String other = waiting(more).getFirst().get("id").toString();
        problem(EDITOR.post(ALL + "/suggestions/" + other + "/decline", "{\"reason\": \" \"}"), 400);
        assertEquals(204,
                EDITOR.post(ALL + "/suggestions/" + other + "/decline", "{\"reason\": \"使われていません。\"}").statusCode());
        assertEquals(List.of(), waiting(more));
    }

    @Test
    void suggestionsThatTellOfAPersonOrComeTooOftenAreNotTaken() {
        String sender = "203.0.113." + (1 + Math.floorMod(System.nanoTime(), 250));
        assertEquals(List.of("note"), fields(problem(suggest(sender, words(invented(), "職場")
                .replace("}", ", \"note\": \"03-1234-5678の山田太郎さんに聞きました。\"}")), 400)).stream().distinct().toList());
        problem(suggest(sender, "{\"group\": 999999, \"words\": [\"職場\"]}"), 404);
        problem(suggest(sender, "{\"words\": []}"), 400);
        List<String> sent = Stream.generate(SynonymsIT::invented).limit(5).toList();
        sent.forEach(word -> assertEquals(202, suggest(sender, words(word, "職場")).statusCode()));
        HttpResponse<String> refused = suggest(sender, words(invented(), "職場"));
        problem(refused, 429);
        assertEquals("3600", header(refused, "Retry-After"));
        sent.forEach(word -> EDITOR.post(ALL + "/suggestions/" + waiting(word).getFirst().get("id") + "/decline",
                "{\"reason\": \"試しの提案です。\"}"));
    }

    @Test
    void everyChangeIsKeptWithItsEditorAndCanBeGoneBackTo() {
        String first = invented();
        String second = invented();
        String group = add(words(first, KNOWN_WORD));
        EDITOR.did(EDITOR.put(group, words(second, KNOWN_WORD), "If-Match", EDITOR.tag(group)));
        assertEquals(0, hits(first));
        EDITOR.did(EDITOR.post(group + "/history/1/restore", null, "If-Match", EDITOR.tag(group)));
        assertTrue(hits(first) > 0);
        assertEquals(0, hits(second));
        List<JsonObject> history = Rest.read(EDITOR.get(group + "/history")).asJsonArray()
                .getValuesAs(JsonObject.class);
        assertEquals(List.of("RESTORED", "CHANGED", "ADDED"),
                history.stream().map(one -> one.getJsonObject("deed").getString("code")).toList());
        assertEquals(List.of(first, second, first), history.stream()
                .map(one -> one.getJsonArray("words").getValuesAs(JsonString.class).getFirst().getString()).toList());
        assertTrue(history.stream().noneMatch(one -> one.getString("by").isEmpty()));
        problem(EDITOR.post(group + "/history/9/restore", null), 404);
    }

    @Test
    void aReaderFindsGroupsByWordWidthAndKanaAside() {
        JsonObject whole = Rest.object(ALL);
        assertEquals(whole.getInt("total"), whole.getJsonArray("groups").size());
        JsonObject found = Rest.object(ALL + "?q=" + encoded("ﾅｶﾎﾟﾂ"));
        assertTrue(found.getInt("total") >= 1 && found.getInt("total") < whole.getInt("total"), found.toString());
        assertTrue(found.toString().contains("障害者就業・生活支援センター"));
        assertEquals(0, Rest.object(ALL + "?q=" + encoded(invented())).getInt("total"));
        HttpResponse<String> read = Rest.get(ALL);
        assertEquals(304, Rest.get(ALL, "If-None-Match", header(read, "ETag")).statusCode());
    }

    private String add(String body) {
        HttpResponse<String> answer = EDITOR.post(ALL, body);
        assertEquals(201, answer.statusCode(), answer.body());
        added.add(address(answer));
        return added.getLast();
    }

    private static String address(HttpResponse<String> created) {
        String location = header(created, "Location");
        return location.substring(location.indexOf(ALL));
    }

    private static String number(String group) {
        return group.substring(group.lastIndexOf('/') + 1);
    }

    private static void assertWrong(String body, String field, String told) {
        JsonObject problem = problem(EDITOR.post(ALL, body), 400);
        assertTrue(fields(problem).contains(field), problem.toString());
        assertTrue(problem.getJsonArray("errors").getJsonObject(0).getString("message").contains(told),
                problem.toString());
    }

    private static HttpResponse<String> suggest(String sender, String body) {
        return Rest.send("POST", ALL + "/suggestions", body.getBytes(StandardCharsets.UTF_8), "Content-Type",
                "application/json", "X-Forwarded-For", sender);
    }

    private static List<JsonObject> waiting(String word) {
        return EDITOR.did(EDITOR.get(ALL + "/suggestions?size=100")).getJsonArray("hits")
                .getValuesAs(JsonObject.class).stream().filter(one -> one.toString().contains(word)).toList();
    }

    private static JsonObject with(JsonObject dictionary, String group) {
        JsonArrayBuilder groups = Json.createArrayBuilder(dictionary.getJsonArray("groups"));
        groups.add(Rest.parse(group).asJsonObject());
        JsonObjectBuilder whole = Json.createObjectBuilder(dictionary);
        return whole.add("groups", groups).build();
    }

    private static String words(String... words) {
        return Json.createObjectBuilder().add("words", Json.createArrayBuilder(List.of(words))).build().toString();
    }

    private static JsonObject search(String word) {
        return Rest.object("/api/cases?facets=false&q=" + encoded(word));
    }

    private static int hits(String word) {
        return search(word).getInt("total");
    }

    /** A word that stands in no text and is read like none. */
    private static String invented() {
        String letters = "ヌヴヮヱヰヂヅペピポ";
        StringBuilder word = new StringBuilder("ヌヴヮ");
        for (long left = Math.abs(UUID.randomUUID().getLeastSignificantBits() >> 24); left > 0; left /= 10) {
            word.append(letters.charAt((int) (left % 10)));
        }
        return word.toString();
    }

    private interface Numbered<T> {
        T at(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int count, Numbered<T> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Callable<T>> calls = IntStream.range(0, count).mapToObj(number -> (Callable<T>) () -> act.at(number))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(calls)) {
                results.add(one.get());
            }
            return results;
        }
    }
}
