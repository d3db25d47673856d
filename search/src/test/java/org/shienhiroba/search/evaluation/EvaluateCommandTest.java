package org.shienhiroba.search.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command over four documents, and over files with something wrong in them. */
class EvaluateCommandTest {
    private static final String HEADER = "query-id\tcorpus-id\tscore\n";

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aSoundCollection() throws IOException {
        write("corpus.jsonl", "{\"_id\":\"a\",\"title\":\"題\",\"text\":\"通院\"}\n");
        write("queries.jsonl", "{\"_id\":\"q\",\"text\":\"通院\"}\n");
        write("qrels/test.tsv", HEADER + "q\ta\t1\n");
    }

    @Test
    void measuresUsFirstAndEachComparisonBelow() throws IOException, URISyntaxException {
        Path json = folder.resolve("figures.json");
        Path each = folder.resolve("each.tsv");
        assertEquals(0, run(tiny(), "--compare", "stock,bigram", "--json", json.toString(), "--each",
                each.toString()), this::said);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.getFirst().startsWith("tiny/test.tsv: 4 documents, 4 queries, 8 judgments; analysis "));
        assertEquals("  1 documents do not count: another with the same id follows", lines.get(1));
        assertEquals("  1 judged queries do not count: they have no text", lines.get(2));
        assertEquals("  1 judgments speak of documents that are not there", lines.get(3));
        // q1: the better of two, alone: 2 / 2.63093, or 3 / 3.63093; q2: one of two: 1 / 1.63093; q3: all; q4: nothing
        assertEquals(List.of("ours", "0.5933", "0.6098", "0.5000", "0.5000", "0.7500", "0.7500", "0.2500"),
                List.of(lines.get(6).split(" +")));
        assertEquals(List.of("stock", "bigram"), lines.subList(7, 9).stream().map(l -> l.split(" ")[0]).toList());
        String figures = Files.readString(json);
        assertTrue(figures.indexOf("\"ours\"") < figures.indexOf("\"stock\""), figures);
        assertTrue(figures.contains("\"documents\" : 4"), figures);
        assertTrue(figures.contains("\"nDCG@10\" : 0.59"), figures);
        assertEquals("query-id\ttext\tours\tstock\tbigram", Files.readAllLines(each).getFirst());
        assertEquals(5, Files.readAllLines(each).size());
    }

    @Test
    void leavesNothingBehind() throws IOException, URISyntaxException {
        long before = workFolders();
        assertEquals(0, run(tiny()), this::said);
        write("corpus.jsonl", "{\"_id\":\"a\",\"text\":\"通院\"}\n");
        assertEquals(1, run(folder.toString(), "--json", folder.toString()), "a folder cannot be written as a file");
        assertEquals(before, workFolders());
    }

    @Test
    void namesFileAndLineOfABrokenDocument() throws IOException {
        write("corpus.jsonl", "{\"_id\":\"a\",\"text\":\"通院\"}\n\n{\"_id\":\"b\",\"text\":\"通\n");
        assertRefused("corpus.jsonl の3行目: JSONとして読めません。");
    }

    @Test
    void refusesADocumentWithoutId() throws IOException {
        write("corpus.jsonl", "{\"title\":\"題\",\"text\":\"通院\"}\n");
        assertRefused("corpus.jsonl の1行目: _id がありません。");
    }

    @Test
    void refusesADocumentWithoutText() throws IOException {
        write("corpus.jsonl", "{\"_id\":\"a\",\"text\":\"通院\"}\n{\"_id\":\"b\",\"title\":\"題\"}\n");
        assertRefused("corpus.jsonl の2行目: text がありません。");
    }

    @Test
    void refusesATitleThatIsNoText() throws IOException {
        write("corpus.jsonl", "{\"_id\":\"a\",\"title\":[\"題\"],\"text\":\"通院\"}\n");
        assertRefused("corpus.jsonl の1行目: title が文字列ではありません。");
    }

    @Test
    void refusesALineThatIsNoObject() throws IOException {
        write("queries.jsonl", "{\"_id\":\"q\",\"text\":\"通院\"}\n[1]\n");
        assertRefused("queries.jsonl の2行目: JSONのオブジェクトではありません。");
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        Files.write(folder.resolve("queries.jsonl"), new byte[]{'{', '"', (byte) 0x93, (byte) 0xFA, '"', '}'});
        assertRefused("queries.jsonl の1行目: JSONとして読めません。");
        aSoundCollection();
        Files.write(folder.resolve("qrels/test.tsv"), new byte[]{(byte) 0x93, (byte) 0xFA});
        assertRefused("UTF-8として読めません");
    }

    @Test
    void namesTheLineOfAJudgmentThatIsNone() throws IOException {
        write("qrels/test.tsv", HEADER + "q\ta\t1\nq 0 a 1\n");
        assertRefused("test.tsv の3行目: 「質問のid、文書のid、評点(整数)」をタブで区切った行ではありません。");
        write("qrels/test.tsv", HEADER + "q\ta\tgood\n");
        assertRefused("test.tsv の2行目");
    }

    @Test
    void refusesEmptyFiles() throws IOException {
        for (String file : List.of("corpus.jsonl", "queries.jsonl", "qrels/test.tsv")) {
            aSoundCollection();
            write(file, "");
            assertRefused("がありません: " + folder.resolve(file));
        }
    }

    @Test
    void refusesMissingFiles() throws IOException {
        Files.delete(folder.resolve("corpus.jsonl"));
        assertRefused("ファイルを読めません: " + folder.resolve("corpus.jsonl"));
    }

    @Test
    void refusesJudgmentsOfOtherQueries() throws IOException {
        write("qrels/test.tsv", HEADER + "other\ta\t1\n");
        assertRefused("評価(正解)のある質問がひとつもありません");
    }

    @Test
    void asksWhichJudgmentsToUse() throws IOException {
        write("qrels/dev.tsv", HEADER + "q\ta\t1\n");
        assertRefused("--qrels で選んでください: dev.tsv, test.tsv");
        assertEquals(0, run(folder.toString(), "--qrels", "dev.tsv"), this::said);
        assertEquals(0, run(folder.toString(), "--qrels", folder.resolve("qrels/test.tsv").toString()), this::said);
    }

    @Test
    void refusesOptionsThatItDoesNotKnow() {
        assertEquals(2, run());
        assertEquals(2, run("no-such-folder"));
        assertEquals(2, run(folder.toString(), "--compare", "magic"));
        assertEquals(2, run(folder.toString(), "--json"));
        assertEquals(2, run(folder.toString(), "--no-such-option", "x"));
    }

    private void assertRefused(String message) {
        err.reset();
        assertEquals(2, run(folder.toString()), this::said);
        assertTrue(said().contains(message), this::said);
    }

    private int run(String... arguments) {
        return EvaluateCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private String tiny() throws URISyntaxException {
        return Path.of(getClass().getResource("tiny").toURI()).toString();
    }

    private static long workFolders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("hiroba-evaluate")).count();
        }
    }
}
