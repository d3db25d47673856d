package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.Hit.How;
import org.shienhiroba.search.japanese.Folding;
import org.shienhiroba.search.japanese.Kana;
import org.shienhiroba.search.japanese.MainAnalyzer;
import org.shienhiroba.search.japanese.Sentences;
import org.shienhiroba.search.japanese.Synonyms;
import org.shienhiroba.search.japanese.Synonyms.Replacement;
import org.shienhiroba.search.japanese.Synonyms.Synonym;
import org.shienhiroba.search.japanese.Term;
import org.shienhiroba.search.japanese.UserQuery.Word;

/**
 * Turns the words of a person into queries: a word is a phrase of its terms or of one of its synonyms, in the text or, for
 * less, in a facet's label. A word that is found nowhere so is given to {@link Fallback}.
 */
final class WordReading {
    private static final float SYNONYM = .85f;
    private static final float TITLE = .5f;
    private static final float LABEL = .3f;
    private static final int MAX_SYNONYMS = 16;
    /** From so many terms on a name may be worded otherwise; a shorter one is what it is. */
    private static final int LONG_NAME = 3;

    private final Scope scope;
    private final KnownReadings known;
    private final Synonyms synonyms;

    WordReading(Scope scope, KnownReadings known) {
        this.scope = scope;
        this.known = known;
        this.synonyms = known.synonyms();
    }

    /** One wording of a word: its terms and what a match of it is worth. */
    private record Wording(How how, List<Term> terms, float weight) {}

    /**
     * The words to search for. Words that carry nothing to be found by (の, !!, 教えてください) are left out where others are left,
     * and cannot be found where not.
     */
    List<WordSearch> read(List<Word> words) throws IOException {
        List<WordSearch> searches = new ArrayList<>();
        List<Word> empty = new ArrayList<>();
        for (Word word : words) {
            Optional<WordSearch> reading = known.get(scope, word);
            if (reading == null) {
                reading = Optional.ofNullable(reading(word));
                if (!scope.searcher().timedOut()) { // else it may have missed what there is
                    known.put(scope, word, reading);
                }
            }
            reading.ifPresentOrElse(searches::add, () -> empty.add(word));
        }
        for (Word word : searches.isEmpty() ? empty : List.<Word>of()) {
            searches.add(emptySearch(word));
        }
        return searches;
    }

    /** Null for a word that carries nothing. */
    private @Nullable WordSearch reading(Word word) throws IOException {
        if (Phrases.characters(word.text()) == null) {
            return null;
        }
        List<Term> terms = terms(word);
        if (!terms.isEmpty() || word.exact()) {
            return search(word, terms);
        }
        return mayBeMisread(word.text()) ? fallback(word.text(), terms) : null;
    }

    /** What must not occur: the word itself, in the text or in a label. */
    List<Query> exclusions(List<Word> words) {
        List<Query> queries = new ArrayList<>();
        for (Word word : words) {
            List<Term> terms = MainAnalyzer.terms(word.text());
            Query literal = Phrases.characters(word.text());
            if (word.exact() && literal != null) {
                queries.add(literal);
            } else if (!terms.isEmpty()) {
                queries.add(Phrases.of(Fields.MATCH, terms));
                queries.add(Phrases.of(Fields.LABEL, terms));
            }
        }
        return queries;
    }

    /** Words in hiragana are often cut into particles (て|い|ちゃく), and are words all the same. */
    private static boolean mayBeMisread(String word) {
        String folded = Folding.fold(word);
        return folded.length() > 2 && Kana.isAllKana(folded) && MainAnalyzer.terms(word).isEmpty()
                && !Sentences.isGlueAlone(word);
    }

    private static List<Term> terms(Word word) {
        List<Term> terms = MainAnalyzer.terms(word.text());
        return word.exact() ? terms : Sentences.withoutQuestion(terms);
    }

