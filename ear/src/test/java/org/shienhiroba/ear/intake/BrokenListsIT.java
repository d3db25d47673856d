package org.shienhiroba.ear.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shienhiroba.ear.intake.ListSender.utf8;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shienhiroba.ear.Portal;

/** Every way in which a file can be broken is told in Japanese, and nothing of a file that is refused is taken. */
class BrokenListsIT {
    private static final String GOOD = WamRow.file(WamRow.many(5));
    private static final String OWN = "種別,名称,所在地（都道府県・市区町村）,出典,版\r\nhello-work,試験所,茨城県水戸市,試験の資料,2025-03\r\n";
    private static Portal portal;
    private static ListSender sender;

    @BeforeAll
    static void start() {
        portal = Portal.fresh("broken-lists").withTrialAccounts().start();
        sender = new ListSender(portal);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    /** A file that is refused as a whole: what is wrong with it, and what the sentence must say. */
    record Refused(String what, byte[] file, String said) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** A file with one bad line. */
    record Rejected(String what, String file, int line, String column, String reason) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Refused> refusedFiles() {
        byte[] bad = utf8(GOOD);
        bad[bad.length - 30] = (byte) 0xFF;
        byte[] marked = utf8("\uFEFF" + GOOD);
        marked[marked.length - 30] = (byte) 0xFF;
        byte[] windows = GOOD.replace('−', '－').getBytes(ListSender.WINDOWS);
        windows[windows.length - 30] = (byte) 0xFF;
        return Stream.of(new Refused("a byte that is neither UTF-8 nor Windows-31J, in the last line", bad, "6行目"),
                new Refused("a byte that is no UTF-8 after a byte order mark", marked, "6行目"),
                new Refused("a byte that is no Windows-31J", windows, "バイト目"),
                new Refused("UTF-16, little end first", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE),
                        "UTF-16"),
                new Refused("UTF-16, big end first", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16BE), "UTF-16"),
                new Refused("UTF-16 without a mark", GOOD.getBytes(StandardCharsets.UTF_16LE), "。"),
                new Refused("a ZIP archive", zip(), "ZIP"),
                new Refused("an old Excel book", new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                        "Excel"),
                new Refused("a PDF", utf8("%PDF-1.7\n..."), "PDF"),
                new Refused("a page instead of the file", utf8("<!DOCTYPE html><html><body>503</body></html>"),
                        "ウェブページ"),
                new Refused("JSON", utf8("[{\"name\": \"x\"}]"), "JSON"),
                new Refused("gzip", new byte[]{0x1F, (byte) 0x8B, 8, 0}, "圧縮"),
                new Refused("headings without lines", utf8(WamRow.line(WamRow.HEADINGS)), "見出しの行しか"),
                new Refused("no headings", utf8(GOOD.substring(GOOD.indexOf('\n') + 1)), "見出し"),
                new Refused("a column cut out", utf8(without("定員")), "定員"),
                new Refused("the name cut out", utf8(without("事業所の名称")), "事業所の名称"),
                new Refused("a heading twice", utf8(GOOD.replaceFirst("指定機関名", "定員")), "定員"),
                new Refused("a quote that is not closed", utf8(GOOD.replace("架空町3−1\"", "架空町3−1")), "行目から先"),
                new Refused("text after a closing quote", utf8(GOOD.replace("\"架空町3−1\"", "\"架空町3\"−1")), "4行目"),
                new Refused("a line of 10 MB", utf8(GOOD + "\"" + "あ".repeat(3_500_000) + "\"\r\n"), "7行目"),
                new Refused("a quote open to the end of a large file", utf8(GOOD + "\"" + GOOD.repeat(300)), "行目から先"),
                new Refused("some other list", utf8("date,value\n2025,1\n"), "見出し"),
                new Refused("our own without the source", utf8(OWN.replace("出典,", "備考,")), "出典"),
                new Refused("bytes of chance", new byte[]{1, 2, 3, 0, 5, 6}, "文字ではない"),
                new Refused("NUL in the headings", utf8("\u0000" + GOOD), "文字ではない"));
    }

    static Stream<Rejected> rejectedLines() {
        return Stream.of(
                new Rejected("a cell too many in the last line", GOOD + "\"a\",\"b\"\r\n", 7, "", "列の数"),
                new Rejected("NUL in a name", GOOD.replace("就労移行支援の試験5", "試験\u0000"), 6, "事業所の名称", "記号"),
                new Rejected("an empty name", GOOD.replace("就労移行支援の試験5", "　"), 6, "事業所の名称", "空欄"),
                new Rejected("no NO", GOOD.replace("A0000000005", ""), 6, "NO（※システム内の固有の番号、連番）", "空欄"),
                new Rejected("digits lost in Excel", GOOD.replace("0800000005", "8.00E+08"), 6, "事業所番号", "桁"),
                new Rejected("a service that the portal does not know", replaceLast(GOOD, "就労移行支援\",", "宇宙旅行\","), 6,
                        "サービス種別",
                        "宇宙旅行"),
                new Rejected("an address without its prefecture", replaceLast(GOOD, "茨城県水戸市\",\"架空町5", "水戸市\",\"架空町5"),
                        6,
                        "事業所住所（市区町村）", "都道府県"),
                new Rejected("a name of 2,000 characters", GOOD.replace("就労移行支援の試験5", "長".repeat(2000)), 6, "事業所の名称",
                        "1000文字"),
                new Rejected("a kind that is none", OWN + "spaceport,発射場,茨城県水戸市,試験の資料,2025-03\r\n", 3, "種別",
                        "spaceport"),
                new Rejected("a line without its source", OWN + "hello-work,発射場,茨城県水戸市,,2025-03\r\n", 3, "出典", "空欄"),
                new Rejected("an edition that is none", OWN + "hello-work,発射場,茨城県水戸市,試験の資料,令和7年\r\n", 3, "版", "令和7年"));
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void isRefusedWithASentenceThatSaysWhatToDo(Refused broken) {
        for (String mode : List.of("preview", "apply")) {
            String said = sender.refused("edition=2025-03&mode=" + mode, broken.file());
            assertTrue(said.contains(broken.said()) && said.endsWith("。"), said);
        }
        assertEquals(4, lines(), "only what came with the product is there");
    }

    @ParameterizedTest
    @MethodSource("rejectedLines")
    void oneBadLineIsNamedWithItsColumnAndTheOthersCouldBeTaken(Rejected broken) {
        JsonObject answer = sender.agencies("edition=2025-03", broken.file());
        assertAll(answer.toString(), () -> assertEquals(1, answer.getInt("rejectedTotal")),
                () -> assertEquals(answer.getInt("read") - 1, answer.getInt("created")));
        JsonObject line = answer.getJsonArray("rejected").getJsonObject(0);
        assertAll(line.toString(), () -> assertEquals(broken.line(), line.getInt("line")),
                () -> assertEquals(broken.column(), line.getString("column")),
                () -> assertTrue(line.getString("reason").contains(broken.reason())));
    }

    @Test
    void whatCanBeMendedIsTakenWithARemark() {
        for (String mended : List.of(GOOD.replace("36.3658", "36,5度"), GOOD.replace("140.4710", "14.0471"))) {
            JsonObject answer = sender.agencies("edition=2025-03", mended);
            assertEquals("0 rejected, 5 remarks", answer.getInt("rejectedTotal") + " rejected, "
                    + answer.getJsonArray("warnings").size() + " remarks");
        }
    }

    @Test
    void aFileOfBadLinesAloneCannotBeTaken() {
        String file = GOOD.replace("就労移行支援\",", "宇宙旅行\",");
        HttpResponse<String> answer = sender.send("/api/agencies/import?mode=apply&edition=2025-03", utf8(file));
        assertTrue(ListSender.read(answer, 409).getString("detail").contains("取り込める行がありません"), answer.body());
    }

    @Test
    void anEmptyBodyAWrongEditionAnUnknownKindOrModeAreBadInput() {
        for (String query : List.of("edition=2025-13", "edition=2025-03&type=spaceport", "edition=2025-03&mode=perhaps",
                "edition=2025-03&edition=2025-04")) {
            assertEquals(400, sender.send("/api/agencies/import?" + query, utf8(GOOD)).statusCode(), query);
        }
        assertEquals(400, sender.send("/api/agencies/import?edition=2025-03", new byte[0]).statusCode());
        assertTrue(sender.refused("mode=preview", utf8(GOOD)).contains("版"), "nobody has said the edition");
    }

    @Test
    void aFileOfMoreThan64MegabytesIsRefused() {
        byte[] large = new byte[64 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');
        assertEquals(413, sender.send("/api/agencies/import?edition=2025-03", large).statusCode());
    }

    private static long lines() {
        return new String(sender.export(), StandardCharsets.UTF_8).lines().count() - 1;
    }

    private static String without(String heading) {
        int column = WamRow.HEADINGS.indexOf(heading);
        List<List<String>> rows = new ArrayList<>(List.of(WamRow.HEADINGS));
        WamRow.many(5).forEach(row -> rows.add(row.cells()));
        return rows.stream().map(ArrayList::new).map(cells -> {
            cells.remove(column);
            return WamRow.line(cells);
        }).reduce("", String::concat);
    }

    private static String replaceLast(String text, String what, String with) {
        int at = text.lastIndexOf(what);
        return text.substring(0, at) + with + text.substring(at + what.length());
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("csvdownload060.csv"));
            zip.write(utf8(GOOD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
