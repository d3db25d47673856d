package org.shienhiroba.search.japanese;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Pairs of neighbouring characters of folded text: finds any part of a word, whatever the dictionary thinks of it. Pairs do
 * not reach over a character that is no letter or digit. The last character of each run also stands alone, so that single
 * characters can be found as the beginning of a term. Thread-safe.
 */
public final class BigramAnalyzer extends TracedAnalyzer {
    private static final BigramAnalyzer SHARED = new BigramAnalyzer();

    private BigramAnalyzer() {}

    /** The one instance. */
    public static BigramAnalyzer shared() {
        return SHARED;
    }

    /**
     * The terms to look for: as indexed, without the single last characters of longer runs (in a document something may
     * follow them).
     */
    public static List<Term> queryTerms(String text) {
        return withoutTails(Term.of(SHARED, text));
    }

    static List<Term> withoutTails(List<Term> terms) {
        List<Term> wanted = new ArrayList<>();
        Term before = null;
        for (Term term : terms) {
            boolean single = term.text().codePointCount(0, term.text().length()) == 1;
            boolean tail = single && before != null && before.position() == term.position() - 1;
            if (!tail) {
                wanted.add(term);
            }
            before = term;
        }
        return wanted;
    }

    @Override
    protected Tokenizer tokenizer() {
        return new Pairs();
    }

    @Override
    protected TokenStream filters(TokenStream tokens) {
        return tokens;
    }

    private static final class Pairs extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private String text = "";
        private int at;

        @Override
        public void reset() throws IOException {
            super.reset();
            text = readAll(input);
            at = 0;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            boolean gap = false;
            while (at < text.length() && !isPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
                gap = true;
            }
            if (at >= text.length()) {
                return false;
            }
            int second = at + Character.charCount(text.codePointAt(at));
            int end = second < text.length() && isPart(text.codePointAt(second))
                    ? second + Character.charCount(text.codePointAt(second))
                    : second;
            term.append(text, at, end);
            offset.setOffset(at, end);
            increment.setPositionIncrement(gap ? 2 : 1);
            at = second;
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(text.length(), text.length());
        }

        private static boolean isPart(int codePoint) {
            return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK
                    || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
        }
    }
}
