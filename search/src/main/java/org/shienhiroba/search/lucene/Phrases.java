package org.shienhiroba.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.japanese.BigramAnalyzer;
import org.shienhiroba.search.japanese.ReadingAnalyzer;

/** Queries for terms that stand one behind the other. */
final class Phrases {
    /** No name is longer; what is beyond only costs time. */
    private static final int MAX_TERMS = 64;
    private static final int SHORTEST_READING = 3;

    private Phrases() {}

    /** The terms with their holes, at least one of them. */
    static Query of(String field, List<org.shienhiroba.search.japanese.Term> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.get(0).text()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int first = terms.get(0).position();
        terms.stream().limit(MAX_TERMS)
                .forEach(term -> phrase.add(new Term(field, term.text()), term.position() - first));
        return phrase.build();
    }

    /** The very characters, wherever they stand; null for a text without letters and digits. */
    static @Nullable Query characters(String text) {
        return characters(Fields.BIGRAM, text);
    }

    /** As {@link #characters(String)} in another field of pairs. */
    static @Nullable Query characters(String field, String text) {
        var terms = BigramAnalyzer.queryTerms(text);
        if (terms.size() == 1 && terms.get(0).text().codePointCount(0, terms.get(0).text().length()) == 1) {
            return new PrefixQuery(new Term(field, terms.get(0).text()));
        }
        return terms.isEmpty() ? null : of(field, terms);
    }

    /** Whatever is read aloud in the same way; null where that is too short to tell anything. */
    static @Nullable Query reading(String text) {
        var terms = ReadingAnalyzer.queryTerms(text);
        return terms.size() < SHORTEST_READING - 1 ? null : of(Fields.READING, terms);
    }
}
