package org.shienhiroba.content.directory.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.intake.Layout.Mark;

class ListFileTest {
    private static final String LIST = "種別,名称,所在地（都道府県・市区町村）,出典,版\nhello-work,試験所,茨城県水戸市,試験の資料,2025\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF_8", "windows-31j, WINDOWS_31J"})
    void theEncodingIsFoundOut(String charset, ListEncoding expected) throws Exception {
        ListFile file = file(LIST.getBytes(Charset.forName(charset)));
        assertEquals(expected, file.encoding());
        assertEquals("試験所", rows(file).getFirst().get(1));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() throws Exception {
        ListFile file = file(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8));
        assertEquals(ListEncoding.UTF_8_BOM, file.encoding());
        assertEquals(0, file.layout().marks().get(Mark.KIND));
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'"})
    void whateverASpreadsheetTookForAComma(String separator) throws Exception {
        ListFile file = file(LIST.replace(",", separator).getBytes(StandardCharsets.UTF_8));
        assertEquals(separator.charAt(0), file.separator());
        assertEquals(1, rows(file).size());
    }

    @Test
    void betweenTabsAQuoteIsACharacterAndQuotedCellsAreUnderstood() throws Exception {
        ListFile file = file(LIST.replace(",", "\t").replace("試験所", "\"試験\"\"所\"").replace("試験の資料", "試験の\"資料")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("hello-work", "試験\"所", "茨城県水戸市", "試験の\"資料", "2025"), rows(file).getFirst());
    }

    @Test
    void headingsAreFoundInAnyOrderAndWidth() throws Exception {
        Layout layout = file(
                "版,出典 ,ＵＲＬ,所在地(都道府県・市区町村),名称,種別,気温\n,,,,,,\na,b,c,d,e,f,g\n".getBytes(StandardCharsets.UTF_8))
                .layout();
        assertEquals(ListFormat.OWN, layout.format());
        assertEquals(2, layout.facts().get(Fact.URL));
        assertEquals(List.of("気温"), layout.unknown());
    }

    @Test
    void theFirstByteThatCannotBeReadIsNamed() throws Exception {
        byte[] bytes = LIST.getBytes(StandardCharsets.UTF_8);
        int second = LIST.split("\n")[0].getBytes(StandardCharsets.UTF_8).length + 1;
        bytes[second + 3] = (byte) 0xFF;
        Unreadable refused = assertThrows(Unreadable.class, () -> file(bytes));
        assertTrue(refused.sentence().contains("2行目（先頭から" + (second + 4) + "バイト目）"), refused.sentence());
    }

    @Property
    void anyBytesAreAListOrRefusedWithASentence(@ForAll byte[] bytes) throws IOException {
        try {
            rows(file(bytes));
        } catch (Unreadable refused) {
            assertTrue(refused.sentence().endsWith("。"), refused.sentence());
        }
    }

    private static ListFile file(byte[] bytes) throws IOException, Unreadable {
        return ListFile.of(() -> new ByteArrayInputStream(bytes));
    }

    private static List<List<String>> rows(ListFile file) throws Unreadable {
        List<List<String>> rows = new ArrayList<>();
        file.read((line, cells) -> rows.add(cells));
        return rows;
    }

    @Test
    void theListOfTheProductCanBeReadToItsEnd() throws Exception {
        try (InputStream list = ListFileTest.class.getResourceAsStream("/starter/agencies.csv")) {
            ListFile file = file(list.readAllBytes());
            RowReader reader = new RowReader(file.layout(), new Kinds(List.of()), "hello-work", null);
            List<ReadRow> read = new ArrayList<>();
            file.read((line, cells) -> read.add(reader.read(line, cells)));
            assertEquals(4, read.size());
            assertTrue(read.stream().allMatch(row -> row.rejected() == null), read.toString());
        }
    }
}