    private WordSearch search(Word word, List<Term> terms) throws IOException {
        if (word.exact()) {
            return exactSearch(word, terms);
        }
        if (isQuestion(word.text(), terms)) {
            WordSearch sentence = ranking(word.text(), terms, scope.whole() ? nearlyAll(terms) : 1);
            if (scope.whole()) {
                return sentence == null ? nothing(word.text()) : sentence;
            }
            if (sentence != null) {
                return sentence.offering(suggestion().insteadOfSentence(word.text(), terms));
            }
        }
        WordSearch search = asItStands(word.text(), terms);
        return scope.has(search.query()) ? search : fallback(word.text(), terms);
    }

    /** A sentence about several things, or about one of a long name that hardly stands anywhere as it is. */
    private boolean isQuestion(String text, List<Term> terms) throws IOException {
        if (!Sentences.isSentence(text) || Kana.isAllKana(Folding.fold(text))) {
            return false; // a word in kana is cut into what looks like particles
        }
        return Sentences.chunks(terms).size() > 1 || Sentences.telling(terms).size() >= LONG_NAME
                && !scope.hasMany(Phrases.of(Fields.MATCH, terms), Retrieval.FEW);
    }

    private WordSearch asItStands(String word, List<Term> terms) {
        return searchFor(word, wordings(word, terms));
    }

    private WordSearch fallback(String word, List<Term> terms) throws IOException {
        WordSearch near = new Fallback(scope).search(word, terms);
        if (scope.whole()) {
            return near;
        }
        WordSearch ranked = near.ways().isEmpty() && terms.size() > 1
                ? ranking(word, terms, Math.max(2, (terms.size() + 1) / 2))
                : null;
        return (ranked == null ? near : ranked).offering(suggestion().insteadOfWord(word, terms));
    }

    /** Of four or more one may be said otherwise, of eight two. */
    private static int nearlyAll(List<Term> terms) {
        int telling = Sentences.telling(terms).size();
        return telling - telling / 4;
    }

    private static WordSearch nothing(String word) {
        return new WordSearch(word, List.of(), MatchNoDocsQuery.INSTANCE);
    }

    private @Nullable WordSearch ranking(String text, List<Term> terms, int least) throws IOException {
        return new SentenceRanking(scope, synonyms).search(text, Sentences.telling(terms), least);
    }

    private Suggestion suggestion() {
        return new Suggestion(scope, synonyms.vocabulary(), word -> {
            List<Term> terms = MainAnalyzer.terms(word);
            return !terms.isEmpty() && scope.has(asItStands(word, terms).query());
        });
    }

    /** A word of stop words or question words alone: only its very characters could be found, in a word of some length. */
    private WordSearch emptySearch(Word word) {
        Query literal = Phrases.characters(word.text());
        boolean tells = Folding.fold(word.text()).codePoints().filter(Character::isLetterOrDigit).count() > 2;
        if (literal == null || !tells) {
            return nothing(word.text());
        }
        return Fallback.searchFor(word.text(), List.of(new Way(How.FUZZY, Fields.BIGRAM, literal)));
    }

    /** In quotes: the very characters; Latin letters and digits alone must be whole words too (IT is not in FIT). */
    private WordSearch exactSearch(Word word, List<Term> terms) {
        Query literal = Phrases.characters(word.text());
        if (literal == null) {
            return emptySearch(word);
        }
        Query text = literal;
        List<Way> ways = new ArrayList<>(List.of(new Way(How.WORD, Fields.BIGRAM, literal)));
        List<Query> tiers = new ArrayList<>();
        if (!terms.isEmpty()) {
            Query phrase = Phrases.of(Fields.MATCH, terms);
            boolean latin = Folding.fold(word.text()).chars().allMatch(c -> c < 0x80);
            text = new BooleanQuery.Builder().add(literal, latin ? Occur.FILTER : Occur.MUST)
                    .add(phrase, latin ? Occur.MUST : Occur.SHOULD).build();
            Query label = Phrases.of(Fields.LABEL, terms);
            ways.add(new Way(How.LABEL, Fields.LABEL, label));
            tiers.add(new TierQuery(new BoostQuery(label, LABEL), TierQuery.HELD));
        }
        tiers.add(new TierQuery(text, TierQuery.HELD + TierQuery.IN_TEXT));
        return new WordSearch(word.text(), ways, new DisjunctionMaxQuery(tiers, 0));
    }

