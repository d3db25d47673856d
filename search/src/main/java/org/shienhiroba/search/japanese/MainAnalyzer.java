package org.shienhiroba.search.japanese;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseNumberFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;

/**
 * The main chain, the same for index and query: folding, Kuromoji in short units, numbers (二時間 = 2時間), base forms, spellings,
 * katakana stems (センター = センタ), lower case, parts of speech and words that carry no meaning left out. Thread-safe.
 */
public final class MainAnalyzer extends TracedAnalyzer {
    /** To be raised with every change that gives other terms and is not in the dictionary or the lists. */
    public static final int VERSION = 2;

    private static final MainAnalyzer SHARED = new MainAnalyzer();
    private static final CharArraySet STOP_WORDS = JapaneseAnalyzer.getDefaultStopSet();

    private MainAnalyzer() {}

    /** The one instance. */
    public static MainAnalyzer shared() {
        return SHARED;
    }

    /** The terms of a text. */
    public static List<Term> terms(String text) {
        return Term.of(SHARED, text);
    }

    @Override
    protected Tokenizer tokenizer() {
        return Kuromoji.tokenizer();
    }

    @Override
    protected TokenStream filters(TokenStream tokens) {
        TokenStream words = new PunctuationFilter(new JapaneseNumberFilter(tokens));
        words = new SpellingFilter(new JapaneseBaseFormFilter(words));
        words = new JapaneseKatakanaStemFilter(words); // letters are small since the folding
        words = new JapanesePartOfSpeechStopFilter(words, PartsOfSpeech.STOPPED);
        return new StopFilter(words, STOP_WORDS);
    }
}
