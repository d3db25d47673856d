package org.shienhiroba.web.pages.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.shienhiroba.web.pages.review.TextDiff.Kind;
import org.shienhiroba.web.pages.review.TextDiff.Piece;

/** What an editor reads as changed, and that nothing of either text is lost by it. */
class TextDiffTest {

    @Test
    void equalTextsAreOnePieceThatStayed() {
        assertEquals("定着しました。", shown("定着しました。", "定着しました。"));
        assertTrue(TextDiff.of("同じ", "同じ").isEqual());
        assertEquals(List.of(), TextDiff.of("", "").pieces());
    }

    @Test
    void aTextThatIsNewCameWhole() {
        assertEquals("[+新しい文。+]", shown("", "新しい文。"));
        assertEquals("[-古い文。-]", shown("古い文。", ""));
    }

    @Test
    void onlyWhatWasPutInIsMarked() {
        assertEquals("ハローワーク[+、地域障害者職業センター+]と確かめ合い、関係者[+全員+]が持ちます。",
                shown("ハローワークと確かめ合い、関係者が持ちます。", "ハローワーク、地域障害者職業センターと確かめ合い、関係者全員が持ちます。"));
    }

    @Test
    void aWordInsideARunOfKanjiIsMarkedAlone() {
        assertEquals("[+地域+]障害者職業センター", shown("障害者職業センター", "地域障害者職業センター"));
    }

    @Test
    void phrasesAreReplacedAsAWhole() {
        assertEquals("職場への定着[-がよくなりました-][+もよくなったと感じています+]。",
                shown("職場への定着がよくなりました。", "職場への定着もよくなったと感じています。"));
    }

    @Test
    void aSmallGapBetweenTwoLargeChangesIsClosed() {
        assertEquals("[-電話の連絡-][+面談の準備+]", shown("電話の連絡", "面談の準備"));
    }

    @Test
    void signsOfSeveralCodePointsAreNeverCut() {
        assertEquals("[-葛\uDB40\uDD00-][+葛\uDB40\uDD01+]", shown("葛\uDB40\uDD00", "葛\uDB40\uDD01"),
                "a kanji goes with its variation selector");
        assertEquals("[-𠮷-][+𠮸+]", shown("𠮷", "𠮸"), "two kanji that share a surrogate");
        assertEquals("[-👨‍👩‍👧-][+👨‍👩‍👦+]", shown("👨‍👩‍👧", "👨‍👩‍👦"), "a family is one sign");
        assertEquals("[-か\u3099-][+か+]", shown("か\u3099", "か"), "a mark stays with its kana");
    }

    @Test
    void twoUnrelatedTextsOfTheGreatestLengthAreCompared() {
        String before = unrelated(1);
        String after = unrelated(2);
        assertEquals(before, joined(TextDiff.of(before, after).before()));
        assertEquals(after, joined(TextDiff.of(before, after).after()));
    }

    @Property
    void thePiecesOfEachSideAreThatText(@ForAll("texts") String before, @ForAll("texts") String after) {
        TextDiff diff = TextDiff.of(before, after);
        assertEquals(before, joined(diff.before()));
        assertEquals(after, joined(diff.after()));
        assertEquals(before.equals(after), diff.isEqual());
        for (Piece piece : diff.pieces()) {
            assertFalse(piece.text().isEmpty());
            assertEquals(piece.text(), piece.text().codePoints().filter(one -> one < 0xD800 || one > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString(),
                    "no half of a pair");
        }
        for (int i = 1; i < diff.pieces().size(); i++) {
            assertFalse(diff.pieces().get(i).kind() == diff.pieces().get(i - 1).kind(), "neighbours differ in kind");
        }
    }

    @Property
    void aTextThatGrewInTheMiddleShowsThatAlone(@ForAll("texts") String head, @ForAll("texts") String tail) {
        TextDiff diff = TextDiff.of(head + "。" + tail, head + "。◆。" + tail);
        assertEquals(List.of(), diff.pieces().stream().filter(piece -> piece.kind() == Kind.WENT).toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("支援", "の", "カード", "を作る", "、", "。", "\n", "𠮷", "葛\uDB40\uDD00", "葛\uDB40\uDD01",
                "👨‍👩‍👧", "か\u3099",
                "ABC", "12", "ー", "々", " ").list().ofMaxSize(60).map(words -> String.join("", words));
    }

    private static String unrelated(long seed) {
        Random random = new Random(seed);
        return random.ints(2000, 0, 4).mapToObj(kind -> Character.toString(switch (kind) {
            case 0 -> 0x4E00 + random.nextInt(3000);
            case 1 -> 0x3042 + random.nextInt(80);
            case 2 -> 0x30A2 + random.nextInt(80);
            default -> 'a' + random.nextInt(26);
        })).collect(Collectors.joining());
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String shown(String before, String after) {
        return TextDiff.of(before, after).pieces().stream().map(piece -> switch (piece.kind()) {
            case STAYED -> piece.text();
            case WENT -> "[-" + piece.text() + "-]";
            case CAME -> "[+" + piece.text() + "+]";
        }).collect(Collectors.joining());
    }
}
