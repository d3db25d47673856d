package org.shienhiroba.search.japanese;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * One term for the spellings of a word: okurigana of words with two or more kanji falls away (取り組み, 取組み, 取り組む = 取組),
 * then the pairs of {@code spellings.txt}. Words with one kanji keep theirs, since it tells 高い from 高める.
 */
final class SpellingFilter extends TokenFilter {
    /** Words of their own, which a fold would give a second meaning: 組み合わせ is no 組合. */
    private static final Set<String> OTHER_WORDS = Set.of("組合", "生物", "食物", "見物", "出来", "人気", "大人", "日向", "場合", "割合");
    /** A plain map: asked twice for each word of all text, and the unmodifiable ones are slower. */
    private static final Map<String, String> PAIRS = Resource.entries("spellings.txt").stream()
            .map(line -> line.split(" > ", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, HashMap::new));

    /** Between two kanji more kana than 変わり目 has are a word of their own: 引きずり込む is no 引込. */
    private static final int LONGEST_BETWEEN = 2;
    /** Two kana at the end of a noun that come from a verb; others are words of their own: 粗大ごみ is no 粗大. */
    private static final Set<String> ENDINGS = Set.of("がり", "わせ", "まり", "わり", "かり", "らし", "まし", "ろし", "もり", "さえ", "たり");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PartOfSpeechAttribute partOfSpeech = addAttribute(PartOfSpeechAttribute.class);

    SpellingFilter(TokenStream tokens) {
        super(tokens);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String same = PAIRS.getOrDefault(word, word);
        String tag = partOfSpeech.getPartOfSpeech();
        if (tag.startsWith("動詞")) {
            same = withoutOkurigana(same, 3);
        } else if (tag.startsWith("名詞")) {
            same = withoutOkurigana(same, longestEnding(same));
        }
        same = PAIRS.getOrDefault(same, same);
        if (!same.equals(word)) {
            term.setEmpty().append(same);
        }
        return true;
    }

    private static int longestEnding(String noun) {
        return noun.length() > 2 && ENDINGS.contains(noun.substring(noun.length() - 2)) ? 2 : 1;
    }

    /** Longer runs of hiragana are words (一人ひとり), not okurigana. */
    private static String withoutOkurigana(String word, int longestEnding) {
        if (word.length() < 3 || !isKanji(word.charAt(0)) || word.chars().noneMatch(c -> Kana.isHiragana((char) c))) {
            return word;
        }
        StringBuilder kanji = new StringBuilder();
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isKanji(c) && run <= LONGEST_BETWEEN) {
                kanji.append(c);
                run = 0;
            } else if (Kana.isHiragana(c)) {
                run++;
            } else {
                return word;
            }
        }
        boolean folds = run <= longestEnding && kanji.length() > 1 && kanji.length() < word.length()
                && !OTHER_WORDS.contains(kanji.toString());
        return folds ? kanji.toString() : word;
    }

    private static boolean isKanji(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c == '々' || c >= '\u3400' && c <= '\u4DBF' || c == '〆';
    }
}
