package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.Hit.How;
import org.shienhiroba.search.Hit.MatchedWord;
import org.shienhiroba.search.japanese.Folding;
import org.shienhiroba.search.japanese.MainAnalyzer;
import org.shienhiroba.search.japanese.ReadingAnalyzer;
import org.shienhiroba.search.japanese.Sentences;
import org.shienhiroba.search.japanese.Vocabulary;

/**
 * もしかして: what was meant by a word that nobody wrote so. In the order of trust: a word of the field that is read the same
 * (就労以降 → 就労移行), whatever the documents hold that is read the same, a word of the field that is read nearly the same or
 * written with one wrong character, a word of the documents that is one or two letters apart. Only words that find something
 * are offered.
 */
final class Suggestion {
    private static final int LONGEST = 100;
    private static final int MOST_TRIED = 5;
    private static final int SHORTEST_TYPO = 3;
    private static final int SHORTEST_TWO_TYPOS = 8;
    private static final int MAX_EXPANSIONS = 50;

    private final Scope scope;
    private final Vocabulary vocabulary;
    private final Finding finding;

    /** Whether a word is found as it stands or by a synonym. */
    @FunctionalInterface
    interface Finding {
        boolean finds(String word) throws IOException;
    }

    Suggestion(Scope scope, Vocabulary vocabulary, Finding finding) {
        this.scope = scope;
        this.vocabulary = vocabulary;
        this.finding = finding;
    }

    /** What to type instead of a word with these terms, which is not found as it stands; null for no idea. */
    @Nullable
    String insteadOfWord(String word, List<org.shienhiroba.search.japanese.Term> terms) throws IOException {
        if (word.length() > LONGEST) {
            return null;
        }
        String whole = forOne(word);
        return whole != null ? whole : insteadOfParts(word, terms, this::forOne);
    }

    /** As for a word, but only by sound: nearly each sentence holds something that nobody wrote so. */
    @Nullable
    String insteadOfSentence(String sentence, List<org.shienhiroba.search.japanese.Term> terms) throws IOException {
        return insteadOfParts(sentence, terms, this::alike);
    }

    /** What to put in place of a part. */
    @FunctionalInterface
    private interface Better {
        @Nullable
        String than(String part) throws IOException;
    }

    private @Nullable String insteadOfParts(String text, List<org.shienhiroba.search.japanese.Term> terms,
            Better better) throws IOException {
        for (var chunk : Sentences.chunks(terms)) {
            int start = chunk.get(0).start();
            int end = chunk.get(chunk.size() - 1).end();
            String part = text.substring(start, end);
            String instead = part.equals(text) || finding.finds(part) ? null : better.than(part);
            if (instead != null) {
                return text.substring(0, start) + instead + text.substring(end);
            }
        }
        return null;
    }

    private @Nullable String alike(String word) throws IOException {
        return firstBetter(vocabulary.alike(word), word);
    }

    private @Nullable String firstBetter(List<String> others, String word) throws IOException {
        for (String other : others) {
            if (isBetter(other, word)) {
                return other;
            }
        }
        return null;
    }

    private @Nullable String forOne(String word) throws IOException {
        String alike = alike(word);
        if (alike != null) {
            return alike;
        }
        String reading = ReadingAnalyzer.reading(word);
        String heard = standing(Phrases.reading(word), Fields.READING);
        if (heard != null && ReadingAnalyzer.reading(heard).equals(reading) && isBetter(heard, word)) {
            return heard;
        }
        String near = firstBetter(vocabulary.near(word, MOST_TRIED), word);
        if (near == null) {
            near = firstBetter(vocabulary.misspelt(word, MOST_TRIED), word);
        }
        if (near != null) {
            return near;
        }
        String typo = standing(nearlyWritten(word), Fields.MATCH);
        return typo != null && isBetter(typo, word) ? typo : null;
    }

    private boolean isBetter(String other, String word) throws IOException {
        return !Folding.fold(other).equals(Folding.fold(word)) && finding.finds(other);
    }

    /** A single term that is written with other letters in one place, or two of a long one; null for words of several. */
    private static @Nullable Query nearlyWritten(String word) {
        var terms = MainAnalyzer.terms(word);
        if (terms.size() != 1 || terms.get(0).text().length() < SHORTEST_TYPO) {
            return null;
        }
        String term = terms.get(0).text();
        return new FuzzyQuery(new Term(Fields.MATCH, term), term.length() < SHORTEST_TWO_TYPOS ? 1 : 2, 1,
                MAX_EXPANSIONS, true);
    }

    /** What stands in the best document where a query finds something. */
    private @Nullable String standing(@Nullable Query query, String field) throws IOException {
        if (query == null) {
            return null;
        }
        ScoreDoc[] best = scope.best(query);
        if (best.length == 0) {
            return null;
        }
        WordSearch search = new WordSearch("", List.of(new Way(How.FUZZY, field, query)), query);
        List<MatchedWord> matched = new Matching(scope.searcher(), List.of(search), best)
                .hit(best[0].doc, 0, false).matched();
        return matched.isEmpty() ? null : matched.get(0).via();
    }
}
