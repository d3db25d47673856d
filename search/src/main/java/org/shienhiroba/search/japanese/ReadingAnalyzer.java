package org.shienhiroba.search.japanese;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * How a text is read aloud, as pairs of neighbouring katakana: finds 定着 for ていちゃく and ジョブコーチ for じょぶこーち, whichever way either
 * is cut into words. A pair's offsets are those of the words it stands in. Thread-safe.
 */
public final class ReadingAnalyzer extends TracedAnalyzer {
    private static final ReadingAnalyzer SHARED = new ReadingAnalyzer();

    private ReadingAnalyzer() {}

    /** The one instance. */
    public static ReadingAnalyzer shared() {
        return SHARED;
    }

    /** The terms to look for. A text of kana alone, or of romaji, is its own reading. */
    public static List<Term> queryTerms(String text) {
        String folded = Folding.fold(text);
        String kana = Kana.isAllKana(folded) ? folded : Romaji.katakana(folded);
        if (kana == null) {
            return BigramAnalyzer.withoutTails(Term.of(SHARED, text));
        }
        String reading = sounds(kana);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i + 2 <= reading.length(); i++) {
            terms.add(new Term(reading.substring(i, i + 2), i, i, i + 2));
        }
        return terms.isEmpty() ? List.of(new Term(reading, 0, 0, reading.length())) : terms;
    }

    /** How a text is read aloud, in katakana; Latin letters as romaji where they are. Unknown words stay as written. */
    public static String reading(String text) {
        String folded = Folding.fold(text);
        String kana = Kana.isAllKana(folded) ? folded : Romaji.katakana(folded);
        if (kana != null) {
            return sounds(kana);
        }
        StringBuilder reading = new StringBuilder();
        try (TokenStream words = new PunctuationFilter(words(folded))) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            ReadingAttribute known = words.addAttribute(ReadingAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                reading.append(known.getReading() == null ? term : known.getReading());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the text is in memory
        }
        return sounds(reading.toString());
    }

    private static Tokenizer words(String text) {
        Tokenizer words = Kuromoji.plain();
        words.setReader(new StringReader(text));
        return words;
    }

    /** Katakana in which kana that sound alike are one. */
    private static String sounds(String kana) {
        return Kana.katakana(kana).replace('ヂ', 'ジ').replace('ヅ', 'ズ').replace('ヲ', 'オ');
    }

    @Override
    protected Tokenizer tokenizer() {
        return Kuromoji.tokenizer();
    }

    @Override
    protected TokenStream filters(TokenStream tokens) {
        return new ReadingPairs(new PunctuationFilter(tokens));
    }

    private static final class ReadingPairs extends TokenFilter {
        private record Sound(char kana, int start, int end, boolean afterGap) {}

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final ReadingAttribute reading = addAttribute(ReadingAttribute.class);
        private final List<Sound> sounds = new ArrayList<>();
        private int at;
        private boolean read;

        ReadingPairs(TokenStream tokens) {
            super(tokens);
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            sounds.clear();
            at = 0;
            read = false;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!read) {
                readAll();
                read = true;
            }
            if (at >= sounds.size()) {
                return false;
            }
            Sound first = sounds.get(at);
            Sound second = at + 1 < sounds.size() && !sounds.get(at + 1).afterGap() ? sounds.get(at + 1) : null;
            clearAttributes();
            term.append(first.kana());
            offset.setOffset(first.start(), first.end());
            if (second != null) {
                term.append(second.kana());
                offset.setOffset(first.start(), second.end());
            }
            increment.setPositionIncrement(first.afterGap() ? 2 : 1);
            at++;
            return true;
        }

        private void readAll() throws IOException {
            while (input.incrementToken()) {
                String known = reading.getReading();
                String sound = sounds(known != null ? known : term.toString());
                boolean gap = increment.getPositionIncrement() > 1;
                for (int i = 0; i < sound.length(); i++) {
                    sounds.add(new Sound(sound.charAt(i), offset.startOffset(), offset.endOffset(), gap && i == 0));
                }
            }
        }
    }
}
