package org.shienhiroba.search.japanese;

import java.io.IOException;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Telling nouns only, of two characters or more: what a text is about. Without this, texts are alike by くる and 思う.
 * Thread-safe.
 */
public final class NounAnalyzer extends TracedAnalyzer {
    private static final NounAnalyzer SHARED = new NounAnalyzer();

    private NounAnalyzer() {}

    /** The one instance. */
    public static NounAnalyzer shared() {
        return SHARED;
    }

    @Override
    protected Tokenizer tokenizer() {
        return Kuromoji.tokenizer();
    }

    @Override
    protected TokenStream filters(TokenStream tokens) {
        return new JapaneseKatakanaStemFilter(new SpellingFilter(new Nouns(new PunctuationFilter(tokens))));
    }

    private static final class Nouns extends FilteringTokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PartOfSpeechAttribute partOfSpeech = addAttribute(PartOfSpeechAttribute.class);

        Nouns(TokenStream tokens) {
            super(tokens);
        }

        @Override
        protected boolean accept() throws IOException {
            return term.length() > 1 && PartsOfSpeech.isTellingNoun(partOfSpeech.getPartOfSpeech());
        }
    }
}
