package org.shienhiroba.search.japanese;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * One term that an analysis finds in a text.
 *
 * @param text     the term
 * @param position its place among the terms, from 0 for the first; what was left out leaves a hole
 * @param start    where it starts in the text as written
 * @param end      where it ends in the text as written
 */
public record Term(String text, int position, int start, int end) {

    /** All terms of a text, in order. */
    public static List<Term> of(Analyzer analyzer, String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            int position = 0;
            int first = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                first = first < 0 ? position : first; // holes before the first term say nothing
                terms.add(new Term(term.toString(), position - first, offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the text is in memory
        }
        return terms;
    }

    /** The terms' texts with a space between: a key under which texts that analyse alike meet. */
    public static String key(List<Term> terms) {
        StringBuilder key = new StringBuilder();
        int last = -1;
        for (Term term : terms) {
            key.append(last >= 0 ? " ".repeat(term.position() - last) : "").append(term.text());
            last = term.position();
        }
        return key.toString();
    }

    /** Whether the second stands within the first, so that every phrase of the first is one of the second too. */
    public static boolean contains(List<Term> terms, List<Term> part) {
        return (" " + key(terms) + " ").contains(" " + key(part) + " ");
    }
}
