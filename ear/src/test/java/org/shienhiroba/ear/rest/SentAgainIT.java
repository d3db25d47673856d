package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.shienhiroba.ear.rest.Rest.header;
import static org.shienhiroba.ear.rest.Rest.problem;
import static org.shienhiroba.ear.rest.Writer.AUTHOR;
import static org.shienhiroba.ear.rest.Writer.COMPLETE;
import static org.shienhiroba.ear.rest.Writer.OTHER_AUTHOR;
import static org.shienhiroba.ear.rest.WritingIT.word;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two at once, and the same twice: nobody's text is overwritten unseen, and what is sent again is done once. */
class SentAgainIT {

    @Test
    void aSaveNamesTheVersionItBeganFrom() {
        String draft = AUTHOR.begin("{\"title\": \"はじめ\"}");
        String begun = AUTHOR.tag(draft);
        problem(AUTHOR.put(draft, "{\"title\": \"一\"}"), 428);
        problem(AUTHOR.put(draft, "{\"title\": \"一\"}", "If-Match", "*"), 428);
        problem(AUTHOR.put(draft, "{\"title\": \"一\"}", "If-Match", "0"), 400);
        problem(AUTHOR.put(draft, "{\"title\": \"一\"}", "If-Match", begun + ", \"1.0\""), 400);
        problem(AUTHOR.put(draft, "{\"title\": \"一\"}", "If-Match", "W/" + begun), 412);
        problem(AUTHOR.put(draft, "{\"title\": \"一\"}", "If-Match", "\"elsewhere\""), 412);
        HttpResponse<String> saved = AUTHOR.put(draft, "{\"title\": \"一\"}", "If-Match", begun);
        assertEquals(200, saved.statusCode(), saved.body());
        assertEquals(AUTHOR.tag(draft), header(saved, "ETag"), "a save answers with the tag for the next one");
        assertNotEquals(begun, header(saved, "ETag"));
        problem(AUTHOR.put(draft, "{\"title\": \"二\"}", "If-Match", begun), 412);
        problem(AUTHOR.post(draft + "/submit", null, "If-Match", begun), 412);
        assertEquals("一", AUTHOR.did(AUTHOR.get(draft)).getString("title"));
    }

    @Test
    void twentySavesFromOneVersionLeaveOneText() throws Exception {
        String draft = AUTHOR.begin("{\"title\": \"はじめ\"}");
        String tag = AUTHOR.tag(draft);
        List<Integer> statuses = atOnce(20,
                number -> AUTHOR.put(draft, "{\"title\": \"第" + number + "\"}", "If-Match", tag).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(19, statuses.stream().filter(status -> status == 412).count(), statuses.toString());
    }

    @Test
    void aRequestSentAgainWithItsKeyIsDoneOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        String title = "{\"title\": \"" + word("くりかえし") + "\"}";
        HttpResponse<String> once = OTHER_AUTHOR.post("/api/cases", title, "Idempotency-Key", key);
        HttpResponse<String> again = OTHER_AUTHOR.post("/api/cases", title, "Idempotency-Key", key);
        assertEquals(201, again.statusCode());
        assertEquals(header(once, "Location"), header(again, "Location"));
        problem(OTHER_AUTHOR.post("/api/cases", "{\"title\": \"べつ\"}", "Idempotency-Key", key), 422);
        problem(OTHER_AUTHOR.post("/api/cases", title, "Idempotency-Key", " "), 400);
        problem(OTHER_AUTHOR.post("/api/cases", title, "Idempotency-Key", "k".repeat(201)), 400);
        assertNotEquals(header(once, "Location"), header(
                AUTHOR.post("/api/cases", title, "Idempotency-Key", key), "Location"), "a key is one account's own");

        int before = OTHER_AUTHOR.did(OTHER_AUTHOR.get("/api/cases/mine")).getInt("total");
        String other = UUID.randomUUID().toString();
        List<String> begun = atOnce(20, number -> {
            HttpResponse<String> answer = OTHER_AUTHOR.post("/api/cases", title, "Idempotency-Key", other);
            assertEquals(201, answer.statusCode(), answer.body());
            return header(answer, "Location");
        });
        assertEquals(1, Set.copyOf(begun).size());
        assertEquals(before + 1, OTHER_AUTHOR.did(OTHER_AUTHOR.get("/api/cases/mine")).getInt("total"));
    }

    @Test
    void aSubmissionSentAgainWithItsKeyIsOneSubmission() throws Exception {
        String draft = AUTHOR.begin(COMPLETE.formatted(word("あお")));
        String key = UUID.randomUUID().toString();
        List<Integer> statuses = atOnce(10,
                number -> AUTHOR.post(draft + "/submit", null, "Idempotency-Key", key).statusCode());
        assertEquals(Set.of(200), Set.copyOf(statuses));
        assertEquals(1, AUTHOR.did(AUTHOR.get(draft)).getInt("submitted"));
        problem(AUTHOR.post(draft + "/submit", null), 409);
        AUTHOR.did(AUTHOR.post(draft + "/withdraw", null));
        problem(AUTHOR.post(draft + "/withdraw", null), 409);
    }

    private interface Numbered<T> {
        T at(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int count, Numbered<T> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Callable<T>> calls = IntStream.range(0, count).mapToObj(number -> (Callable<T>) () -> act.at(number))
                    .toList();
            List<Future<T>> done = threads.invokeAll(calls);
            List<T> results = new ArrayList<>();
            for (Future<T> one : done) {
                results.add(one.get());
            }
            return results;
        }
    }
}
