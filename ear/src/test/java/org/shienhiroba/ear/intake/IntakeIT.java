package org.shienhiroba.ear.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shienhiroba.ear.intake.ListSender.counts;
import static org.shienhiroba.ear.intake.ListSender.read;
import static org.shienhiroba.ear.intake.ListSender.utf8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.JavaHeap;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.Visitor;

/**
 * A list that is taken over changes exactly what it says otherwise, and nothing twice. Each test has a service of its own: a
 * list of WAM NET speaks for one service in the whole country.
 */
class IntakeIT {
    private static Portal portal;
    private static ListSender sender;

    @BeforeAll
    static void start() {
        portal = Portal.fresh("intake").withTrialAccounts().start();
        sender = new ListSender(portal);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void aListIsPreviewedTakenOverAndFollowedByItsNextEdition() {
        List<WamRow> rows = WamRow.many(20, "就労継続支援Ｂ型");
        String list = WamRow.file(rows);
        assertEquals("read 20, created 20, changed 0, unchanged 0, missing 0, rejected 0",
                counts(sender.agencies("edition=2025-03", list)));
        assertEquals("read 20, created 20, changed 0, unchanged 0, missing 0, rejected 0",
                counts(sender.agencies("mode=apply&edition=2025-03", list)), "the preview has changed nothing");
        assertEquals("read 20, created 0, changed 0, unchanged 20, missing 0, rejected 0",
                counts(sender.agencies("mode=apply&edition=2025-03", list)), "the same again changes nothing");

        List<WamRow> next = new ArrayList<>(rows);
        next.remove(19);
        next.set(0, rows.get(0).withName("新しい名前"));
        next.set(1, rows.get(1).withPhone("0290000002"));
        next.add(WamRow.number(21).withService("就労継続支援Ｂ型"));
        Collections.shuffle(next, new Random(5));
        JsonObject changed = sender.agencies("mode=apply&edition=2025-09", WamRow.file(next));
        assertEquals("read 20, created 1, changed 1, unchanged 18, missing 1, rejected 0", counts(changed));
        assertEquals("[{\"after\":\"新しい名前\",\"before\":\"就労継続支援Ｂ型の試験1\",\"fact\":\"名称\"}]",
                changed.getJsonArray("changes").getJsonObject(0).getJsonArray("facts").toString());
        assertEquals("就労継続支援Ｂ型の試験20", changed.getJsonArray("gone").getJsonObject(0).getString("name"));
        assertTrue(export().stream().anyMatch(line -> line.contains("就労継続支援Ｂ型の試験20") && line.contains("\"2025-09\"")),
                "what disappeared stays, with the edition that left it out");

        JsonObject back = sender.agencies("mode=apply&edition=2026-03", list);
        assertEquals("read 20, created 0, changed 2, unchanged 18, missing 1, rejected 0", counts(back),
                "listed again, and named as before");
        assertTrue(sender.refused("mode=apply&edition=2025-09", utf8(list)).contains("古い"));
    }

    @Test
    void aListSavedByExcelAsWindows31jSaysTheSame() {
        List<WamRow> rows = List.of(
                WamRow.number(1).withService("生活介護").withName("ｈｉｂｉｎｏ−ｓｈｉｇｏｔｏ〜—髙橋"),
                WamRow.number(2).withService("生活介護").withName("𠮷野の家"));
        sender.agencies("mode=apply&edition=2025-03", "\uFEFF" + WamRow.file(rows));
        JsonObject again = sender.agencies("mode=apply&edition=2025-03",
                WamRow.file(rows).replace('−', '－').replace('〜', '～').replace('—', '―').getBytes(ListSender.WINDOWS));
        assertEquals("WINDOWS_31J", again.getString("encoding"));
        assertEquals("read 2, created 0, changed 0, unchanged 2, missing 0, rejected 0", counts(again));
    }

    @Test
    void theExportTakenInAgainChangesNothing() {
        List<WamRow> rows = WamRow.many(3, "短期入所");
        sender.agencies("mode=apply&edition=2025-03", WamRow.file(rows.get(0).withName("=1+1"),
                rows.get(1).withName("'＋めぐみる"), rows.get(2).withName("−キセキの杜−")));
        sender.agencies("mode=apply&edition=2025-09", WamRow.file(rows.get(0).withName("=1+1")));
        JsonObject again = sender.agencies("mode=apply", sender.export());
        assertEquals("OWN", again.getString("format"));
        int lines = again.getInt("read");
        assertEquals("read %d, created 0, changed 0, unchanged %1$d, missing 0, rejected 0".formatted(lines),
                counts(again));
    }

    @Test
    void theOfficeIsFoundKeepsWhatAnEditorAddedAndTakesItsOtherServiceIn() {
        WamRow home = WamRow.number(1).withService("共同生活援助").withName("しおさい試験ホーム");
        sender.agencies("mode=apply&edition=2025-03", WamRow.file(home));
        Portal.await("the office is found", () -> found("しおさい試験ホーム").size() == 1);
        String address = "/api/agencies/" + found("しおさい試験ホーム").getFirst();
        Visitor editor = Visitor.withPassword(portal, "editor");
        String tag = portal.get(address).headers().firstValue("ETag").orElseThrow();
        assertEquals(200, editor.api("PUT", address + "/local", "{\"note\": \"見学は第2水曜です。\", \"roles\": []}",
                "If-Match", tag).statusCode());

        sender.agencies("mode=apply&edition=2025-09", WamRow.file(home.withPhone("029-000-9999")));
        sender.agencies("mode=apply&edition=2025-09",
                WamRow.file(home.withNo("T1").withService("自立訓練（機能訓練）").in("茨城県水戸市", "架空町１番地１")));
        String office = portal.get(address).body();
        assertTrue(office.contains("見学は第2水曜です。"), office);
        assertTrue(office.contains("029-000-9999") && office.contains("self-training"), office);
        assertEquals(1, found("しおさい試験ホーム").size(), "two services, one office");
    }

    @Test
    void oneBadLineIsRejectedAloneAndANoWrittenTwiceIsNotGuessed() {
        List<WamRow> rows = WamRow.many(5, "施設入所支援");
        JsonObject answer = sender.agencies("mode=apply&edition=2025-03",
                WamRow.file(rows.get(0), rows.get(1).withName("別の内容"), rows.get(1), rows.get(2), rows.get(2),
                        rows.get(3).in("水戸市", "1"), rows.get(4).withService("宇宙旅行支援")));
        assertEquals("read 7, created 2, changed 0, unchanged 0, missing 0, rejected 4", counts(answer));
        assertEquals("[3, 4, 7, 8]", answer.getJsonArray("rejected").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getInt("line")).toList().toString());
        assertEquals("[事業所住所（市区町村）, サービス種別]", answer.getJsonArray("rejected").getValuesAs(JsonObject.class).stream()
                .skip(2).map(one -> one.getString("column")).toList().toString());
    }

