package org.shienhiroba.content.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shienhiroba.content.privacy.Finding.Kind;
import org.shienhiroba.content.privacy.Finding.Level;

/** What a writer is told about a text. */
class PrivacyCheckTest {
    private final PrivacyCheck check = new PrivacyCheck();

    @ParameterizedTest
    @CsvSource(textBlock = """
            48歳の男性, 40代後半
            ３１才の人, 30代前半
            十九歳の春, 10代後半
            祖母は97歳だった, 90歳以上
            2023年4月に入社した, X年
            4月12日に入院した, 4月のある日
            昭和58年7月9日生まれ, 1980年代生まれ
            田中さんの希望, Aさん
            渡辺課長の助言, 課長
            080-0000-4321へ, 担当者の直通番号
            千葉県さくら市架空1丁目2番3号へ, 千葉県
            療育手帳 第2468号, 療育手帳
            山川病院に通う, ある病院
            千葉障害者職業センターを使う, 地域障害者職業センター
            株式会社みどり食品で働く, ある会社""")
    void aFindingSaysWhatCouldStandThere(String text, String suggestion) {
        assertEquals(suggestion, only(text).suggestion());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            shien@example.jp, BLOCK
            080-0000-4321, BLOCK
            119番, WARN
            〒999-0001千葉県, BLOCK
            〒999-0001, WARN
            1985年生まれ, WARN
            1985年4月1日生まれ, BLOCK
            1234 5678 9018, BLOCK
            田中さん, BLOCK
            山川病院, WARN
            95歳, WARN
            令和5年10月16日, WARN""")
    void aFindingIsAsGraveAsWhatItTells(String text, Level level) {
        assertEquals(level, only(text).level());
    }

    @Test
    void twelveFiguresAreAMyNumberOnlyWithTheRightCheckDigitOrUnderThatName() {
        assertEquals(List.of(Kind.MY_NUMBER), kinds("123456789018"));
        assertEquals(List.of(), kinds("123456789012"));
        assertEquals(List.of(Kind.MY_NUMBER), kinds("マイナンバー 123456789012"));
        assertEquals(List.of(), kinds("1234567890182"));
        assertEquals(List.of(), kinds("000000000000"));
    }

    @Test
    void findingsStandInTheOrderOfTheFieldsAndThenOfTheText() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("need", "鈴木さんは48歳");
        texts.put("approach", "080-0000-4321");
        assertEquals(List.of(Kind.PERSON_NAME, Kind.EXACT_AGE, Kind.PHONE),
                check.findings(texts).stream().map(Finding::kind).toList());
        assertEquals(List.of("need", "need", "approach"), check.findings(texts).stream().map(Finding::field).toList());
    }

    @Test
    void aPlaceIsToldInUnitsOfTheStoredText() {
        Finding found = only("𠮷野家の前の田中さん");
        assertEquals("田中さん", "𠮷野家の前の田中さん".substring(found.start(), found.start() + found.length()));
    }

    @Test
    void ofTwoThatOverlapTheGraverStays() {
        assertEquals(List.of(Kind.BIRTH_DATE), kinds("生年月日は1985年4月1日"));
        assertEquals(List.of(Kind.RECIPIENT_NUMBER), kinds("受給者証番号0312345678"));
    }

    @Test
    void eachPersonHasOneLetterAndNoneThatIsInUse() {
        List<Finding> found = check.findings(Map.of("need", "Aさんと田中さんと鈴木さん。田中さんは休んだ。"));
        assertEquals(List.of("Bさん", "Cさん", "Bさん"), found.stream().map(Finding::suggestion).toList());
    }

    @Test
    void anIdStaysWhileItsWordsStayWhateverStandsBefore() {
        assertEquals(only("田中さんに聞いた。").id(), only("あとで田中さんに聞いた。").id());
        assertNotEquals(only("田中さんに聞いた。").id(), only("鈴木さんに聞いた。").id());
        assertNotEquals(only("田中さんに聞いた。").id(), check.findings(Map.of("effect", "田中さん")).get(0).id());
        List<Finding> twice = check.findings(Map.of("need", "田中さんと田中さん"));
        assertNotEquals(twice.get(0).id(), twice.get(1).id());
        assertFalse(only("田中さんに聞いた。").id().contains("田中"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasItsHint(Kind kind) {
        assertTrue(org.shienhiroba.content.platform.Messages.say("privacy.hint." + kind).endsWith("ください。"));
    }

    private Finding only(String text) {
        List<Finding> found = check.findings(Map.of("need", text));
        assertEquals(1, found.size(), () -> text + ": " + found);
        return found.get(0);
    }

    private List<Kind> kinds(String text) {
        return check.findings(Map.of("need", text)).stream().map(Finding::kind).toList();
    }
}
