package org.shienhiroba.ear.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.ShippedArchive;

/** Whatever happened to the process or the index: after the next start, what is searchable is what is published. */
class CrashIT {
    private static final String NEW_CASE = """
            key: crash-new
            title: 養蜂場の巣箱点検を二人一組で
            category: C07
            agencyType: employer
            disabilities: [OTHER]
            phases: [RETENTION]
            stakeholders: [{code: PERSON}]
            partners: [{type: hello-work}]
            need: 巣箱の点検を一人で任せると手順が抜けました。
            approach: 二人一組で声に出して確かめました。
            effect: 抜けがなくなりました。
            illustration: true
            source: {title: 試験のための資料, date: 日付なし, asOf: 2026-01-01}
            """;

    private Portal portal;

    @BeforeEach
    void start() throws IOException {
        portal = Portal.withArchive("crash", archiveWithHeldEngine()).start();
        awaitEqual();
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void aChangeThatWasCommittedButNotIndexedWhenTheServerWasKilledIsIndexedAfterTheNextStart() throws IOException {
        portal.close();
        content("crash-new", NEW_CASE);
        content("c11-contact-card", withdrawn("c11-contact-card"));
        Files.createFile(portal.data().resolve("hold"));
        portal.start();
        Portal.await("the index is about to be written", () -> Files.exists(portal.data().resolve("held")));
        assertTrue(published().containsValue("養蜂場の巣箱点検を二人一組で"), "the database has the change");
        assertFalse(searchable("").containsValue("養蜂場の巣箱点検を二人一組で"), "the index does not have it yet");
        portal.kill();

        Files.delete(portal.data().resolve("hold"));
        portal.start();
        awaitEqual();
        assertEquals(1, searchable("巣箱").size(), "the new case is found");
        assertTrue(searchable("連絡相談先カード").values().stream().noneMatch(title -> title.contains("連絡相談先カード")),
                "the withdrawn case is gone");
    }

    @Test
    void aLostIndexADamagedSegmentAndALockLeftBehindAllHeal() throws IOException {
        Map<String, String> before = published();

        portal.kill();
        Portal.delete(portal.data().resolve("index"));
        portal.start();
        awaitEqual();
        assertEquals(before, searchable(""), "after the index directory was deleted");

        portal.kill();
        truncateOneSegment();
        portal.start();
        awaitEqual();
        assertEquals(before, searchable(""), "after a segment was cut in half");

        portal.kill();
        try (Stream<Path> folders = Files.walk(portal.data().resolve("index"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                Files.write(folder.resolve("write.lock"), new byte[0]);
            }
        }
        portal.start();
        awaitEqual();
        assertEquals(before, searchable(""), "after a lock was left behind");
        assertFalse(searchable("ジョブコーチ").isEmpty());
    }

    private void awaitEqual() {
        Portal.await("the index equals the published cases",
                () -> portal.get("/health/ready").statusCode() == 200 && searchable("").equals(published()));
    }

    /** Number and title of every case that the database publishes. */
    private Map<String, String> published() {
        Map<String, String> cases = new TreeMap<>();
        portal.get("/api/export/cases.jsonl").body().lines().map(CrashIT::json)
                .forEach(one -> cases.put(one.get("id").toString(), one.getString("title")));
        return cases;
    }

    /** Number and title of every case that the index finds. */
    private Map<String, String> searchable(String words) {
        Map<String, String> cases = new TreeMap<>();
        var answer = portal.get("/api/cases?size=100&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        if (answer.statusCode() == 200) {
            json(answer.body()).getJsonArray("hits").getValuesAs(JsonObject.class)
                    .forEach(one -> cases.put(one.get("id").toString(), one.getString("title")));
        }
        return cases;
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private void content(String key, String yaml) throws IOException {
        Path file = portal.data().resolve("content/cases/" + key + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml);
    }

    private static String withdrawn(String key) {
        return NEW_CASE.replace("crash-new", key) + "withdrawn: true\n";
    }

    private void truncateOneSegment() throws IOException {
        try (Stream<Path> files = Files.walk(portal.data().resolve("index"))) {
            Path largest = files.filter(Files::isRegularFile)
                    .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                    .orElseThrow();
            try (FileChannel channel = FileChannel.open(largest, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
    }

    private static Path archiveWithHeldEngine() {
        return ShippedArchive.written(ShippedArchive.plain()
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "held-engine.jar")
                        .addClass(HeldEngine.class).addClass(HeldEngine.class.getDeclaredClasses()[0])
                        .addAsManifestResource(
                                new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                                        + " bean-discovery-mode=\"annotated\"/>"),
                                "beans.xml")));
    }
}