    @Test
    void ofTwoAtOnceEachIsTakenOverWholeOrRefusedWithASentence() {
        byte[] one = utf8(WamRow.file(WamRow.many(3000, "自立生活援助")));
        byte[] other = utf8(
                WamRow.file(WamRow.many(3000, "自立生活援助").stream().map(row -> row.withName(row.name() + "改")).toList()));
        String path = "/api/agencies/import?mode=apply&edition=2025-03";
        List<CompletableFuture<HttpResponse<String>>> sent = List.of(sender.later(path, one),
                sender.later(path, other));
        List<HttpResponse<String>> answers = sent.stream().map(CompletableFuture::join).toList();
        for (HttpResponse<String> answer : answers) {
            assertTrue(answer.statusCode() == 200 || answer.statusCode() == 409, answer.body());
        }
        assertTrue(answers.stream().anyMatch(answer -> answer.statusCode() == 200), answers.toString());
        long renamed = export().stream().filter(line -> line.contains("改\"")).count();
        assertTrue(renamed == 0 || renamed == 3000, "half of a list: " + renamed);
        assertEquals(3000, export().stream().filter(line -> line.contains("自立生活援助の試験")).count());
    }

    @Test
    void theSameRequestSentAgainWithItsKeyIsDoneOnce() {
        byte[] list = utf8(WamRow.file(WamRow.many(1, "療養介護")));
        String path = "/api/agencies/import?mode=apply&edition=2025-03";
        JsonObject first = read(sender.send(path, list, "Idempotency-Key", "k1"), 200);
        JsonObject again = read(sender.send(path, list, "Idempotency-Key", "k1"), 200);
        assertEquals(first, again);
        assertEquals(422,
                sender.send(path, utf8(WamRow.file(WamRow.many(2, "療養介護"))), "Idempotency-Key", "k1").statusCode());
    }

