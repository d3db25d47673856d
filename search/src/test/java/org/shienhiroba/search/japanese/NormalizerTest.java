package org.shienhiroba.search.japanese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The normaliser")
class NormalizerTest {

    static List<String> examples() {
        return List.of("第2①項,第2(1)項", "㉑と㊿,(21)と(50)", "❶➋,(1)(2)", "２０２４年,2024年",
                "ｼﾞｮﾌﾞｺｰﾁ,ジョブコーチ",
                "か\u3099く,がく", "カ゛ク,ガク", "9時〜5時,9時~5時", "9時～5時,9時~5時", "A−B‐C―D,A-B-C-D", "センタ-,センター", "コ−チ,コーチ",
                "メモ-1,メモ-1",
                "テスト――次,テスト--次", "6ヶ月,6か月", "６ヵ月,6か月", "六箇月,六か月", "6カ月,6か月", "鎌ヶ谷,鎌ケ谷", "カメラ,カメラ", "髙橋﨑山,高橋崎山",
                "𠮷田,吉田",
                "葛󠄀城,葛城",
                "支\u200B援,支援", "支 援　機関,支援機関", "支援\n機関,支援機関", "支援\n\n機関,支援\n\n機関", "job  coach,job coach", "支援 A型,支援 A型",
                "㈱ひろば,(株)ひろば",
                "㍻,平成", "\uD842x,\uFFFDx");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("knows the many ways of writing the same")
    void examples(String example) {
        String[] pair = example.split(",");
        assertEquals(pair[1], Normalizer.normalize(pair[0]));
    }

    @Property(tries = 3000)
    @Label("changes nothing the second time")
    void idempotent(@ForAll("texts") String text) {
        String once = Normalizer.normalize(text);
        assertEquals(once, Normalizer.normalize(once));
    }

    @Property(tries = 2000)
    @Label("keeps for each character a piece of the source, in order and never empty")
    void traced(@ForAll("texts") String text) {
        TracedText traced = Folding.trace(text);
        int before = 0;
        for (int i = 0; i < traced.text().length(); i++) {
            assertTrue(traced.sourceStart(i) >= before);
            assertTrue(traced.sourceEnd(i + 1) > traced.sourceStart(i));
            assertTrue(traced.sourceEnd(i + 1) <= text.length());
            before = traced.sourceStart(i);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> telling = Arbitraries.of("①", "㉈", "⒈", "ガ", "か", "\u3099", "゛", "ﾞ", "ｶ", "ー", "-", "−", "―",
                "〜", "～", "ヶ",
                "ヵ", "カ", "箇", "月", "6", "六", " ", "　", "\n", "\r\n", "\u200B", "\uFE00", "󠄀", "髙", "𠮷", "㈱", "…",
                "´", "ㄱ", "ㅏ", "가",
                "ᆨ", "\uD842", "\uDFB7", "e", "\u0301", "支", "援", "ヴ", "ァ", "障", "が", "い", "碍", "İ", "ß", "㍿", "²",
                "ﬀ");
        Arbitrary<String> mixed = telling.list().ofMaxSize(12).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(mixed, Arbitraries.strings().ofMaxLength(12));
    }
}
