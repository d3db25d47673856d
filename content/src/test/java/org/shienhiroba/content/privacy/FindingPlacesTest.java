package org.shienhiroba.content.privacy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written: findings lie inside the text, in order, and never over each other. */
class FindingPlacesTest {

    @Property(tries = 300)
    void noTextBreaksTheOrderOrTheBorders(@ForAll @From("pieces") List<String> pieces) {
        String text = String.join("", pieces);
        int end = 0;
        for (Finding found : new PrivacyCheck().findings(Map.of("need", text))) {
            assertTrue(found.start() >= end && found.length() > 0, text);
            end = found.start() + found.length();
            assertTrue(end <= text.length(), text);
        }
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(4),
                Arbitraries.of("田中", "さん", "様", "〇", "0", "03", "-", "ー", "1234", "丁目", "番地", "年", "月", "日", "歳",
                        "株式会社",
                        "病院", "千葉", "市", "@", ".jp", "手帳", "第", "号", "番号", "「", "」", " ", "\n", "𠮷", "\uD842"))
                .list().ofMaxSize(25);
    }
}
