package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.shienhiroba.search.Hit.How;
import org.shienhiroba.search.japanese.Term;

/**
 * What is tried for a word that is found nowhere as it stands: all of its terms anywhere, its very characters within other
 * words or names, the same reading. Only then, for mixed in with the rest these would cost precision.
 */
final class Fallback {
    private static final float WEIGHT = .3f;
    private static final int MAX_TERMS = 24;

    private final Scope scope;

    Fallback(Scope scope) {
        this.scope = scope;
    }

    /** The search for a word with these terms; one without ways if nothing finds it. */
    WordSearch search(String word, List<Term> terms) throws IOException {
        return searchFor(word, alike(word, terms));
    }

    /** All terms anywhere, the same characters, the same reading. */
    private List<Way> alike(String word, List<Term> terms) throws IOException {
        List<Way> ways = new ArrayList<>();
        if (terms.size() > 1) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            Set<String> texts = new LinkedHashSet<>();
            terms.stream().limit(MAX_TERMS).forEach(term -> texts.add(term.text()));
            texts.forEach(text -> all.add(Phrases.of(Fields.MATCH, List.of(new Term(text, 0, 0, 0))), Occur.MUST));
            add(ways, How.FUZZY, Fields.MATCH, all.build());
        }
        Query characters = Phrases.characters(word);
        if (characters != null) {
            add(ways, How.FUZZY, Fields.BIGRAM, characters);
        }
        Query inLabel = Phrases.characters(Fields.LABEL_BIGRAM, word);
        if (inLabel != null) {
            add(ways, How.LABEL, Fields.LABEL_BIGRAM, inLabel);
        }
        Query reading = Phrases.reading(word);
        if (reading != null) {
            add(ways, How.FUZZY, Fields.READING, reading);
        }
        return ways;
    }

    private void add(List<Way> ways, How how, String field, Query query) throws IOException {
        if (scope.has(query)) {
            ways.add(new Way(how, field, query));
        }
    }

    /** The search by these ways alone, below every find in the text. */
    static WordSearch searchFor(String word, List<Way> ways) {
        if (ways.isEmpty()) {
            return new WordSearch(word, ways, MatchNoDocsQuery.INSTANCE);
        }
        Query best = new DisjunctionMaxQuery(ways.stream().map(Way::query).toList(), 0);
        return new WordSearch(word, ways, new TierQuery(new BoostQuery(best, WEIGHT), TierQuery.HELD));
    }
}
