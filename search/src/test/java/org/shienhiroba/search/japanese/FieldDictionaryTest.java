package org.shienhiroba.search.japanese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shienhiroba.search.japanese.FieldDictionary.Entry;

@DisplayName("The dictionary of the field")
class FieldDictionaryTest {
    /** Neighbours of every kind: particles, verbs, nouns in kanji and katakana, brackets, both ends. */
    private static final List<String> CONTEXTS = List.of("%s", "%sスタッフ", "オンライン%s", "%sで相談する", "%sとの連携", "%sについて",
            "%sが必要だ",
            "%sなど", "この%s",
            "地域の%s", "新しい%sを試す", "「%s」", "（%s）", "%s、", "は%sです", "と%sとを", "働く%s", "使った%sから", "・%s・", "へ%sへ");
    /** Two kana that between other kana may be anything, and would tear longer words: no dictionary can tell. */
    private static final Set<String> TOO_SHORT = Set.of("うつ", "リハ");
    private static final FieldDictionaryLinter LINTER = new FieldDictionaryLinter(wordsOfTheField(),
            CONTEXTS);

    static List<Entry> entries() {
        return FieldDictionary.entries();
    }

    /** What the documents behind the portal name, and what else it is called. */
    private static List<String> wordsOfTheField() {
        return Stream.concat(Resource.entries("field-words.txt").stream(), Synonyms.ofTheField().words().stream())
                .toList();
    }

    static Set<String> words() {
        Set<String> words = new LinkedHashSet<>(entries().stream().map(Entry::surface).toList());
        words.addAll(wordsOfTheField());
        words.removeAll(TOO_SHORT);
        return words;
    }

    @Test
    @DisplayName("has no faults, and some seventy entries")
    void linted() {
        assertEquals(List.of(), LINTER.faults(entries()));
        assertTrue(entries().size() >= 20 && entries().size() <= 100, "short units only, and only where needed");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"ﾊﾛﾜ,ﾊﾛﾜ,ハロワ,名詞-一般 | ﾊﾛﾜ: not in folded form, which is ハロワ",
            "障がい学,障がい 学,ショウガイ ガク,名詞-一般 | 障がい学: not in folded form, which is 障害学",
            "ハロワ,ハロ,ハロワ,名詞-一般 | ハロワ: the segments do not add up to it",
            "職リハ,職 リハ,ショクリハ,名詞-一般 | 職リハ: not one reading for each segment",
            "ハロワ,ハロワ,はろわ,名詞-一般 | ハロワ: a reading that is not katakana: はろわ",
            "ハロワ,ハロワ,ハローワ,名詞-一般 | ハロワ: ハロワ is not read ハローワ",
            "ハロワ,ハロワ,ハロワ,カスタム名詞 | ハロワ: no noun of the system dictionary: カスタム名詞",
            "ハロワ,ハロワ,ハロワ,名詞-固有名詞-団体 | ハロワ: no noun of the system dictionary: 名詞-固有名詞-団体",
            "ハロワ,ハロワ,ハロワ,名詞-代名詞-一般 | ハロワ: would be found by nobody, being a 名詞-代名詞-一般",
            "就業・生活,就業・生活,シュウギョウセイカツ,名詞-一般 | 就業・生活: holds nothing, or a character that is no letter or digit"})
    @DisplayName("would be refused with a fault of form")
    void faultsOfForm(String line, String fault) {
        List<String> faults = LINTER.faults(List.of(FieldDictionary.parse(line)));
        assertTrue(faults.contains(fault), faults.toString());
    }

    @Test
    @DisplayName("would be refused with an entry given twice")
    void twice() {
        Entry entry = FieldDictionary.parse("ハロワ,ハロワ,ハロワ,名詞-一般");
        assertEquals(List.of("ハロワ: given twice"), LINTER.faults(List.of(entry, entry)));
    }

    @Test
    @DisplayName("would be refused with an entry that changes nothing")
    void idle() {
        assertEquals(List.of("グループホーム: cut like this without the entry too"),
                LINTER.faults(List.of(FieldDictionary.parse("グループホーム,グループホーム,グループホーム,名詞-一般"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"リハ,リハ,リハ,名詞-一般 | リハ: tears リハビリテーション into リハ ビリテーション",
            "リハ,リハ,リハ,名詞-一般 | リハ: tears リハーサル into リハ ーサル",
            "カンファ,カンファ,カンファ,名詞-一般 | カンファ: tears カンファレンス into カンファ レンス",
            "高次脳,高次脳,コウジノウ,名詞-一般 | 高次脳: hides 脳機能障害 in 高次脳機能障害, being cut into 高次脳 機能 障害",
            "就労移行支援,就労移行支援,シュウロウイコウシエン,名詞-一般 | 就労移行支援: hides 移行支援事業所 in 就労移行支援事業所, being cut into 就労移行支援 事業 所"})
    @DisplayName("would be refused with an entry that breaks a longer word, of the system dictionary or of the field")
    void brokenWords(String line, String fault) {
        List<String> faults = LINTER.faults(List.of(FieldDictionary.parse(line)));
        assertTrue(faults.contains(fault), faults.toString());
    }

    @Test
    @DisplayName("may let an unknown word of katakana fall into known ones")
    void fallsIntoKnownWords() {
        assertEquals(List.of(),
                LINTER.faults(List.of(FieldDictionary.parse("ソーシャルスキル,ソーシャル スキル,ソーシャル スキル,名詞-一般"))));
    }

    @ParameterizedTest
    @MethodSource("words")
    @DisplayName("lets every word of it, of the synonyms and of the field be cut the same in twenty contexts")
    void stable(String word) {
        String alone = terms(word, 0, word.length());
        for (String context : CONTEXTS) {
            int start = context.indexOf("%s");
            assertEquals(alone, terms(context.formatted(word), start, start + word.length()), context);
        }
    }

    /** The terms that stand within a piece of a text, and what touches its borders from outside as well. */
    private static String terms(String text, int start, int end) {
        return MainAnalyzer.terms(text).stream().filter(t -> t.end() > start && t.start() < end).map(Term::text)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"リハビリテーション, リハビリテーション", "職業リハビリテーション, 職業 リハビリテーション", "脳機能障害, 脳 機能 障害", "高次脳機能障害, 高次 脳 機能 障害",
            "職業安定所, 職業 安定 所", "就職安定, 就職 安定", "短時間労働者, 短 時間 労働 者", "ワークショップ, ワークショップ", "ネットワーク, ネットワーク", "フォロー, フォロ",
            "職場定着支援, 職場 定着 支援", "生産性, 生産 性", "医療リハスタッフ, 医療 リハ スタッフ", "ケアマネジャー, ケアマネ ジャー", "躁うつ病, 躁うつ 病"})
    @DisplayName("breaks no longer word of the field")
    void longerWords(String word, String terms) {
        assertEquals(terms, Term.key(MainAnalyzer.terms(word)));
    }
}
