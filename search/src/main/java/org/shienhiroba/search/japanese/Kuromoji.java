package org.shienhiroba.search.japanese;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/** The one way in which text is cut into words. */
final class Kuromoji {
    private static final UserDictionary WORDS = FieldDictionary.load();

    private Kuromoji() {}

    /**
     * SEARCH mode with compounds discarded gives short units, the same in index and query; EXTENDED would shatter unknown
     * katakana. Punctuation is kept here, since numbers (1,000) and the borders of clauses need it.
     */
    static Tokenizer tokenizer() {
        return new WordTokenizer(plain());
    }

    /** The same words without a memory of the last text. */
    static JapaneseTokenizer plain() {
        return new JapaneseTokenizer(WORDS, false, true, Mode.SEARCH);
    }
}
