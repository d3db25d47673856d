package org.shienhiroba.content.privacy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shienhiroba.search.Morphology;
import org.shienhiroba.search.Morphology.Word;

/**
 * No text makes a rule work more than in proportion to its length. Work is counted, not timed: every character and every
 * word that a rule looks at, as often as it does.
 */
class HostileTextTest {
    private static final int LENGTH = 100_000;
    /** A rule may look at each place as often as its patterns have pieces, times the longest piece. */
    private static final int READS_PER_CHARACTER = 700;

    static Stream<String> seeds() {
        return Stream.of("0", "９", "〇", "十", "1-", "090-", "03(", "0 ", "ー", "−1", "+81", "内線", "119", "〒123-", "郵便番号",
                "123-4567", "マイナンバー", "1234 5678 ", "1丁目", "1番", "番地", "町1-", "大字", "のの", "千葉県", "市1-2 ア", "1990年",
                "昭和",
                "昭和元年1月", "1/1/", "生年月日", "48歳", "十歳", "療育手帳", "手帳第1", "受給者証", "口座", "記号1", "番号", "さん", "様", "田中",
                "山田太郎",
                "山田 ", "たなか", "ア", "担当：", "株式会社", "病院", "さくら", "千葉病院", "グループホーム", "「", "事業所「", "@", "a@", "a@b.", "a.",
                "a",
                "[at]", " [at] ", "★a", " ", "\u3000", "\n", "𠮷", "\uD842");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tenTimesTheTextIsAboutTenTimesTheWork(String seed) {
        Map<String, Long> once = workByRule(text(seed, LENGTH / 10));
        Map<String, Long> tenTimes = workByRule(text(seed, LENGTH));
        assertAll(tenTimes.entrySet().stream().map(one -> () -> {
            long before = Objects.requireNonNull(once.get(one.getKey()));
            String where = one.getKey() + " on " + seed + ": " + before + ", then " + one.getValue();
            // by the square it would be a hundred times; a little more than ten, since pieces of text end inside of words
            assertTrue(one.getValue() <= before * 12 + 1000, where);
            assertTrue(one.getValue() <= (long) LENGTH * READS_PER_CHARACTER, where);
        }));
    }

    private static String text(String seed, int length) {
        return seed.repeat(length / seed.length());
    }

    private static Map<String, Long> workByRule(String text) {
        List<Word> words = Morphology.japanese().words(text);
        String figures = Passage.figures(text);
        Map<String, Long> work = new HashMap<>();
        for (Candidate.Rule rule : PrivacyCheck.RULES) {
            Counter reads = new Counter();
            Passage counted = new Passage(new CountedText(text, reads), new CountedText(figures, reads),
                    new CountedWords(words, reads));
            rule.look(counted, found -> reads.total++);
            work.put(rule.getClass().getSimpleName(), reads.total);
        }
        return work;
    }

    private static final class Counter {
        private long total;
    }

    private static final class CountedWords extends AbstractList<Word> {
        private final List<Word> words;
        private final Counter reads;

        CountedWords(List<Word> words, Counter reads) {
            this.words = words;
            this.reads = reads;
        }

        @Override
        public Word get(int index) {
            reads.total++;
            return words.get(index);
        }

        @Override
        public int size() {
            return words.size();
        }
    }

    /** Counts each character that is looked at or copied. */
    private record CountedText(String text, Counter reads) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads.total++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            reads.total += end - start;
            return new CountedText(text.substring(start, end), reads);
        }

        @Override
        public String toString() {
            reads.total += text.length();
            return text;
        }
    }
}