    private List<Wording> wordings(String word, List<Term> terms) {
        List<Wording> wordings = new ArrayList<>();
        wordings.add(new Wording(How.WORD, terms, 1));
        for (String other : otherKana(word)) {
            List<Term> written = Sentences.withoutQuestion(MainAnalyzer.terms(other));
            if (!written.isEmpty()) {
                wordings.add(new Wording(How.WORD, written, 1));
                addSynonyms(wordings, synonyms.of(written));
            }
        }
        addSynonyms(wordings, synonyms.of(terms));
        for (Replacement part : synonyms.within(terms)) {
            List<Term> there = terms.subList(part.from(), part.to());
            List<Term> other = synonyms.terms(part.synonym());
            if (!Term.contains(other, there) && !Term.contains(terms, other)) { // a longer or shorter name says nothing new
                wordings.add(new Wording(How.SYNONYM, replace(terms, part), SYNONYM * part.synonym().weight()));
            }
        }
        Set<String> seen = new LinkedHashSet<>();
        wordings.removeIf(wording -> !seen.add(Term.key(wording.terms())));
        return wordings.subList(0, Math.min(wordings.size(), MAX_SYNONYMS));
    }

    private void addSynonyms(List<Wording> wordings, List<Synonym> others) {
        for (Synonym other : others) {
            wordings.add(new Wording(How.SYNONYM, synonyms.terms(other), SYNONYM * other.weight()));
        }
    }

    /** てれわーく = テレワーク: a word of kana is also looked for in the other kana. */
    private static List<String> otherKana(String word) {
        String folded = Folding.fold(word);
        return Kana.isAllKana(folded) ? List.of(Kana.katakana(folded), Kana.hiragana(folded)) : List.of();
    }

    private List<Term> replace(List<Term> terms, Replacement part) {
        List<Term> replaced = new ArrayList<>(terms.subList(0, part.from()));
        int at = terms.get(part.from()).position();
        List<Term> inserted = synonyms.terms(part.synonym());
        inserted.forEach(t -> replaced.add(new Term(t.text(), at + t.position(), t.start(), t.end())));
        int shift = at + inserted.get(inserted.size() - 1).position() - terms.get(part.to() - 1).position();
        terms.subList(part.to(), terms.size())
                .forEach(t -> replaced.add(new Term(t.text(), t.position() + shift, t.start(), t.end())));
        return replaced;
    }

    private static WordSearch searchFor(String word, List<Wording> wordings) {
        List<Way> ways = new ArrayList<>();
        for (Wording wording : wordings) {
            ways.add(new Way(wording.how(), Fields.MATCH, Phrases.of(Fields.MATCH, wording.terms())));
        }
        for (Wording wording : wordings) {
            ways.add(new Way(How.LABEL, Fields.LABEL, Phrases.of(Fields.LABEL, wording.terms())));
        }
        List<Wording> enough = withoutImplied(wordings);
        Query text = new BooleanQuery.Builder().add(best(enough, Fields.MATCH), Occur.MUST)
                .add(new BoostQuery(best(enough, Fields.TITLE), TITLE), Occur.SHOULD).build();
        Query label = new BoostQuery(best(enough, Fields.LABEL), LABEL);
        return new WordSearch(word, ways,
                new DisjunctionMaxQuery(List.of(new TierQuery(text, TierQuery.HELD + TierQuery.IN_TEXT),
                        new TierQuery(label, TierQuery.HELD)), 0));
    }

    /**
     * 障害者就業・生活支援センター finds nothing that 就業・生活支援センター does not: the longer wording only costs time (but stays a way, to
     * say what stands there).
     */
    private static List<Wording> withoutImplied(List<Wording> wordings) {
        return wordings.stream().filter(longer -> wordings.stream().noneMatch(other -> other != longer
                && other.weight() >= longer.weight() && Term.contains(longer.terms(), other.terms()))).toList();
    }

    private static Query best(List<Wording> wordings, String field) {
        List<Query> queries = new ArrayList<>();
        for (Wording wording : wordings) {
            Query phrase = Phrases.of(field, wording.terms());
            queries.add(wording.weight() == 1 ? phrase : new BoostQuery(phrase, wording.weight()));
        }
        return new DisjunctionMaxQuery(queries, 0);
    }
}
