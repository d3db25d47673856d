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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.shienhiroba.search.Hit.How;
import org.shienhiroba.search.japanese.Folding;
import org.shienhiroba.search.japanese.Kana;
import org.shienhiroba.search.japanese.Sentences;
import org.shienhiroba.search.japanese.Synonyms;
import org.shienhiroba.search.japanese.Synonyms.Synonym;
import org.shienhiroba.search.japanese.Term;

/**
 * What is tried for a word that is found nowhere as it stands: if it is a sentence, what the sentence speaks of; else, or
 * if that finds nothing, all of its terms anywhere, its very characters within other words, or the same reading. Only
 * then, for mixed in with the rest these would cost precision.
 */
final class Fallback {
    private static final float WEIGHT = .3f;
    private static final int MAX_UNITS = 24;

    private final IndexSearcher searcher;
    private final Synonyms synonyms;

    Fallback(IndexSearcher searcher, Synonyms synonyms) {
        this.searcher = searcher;
        this.synonyms = synonyms;
    }

    /** The search for a word with these terms; one without ways if nothing finds it. */
    WordSearch search(String word, List<Term> terms) throws IOException {
        boolean kana = Kana.isAllKana(Folding.fold(word)); // cut into words, kana alone look like a sentence
        List<Way> ways = kana ? alike(word, terms) : half(word, terms);
        if (ways.isEmpty()) {
            ways = kana ? half(word, terms) : alike(word, terms);
        }
        return searchFor(word, ways);
    }

    /** About half of what a sentence speaks of; the more of it, the better. */
    private List<Way> half(String word, List<Term> terms) throws IOException {
        List<Way> ways = new ArrayList<>();
        List<Query> units = Sentences.isSentence(word) ? units(terms) : List.of();
        if (!units.isEmpty()) {
            BooleanQuery.Builder half = new BooleanQuery.Builder();
            units.forEach(unit -> half.add(unit, Occur.SHOULD));
            half.setMinimumNumberShouldMatch((units.size() + 1) / 2);
            add(ways, Fields.MATCH, half.build());
        }
        return ways;
    }

    /** All terms anywhere, the same characters, the same reading. */
    private List<Way> alike(String word, List<Term> terms) throws IOException {
        List<Way> ways = new ArrayList<>();
        if (terms.size() > 1) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            Set<String> texts = new LinkedHashSet<>();
            terms.stream().limit(MAX_UNITS).forEach(term -> texts.add(term.text()));
            texts.forEach(text -> all.add(Phrases.of(Fields.MATCH, List.of(new Term(text, 0, 0, 0))), Occur.MUST));
            add(ways, Fields.MATCH, all.build());
        }
        Query characters = Phrases.characters(word);
        if (characters != null) {
            add(ways, Fields.BIGRAM, characters);
        }
        Query reading = Phrases.reading(word);
        if (reading != null) {
            add(ways, Fields.READING, reading);
        }
        return ways;
    }

    /** What a sentence speaks of, as far as the index knows it: phrases where they occur, else their terms. */
    private List<Query> units(List<Term> terms) throws IOException {
        Set<Query> units = new LinkedHashSet<>();
        for (List<Term> chunk : Sentences.chunks(terms)) {
            Query phrase = withSynonyms(chunk);
            if (Existence.of(searcher, phrase)) {
                units.add(phrase);
            } else if (chunk.size() > 1) {
                for (Term term : chunk) {
                    Query alone = withSynonyms(List.of(term));
                    if (Existence.of(searcher, alone)) {
                        units.add(alone);
                    }
                }
            }
        }
        return units.stream().limit(MAX_UNITS).toList();
    }

    private Query withSynonyms(List<Term> terms) {
        List<Query> queries = new ArrayList<>(List.of(Phrases.of(Fields.MATCH, terms)));
        for (Synonym other : synonyms.of(terms)) {
            queries.add(Phrases.of(Fields.MATCH, synonyms.terms(other)));
        }
        return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0);
    }

    private void add(List<Way> ways, String field, Query query) throws IOException {
        if (Existence.of(searcher, query)) {
            ways.add(new Way(How.FUZZY, field, query));
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
