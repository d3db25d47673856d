package org.shienhiroba.search.japanese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The analysis")
class AnalysisTest {

    /** Each term as text@position[start,end). */
    private static void assertTerms(Analyzer analyzer, String text, String... terms) {
        assertEquals(List.of(terms), Term.of(analyzer, text).stream()
                .map(t -> "%s@%d[%d,%d)".formatted(t.text(), t.position(), t.start(), t.end())).toList());
    }

    @Test
    @DisplayName("cuts compounds into short units and leaves holes for particles")
    void compounds() {
        assertTerms(MainAnalyzer.shared(), "就労移行支援事業所の利用者", "就労@0[0,2)", "移行@1[2,4)", "支援@2[4,6)", "事業@3[6,8)",
                "所@4[8,9)",
                "利用@6[10,12)", "者@7[12,13)");
    }

    @Test
    @DisplayName("takes the middle dot as nothing, and the end of a clause as a hole")
    void punctuation() {
        assertTerms(MainAnalyzer.shared(), "就業・生活、相談", "就業@0[0,2)", "生活@1[3,5)", "相談@3[6,8)");
    }

    @Test
    @DisplayName("cuts a text too long to be kept, and one just analysed by another chain, like any other")
    void longTexts() {
        String sentence = "障がい者の職場定着を二時間";
        List<String> once = Term.of(MainAnalyzer.shared(), sentence).stream().map(Term::text).toList();
        assertEquals(once, Term.of(MainAnalyzer.shared(), sentence).stream().map(Term::text).toList());
        Term.of(NounAnalyzer.shared(), sentence);
        assertEquals(once, Term.of(MainAnalyzer.shared(), sentence).stream().map(Term::text).toList());
        List<Term> many = Term.of(MainAnalyzer.shared(), (sentence + "。").repeat(999) + sentence);
        assertEquals(1000 * once.size(), many.size());
        assertEquals(once, many.subList(999 * once.size(), many.size()).stream().map(Term::text).toList());
    }

    @Test
    @DisplayName("keeps the offsets of the text as written through every change")
    void offsets() {
        assertTerms(MainAnalyzer.shared(), "障がい者とｼﾞｮﾌﾞｺｰﾁ", "障害@0[0,3)", "者@1[3,4)", "ジョブコーチ@3[5,13)");
        assertTerms(MainAnalyzer.shared(), "支 援　機関 ", "支援@0[0,3)", "機関@1[4,6)");
        assertTerms(MainAnalyzer.shared(), "㈱𠮷", "株@0[0,1)", "吉@1[1,3)");
        assertTerms(MainAnalyzer.shared(), "第2①項", "第@0[0,1)", "2@1[1,2)", "1@2[2,3)", "項@3[3,4)");
    }

    @Test
    @DisplayName("reads numbers")
    void numbers() {
        assertTerms(MainAnalyzer.shared(), "1,000円を二時間", "1000@0[0,5)", "円@1[5,6)", "2@3[7,8)", "時間@4[8,10)");
    }

    static Stream<List<String>> same() {
        return Stream.of(List.of("取り組み", "取組み", "取組", "取り組む", "取り組んだ"), List.of("話し合い", "話合い", "話し合う"),
                List.of("2時間", "二時間", "２時間"),
                List.of("障害者", "障がい者", "障碍者", "障礙者"), List.of("センター", "センタ", "ｾﾝﾀｰ", "センタ－"),
                List.of("バイオリン", "ヴァイオリン"),
                List.of("6か月", "6ヶ月", "６カ月", "六箇月"), List.of("気づく", "気付く", "気づいた"), List.of("PSW", "psw", "ＰＳＷ"),
                List.of("打ち合わせ", "打合せ", "打ち合わせる"), List.of("引き継ぎ", "引継ぎ", "引き継いだ"), List.of("子ども", "子供"));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("same")
    @DisplayName("gives the same terms for each spelling")
    void spellings(List<String> spellings) {
        for (String spelling : spellings) {
            assertEquals(Term.key(MainAnalyzer.terms(spellings.get(0))), Term.key(MainAnalyzer.terms(spelling)),
                    spelling);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"組み合わせ/組合", "生き物/生物", "高い/高める", "一人ひとり/一人"})
    @DisplayName("keeps other words apart")
    void apart(String pair) {
        String[] words = pair.split("/");
        org.junit.jupiter.api.Assertions.assertNotEquals(Term.key(MainAnalyzer.terms(words[0])),
                Term.key(MainAnalyzer.terms(words[1])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"の", "について", "!!", "😀", "", "こと", "それ", "その", "はい"})
    @DisplayName("leaves nothing of words without meaning")
    void stops(String text) {
        assertTerms(MainAnalyzer.shared(), text);
    }

    @Test
    @DisplayName("by pairs of characters stays within runs of letters")
    void bigrams() {
        assertTerms(BigramAnalyzer.shared(), "支援A、𠮷", "支援@0[0,2)", "援a@1[1,3)", "a@2[2,3)", "吉@4[4,6)");
        assertEquals(List.of("支援", "援a", "吉"),
                BigramAnalyzer.queryTerms("支援A、𠮷").stream().map(Term::text).toList());
    }

    @Test
    @DisplayName("by reading gives pairs of sounds with the offsets of their words")
    void readings() {
        assertTerms(ReadingAnalyzer.shared(), "職場定着", "ショ@0[0,2)", "ョク@1[0,2)", "クバ@2[0,2)", "バテ@3[0,4)", "テイ@4[2,4)",
                "イチ@5[2,4)",
                "チャ@6[2,4)", "ャク@7[2,4)", "ク@8[2,4)");
        assertEquals(List.of("テイ", "イチ", "チャ", "ャク"),
                ReadingAnalyzer.queryTerms("ていちゃく").stream().map(Term::text).toList());
    }

    @Test
    @DisplayName("by nouns keeps what tells something")
    void nouns() {
        assertEquals(List.of("体調", "悪化", "職員", "記録"), Term
                .of(NounAnalyzer.shared(), "彼は3人で体調の悪化を思い、職員たちがそのことを記録する").stream().map(Term::text).toList());
    }

    @Test
    @DisplayName("survives reuse after a text of another length")
    void reuse() {
        assertTerms(ReadingAnalyzer.shared(), "");
        assertTerms(BigramAnalyzer.shared(), "あ", "あ@0[0,1)");
        assertTerms(MainAnalyzer.shared(), "支援", "支援@0[0,2)");
    }
}
