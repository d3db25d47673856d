package org.shienhiroba.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Every run of one, two and three characters of some keys, each key with a sign before and behind it: so any piece of a key
 * is found, and whether it stands at the beginning or is the whole. A piece of up to three characters is one term, a longer
 * one a phrase of a third as many terms.
 */
final class Grams extends TokenStream {
    private static final int LONGEST = 3;
    /** So that no phrase reaches from one key into the next. */
    private static final int GAP = LONGEST + 1;
    private static final String BEGIN = "\u0002";
    private static final String END = "\u0003";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Gram> grams = new ArrayList<>();
    private Iterator<Gram> rest;

    private record Gram(String text, int increment) {}

    /** What to index of these keys. */
    Grams(Collection<String> keys) {
        for (String key : keys) {
            int[] characters = (BEGIN + key + END).codePoints().toArray();
            int step = grams.isEmpty() ? 1 : GAP;
            for (int i = 0; i + 1 < characters.length; i++) {
                for (int length = i == 0 ? 2 : 1; length <= LONGEST && i + length <= characters.length; length++) {
                    grams.add(new Gram(new String(characters, i, length), step));
                    step = 0;
                }
                step = 1;
            }
        }
        rest = grams.iterator();
    }

    /** Finds the keys that hold a piece, which is not empty. */
    static Query anywhere(String field, String piece) {
        return query(field, piece);
    }

    /** Finds the keys that begin with a piece. */
    static Query atBeginning(String field, String piece) {
        return query(field, BEGIN + piece);
    }

    /** Finds the keys that are nothing but this. */
    static Query whole(String field, String key) {
        return query(field, BEGIN + key + END);
    }

    private static Query query(String field, String text) {
        int[] characters = text.codePoints().toArray();
        if (characters.length <= LONGEST) {
            return new TermQuery(new Term(field, text));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int last = characters.length - LONGEST;
        for (int i = 0; i < last; i += LONGEST) {
            phrase.add(new Term(field, new String(characters, i, LONGEST)), i);
        }
        return phrase.add(new Term(field, new String(characters, last, LONGEST)), last).build();
    }

    @Override
    public void reset() {
        rest = grams.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        Gram gram = rest.next();
        term.append(gram.text());
        increment.setPositionIncrement(gram.increment());
        return true;
    }
}