    @Test
    void theThreeRealFilesAreTakenInWholeAndTheSecondTimeChangeNothing() throws IOException {
        List<String> figures = new ArrayList<>();
        for (String name : List.of("060", "045", "062")) {
            byte[] file = RealLists.read("wamnet/csvdownload" + name + ".csv");
            long rows = new String(file, StandardCharsets.UTF_8).lines().count() - 1;
            long heapBefore = JavaHeap.used(portal.serverProcess());
            long begun = System.nanoTime();
            JsonObject first = sender.agencies("mode=apply&edition=2025-03", file);
            double seconds = (System.nanoTime() - begun) / 1e9;
            assertEquals("read %d, created %1$d, changed 0, unchanged 0, missing 0, rejected 0".formatted(rows),
                    counts(first), name);
            figures.add("%s: %s, %d warnings, %.1f s, %.0f rows/s, heap %d → %d MiB".formatted(name, counts(first),
                    first.getJsonArray("warnings").size(), seconds, rows / seconds, heapBefore / 1024,
                    JavaHeap.used(portal.serverProcess()) / 1024));
            assertEquals("read %d, created 0, changed 0, unchanged %1$d, missing 0, rejected 0".formatted(rows),
                    counts(sender.agencies("mode=apply&edition=2025-03", file)), name + " again");
            byte[] saved = new String(file, StandardCharsets.UTF_8).substring(1).replace('\u2212', '\uFF0D')
                    .replace('\u301C', '\uFF5E').replace('\u2014', '\u2015').getBytes(ListSender.WINDOWS);
            assertEquals("read %d, created 0, changed 0, unchanged %1$d, missing 0, rejected 0".formatted(rows),
                    counts(sender.agencies("edition=2025-03", saved)), name + " saved as Windows-31J");
        }
        byte[] export = sender.export();
        JsonObject again = sender.agencies("mode=apply", export);
        int lines = again.getInt("read");
        assertEquals("read %d, created 0, changed 0, unchanged %1$d, missing 0, rejected 0".formatted(lines),
                counts(again));
        System.out.println(String.join("\n", figures));

        List<String> edited060 = new ArrayList<>(new String(RealLists.read("wamnet/csvdownload060.csv"),
                StandardCharsets.UTF_8).lines().toList());
        String removed = edited060.remove(100);
        edited060.set(200, edited060.get(200).replace("就労移行支援\",\"", "就労移行支援\",\"改"));
        edited060.add(removed.replaceFirst("^(\"[^\"]*\"),\"[^\"]*\"", "$1,\"Z9999999999\""));
        JsonObject edited = sender.agencies("mode=apply&edition=2025-09", utf8(String.join("\n", edited060)));
        assertEquals("read 3418, created 1, changed 1, unchanged 3416, missing 1, rejected 0", counts(edited));
        assertEquals(1, edited.getJsonArray("changes").getJsonObject(0).getJsonArray("facts").size());
        assertEquals(lines + 1, export().size() - 1, "nothing is ever taken away");
    }

    @Test
    void theRealTableOfMunicipalitiesIsTakenInAndOneWithAWrongCheckDigitIsNot() throws IOException {
        String table = new String(RealLists.read("municipalities/municipalities.tsv"), StandardCharsets.UTF_8);
        JsonObject preview = read(sender.send("/api/municipalities/import", utf8(table)), 200);
        assertEquals("1916 read, 0 unchanged, 0 rejected", preview.getInt("read") + " read, "
                + preview.getInt("unchanged") + " unchanged, " + preview.getInt("rejectedTotal") + " rejected");
        read(sender.send("/api/municipalities/import?mode=apply", utf8(table)), 200);
        assertEquals("read 1916, created 0, changed 0, unchanged 1916, missing 0, rejected 0",
                counts(read(sender.send("/api/municipalities/import?mode=apply", utf8(table)), 200)));
        JsonObject wrong = read(sender.send("/api/municipalities/import", utf8(table.replace("082015", "082016"))),
                200);
        assertEquals(1, wrong.getInt("rejectedTotal"), wrong.toString());
        assertEquals(422, sender.send("/api/agencies/import", utf8(table)).statusCode());
    }

    private List<String> export() {
        return new String(sender.export(), StandardCharsets.UTF_8).lines().toList();
    }

    /** The numbers of the offices that a search for a name finds. */
    private static List<Long> found(String name) {
        return read(portal.get("/api/agencies?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)), 200)
                .getJsonArray("hits").getValuesAs(JsonObject.class).stream()
                .map(hit -> hit.getJsonNumber("id").longValue()).toList();
    }
}
