package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.Hit.How;
import org.shienhiroba.search.japanese.BigramAnalyzer;
import org.shienhiroba.search.japanese.Kana;
import org.shienhiroba.search.japanese.Synonyms;
import org.shienhiroba.search.japanese.Synonyms.Replacement;

/**
 * The search for a sentence: no case is worded like a question, so documents are ranked by how much of it they speak of.
 *
 * <p>The sum of BM25 over its telling terms, in the text and once more, for less, in the title; to this a little for pairs of
 * terms that stand side by side and for pairs of characters, which see through words that are cut or written otherwise. What
 * each part gives is measured in docs/measurements.md. Documents with less than {@value #LEAST} of the best one's weight share
 * but a word in passing and are no hits.
 */
final class SentenceRanking {
    private static final float TITLE = .5f;
    private static final float SIDE_BY_SIDE = .1f;
    private static final float CHARACTERS = .1f;
    private static final float SYNONYM = .85f;
    private static final float LEAST = .2f;
    /** The same where documents enough hold the sentence as it is: what has half of it is still worth a look. */
    private static final float LEAST_BESIDE_EXACT = Float.parseFloat(System.getProperty("x", ".5"));
    /** Terms of a sentence that are read; the longest query has hardly more. */
    private static final int MAX_TERMS = 64;
    /** Longer parts come first; a sentence of everyday length has a dozen. */
    private static final int MAX_SYNONYMS = 64;
    /** Terms with a word left out between them still stand side by side: 手帳の申請. */
    private static final int FARTHEST = 2;

    private final Scope scope;
    private final Synonyms synonyms;

    SentenceRanking(Scope scope, Synonyms synonyms) {
        this.scope = scope;
        this.synonyms = synonyms;
    }

    /**
     * The search for a text with these telling terms; null where nothing speaks of so many of them.
     *
     * @param least how many of the terms a document must hold; 1 for a sentence
     */
    @Nullable
    WordSearch search(String text, List<org.shienhiroba.search.japanese.Term> telling, int least) throws IOException {
        var terms = telling.subList(0, Math.min(telling.size(), MAX_TERMS));
        Query spokenOf = spokenOf(Fields.MATCH, terms, least);
        BooleanQuery.Builder weighed = new BooleanQuery.Builder().add(spokenOf, Occur.MUST)
                .add(new BoostQuery(spokenOf(Fields.TITLE, terms, 1), TITLE), Occur.SHOULD);
        sideBySide(terms).forEach(pair -> weighed.add(new BoostQuery(pair, SIDE_BY_SIDE), Occur.SHOULD));
        characters(text).forEach((pair, times) -> weighed
                .add(new BoostQuery(new TermQuery(new Term(Fields.BIGRAM, pair)), times * CHARACTERS), Occur.SHOULD));
        Query ranked = weighed.build();
        ScoreDoc[] best = scope.best(ranked);
        if (best.length == 0) {
            return null;
        }
        boolean standsAsItIs = scope.hasMany(Phrases.of(Fields.MATCH, terms), Retrieval.FEW);
        Query near = new LeastScoreQuery(ranked, best[0].score * (standsAsItIs ? LEAST_BESIDE_EXACT : LEAST));
        return new WordSearch(text, List.of(new Way(scope.whole() ? How.WORD : How.FUZZY, Fields.MATCH, spokenOf)),
                new TierQuery(near, TierQuery.HELD));
    }

    /** Any of the terms, or of the synonyms for some of them together. */
    private Query spokenOf(String field, List<org.shienhiroba.search.japanese.Term> terms, int least) {
        Map<String, Integer> times = new LinkedHashMap<>();
        terms.forEach(term -> times.merge(term.text(), 1, Integer::sum));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        times.forEach((term, n) -> any.add(new BoostQuery(new TermQuery(new Term(field, term)), n), Occur.SHOULD));
        List<Replacement> others = synonyms.within(terms);
        for (Replacement other : others.subList(0, Math.min(others.size(), MAX_SYNONYMS))) {
            any.add(new BoostQuery(Phrases.of(field, synonyms.terms(other.synonym())),
                    SYNONYM * other.synonym().weight()), Occur.SHOULD);
        }
        any.setMinimumNumberShouldMatch(Math.min(least, times.size()));
        return any.build();
    }

    private static List<Query> sideBySide(List<org.shienhiroba.search.japanese.Term> terms) {
        List<Query> pairs = new ArrayList<>();
        for (int i = 1; i < terms.size(); i++) {
            var first = terms.get(i - 1);
            var second = terms.get(i);
            if (second.position() - first.position() <= FARTHEST) {
                pairs.add(Phrases.of(Fields.MATCH, List.of(first, second)));
            }
        }
        return pairs;
    }

    /** Pairs of characters and how often they occur, without those in hiragana, which are in every sentence. */
    private static Map<String, Integer> characters(String text) {
        Map<String, Integer> pairs = new LinkedHashMap<>();
        for (var pair : BigramAnalyzer.queryTerms(text)) {
            if (!pair.text().chars().allMatch(c -> Kana.isHiragana((char) c))) {
                pairs.merge(pair.text(), 1, Integer::sum);
            }
        }
        return pairs;
    }
}
