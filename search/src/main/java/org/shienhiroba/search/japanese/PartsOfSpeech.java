package org.shienhiroba.search.japanese;

import java.util.HashSet;
import java.util.Set;

/** Which parts of speech of the system dictionary (IPADIC) carry meaning for search, and which do not. */
final class PartsOfSpeech {
    /** Nothing to be found by: particles, auxiliaries, and words that only lean on others. */
    static final Set<String> STOPPED = new HashSet<>(Set.of("接続詞", "助詞", "助詞-格助詞", "助詞-格助詞-一般", "助詞-格助詞-引用",
            "助詞-格助詞-連語", "助詞-接続助詞",
            "助詞-係助詞", "助詞-副助詞", "助詞-間投助詞", "助詞-並立助詞", "助詞-終助詞", "助詞-副助詞／並立助詞／終助詞", "助詞-連体化", "助詞-副詞化", "助詞-特殊", "助動詞",
            "その他-間投", "フィラー", "非言語音", "感動詞", "連体詞", "動詞-非自立", "動詞-接尾", "名詞-非自立", "名詞-非自立-一般", "名詞-非自立-副詞可能",
            "名詞-非自立-助動詞語幹", "名詞-非自立-形容動詞語幹", "名詞-代名詞", "名詞-代名詞-一般", "名詞-代名詞-縮約", "名詞-特殊-助動詞語幹", "接頭詞-名詞接続-丁寧"));

    private static final Set<String> TELLING_NOUNS = Set.of("名詞-一般", "名詞-サ変接続", "名詞-形容動詞語幹", "名詞-固有名詞", "名詞-固有名詞-一般",
            "名詞-固有名詞-組織", "名詞-固有名詞-地域", "名詞-固有名詞-地域-一般", "名詞-ナイ形容詞語幹");

    private PartsOfSpeech() {}

    /** Nouns that tell what a text is about: no pronouns, numbers, suffixes, names of persons. */
    static boolean isTellingNoun(String tag) {
        return TELLING_NOUNS.contains(tag);
    }

    /** Particles and endings: what makes a sentence of words. */
    static boolean isGlue(String tag) {
        return tag.startsWith("助詞") || tag.startsWith("助動詞");
    }
}
