package org.shienhiroba.ear;

import java.util.stream.Stream;

/** What people paste by mistake and what others send on purpose. */
public final class OddInput {
    private OddInput() {}

    /** Queries that are odd or hostile, all of them text. */
    public static Stream<String> words() {
        return Stream.of("の", "*:*", "/(a+)+/", "title:精神", "精神 AND NOT 定着", "\"", "\"\"", "\"精神", "(((((", "[a TO b]",
                "a~2^5", "\\", "<script>alert(1)</script>", "' or 1=1 --", "${jndi:ldap://x}", "#{1+1}", "{{7*7}}", "%",
                "%00x".substring(3), "😀", "👨‍👩‍👧", "𠮷野家", "髙橋", "葛\uDB40\uDD00飾", "か\u3099", "ｼﾞｮﾌﾞｺｰﾁ", "ＪＯＢ",
                "\u200B", "\uFEFF", "\u202E精神", "\u3000", "　　　", " ".repeat(1000), "　".repeat(1000), "精".repeat(1000),
                "精 ".repeat(500),
                "あいうえお".repeat(400), "a".repeat(5000), "精神障害のある人の就職後の職場定着を支えるジョブコーチと医療機関の連携について知りたい。".repeat(20),
                "\t\n\r", "null", "undefined", "-1", "1e309", "…", "・・・", "ー", "〜", "①", "⑨⑩⑪");
    }
}
