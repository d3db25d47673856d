package org.shienhiroba.search.japanese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shienhiroba.search.japanese.FieldDictionary.Entry;

@DisplayName("The dictionary of the field")
class FieldDictionaryTest {
    /** Neighbours of every kind: particles, verbs, nouns in kanji, kana and Latin, brackets, both ends. */
    private static final List<String> CONTEXTS = List.of("%s", "%sの", "%sを使う", "%sで相談する", "%sとの連携", "%sについて", "%sが必要だ",
            "%sなど", "この%s",
            "地域の%s", "新しい%sを試す", "「%s」", "（%s）", "%s、", "は%sです", "と%sとを", "働く%s", "使った%sから", "・%s・", "へ%sへ");
    /** Two kana that between other kana may be anything: no dictionary can tell. */
    private static final Set<String> TOO_SHORT = Set.of("うつ");

    static List<Entry> entries() {
        return FieldDictionary.entries();
    }

    static List<String> words() {
        List<String> words = new ArrayList<>(entries().stream().map(Entry::surface).toList());
        words.addAll(Synonyms.ofTheField().words());
        words.removeAll(TOO_SHORT);
        return words;
    }

    @Test
    @DisplayName("has no faults, and some forty entries")
    void linted() {
        assertEquals(List.of(), FieldDictionary.faults(entries()));
        assertTrue(entries().size() >= 20 && entries().size() <= 100, "short units only, and only where needed");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"ﾊﾛﾜ,ﾊﾛﾜ,ハロワ,名詞-一般 | not in folded form", "ハロワ,ハロ,ハロワ,名詞-一般 | do not add up",
            "職リハ,職 リハ,ショクリハ,名詞-一般 | not one reading", "ハロワ,ハロワ,はろわ,名詞-一般 | not katakana",
            "ハロワ,ハロワ,ハロワ,カスタム名詞 | no part of speech",
            "就業・生活,就業・生活,シュウギョウセイカツ,名詞-一般 | no letter or digit"})
    @DisplayName("would be refused with a fault")
    void faults(String line, String fault) {
        List<String> faults = FieldDictionary.faults(List.of(FieldDictionary.parse(line)));
        assertTrue(faults.stream().anyMatch(f -> f.contains(fault)), faults.toString());
    }

    @Test
    @DisplayName("would be refused with an entry given twice")
    void twice() {
        Entry entry = FieldDictionary.parse("ハロワ,ハロワ,ハロワ,名詞-一般");
        assertEquals(List.of("ハロワ: given twice"), FieldDictionary.faults(List.of(entry, entry)));
    }

    @ParameterizedTest
    @MethodSource("words")
    @DisplayName("lets every word of it and of the synonyms be cut the same in twenty contexts")
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
            "職場定着支援, 職場 定着 支援", "生産性, 生産 性"})
    @DisplayName("breaks no longer word of the field")
    void longerWords(String word, String terms) {
        assertEquals(terms, Term.key(MainAnalyzer.terms(word)));
    }
}
