package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.SimilarHit;
import org.shienhiroba.search.japanese.NounAnalyzer;

/** Finds documents that speak of the same things: Lucene's {@link MoreLikeThis} over telling nouns. */
final class SimilarDocuments {
    private static final int MAX_WORDS_SHOWN = 3;
    private static final int MAX_TERMS = 25;
    /** What a shared facet value adds: enough to decide between equals, not to outweigh a telling word. */
    private static final float SHARED_FACET = .1f;
    /** From this many documents on, a word that half of them hold tells nothing. */
    private static final int ENOUGH_TO_JUDGE = 20;

    /** Among equals by id, since the order in which a rebuild writes documents is left to chance. */
    private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

    private final IndexSearcher searcher;

    SimilarDocuments(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<SimilarHit> of(String id, int size) throws IOException {
        ScoreDoc[] self = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs;
        if (self.length == 0 || size < 1) {
            return List.of();
        }
        int document = self[0].doc;
        Map<String, Float> telling = tellingTerms(2, similar -> similar.like(document));
        if (telling.isEmpty()) {
            return List.of();
        }
        StoredDocument source = StoredDocument.read(searcher.getIndexReader(), document);
        Query query = like(telling, source);
        List<SimilarHit> hits = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, size, ORDER).scoreDocs) {
            StoredDocument other = StoredDocument.read(searcher.getIndexReader(), found.doc);
            hits.add(new SimilarHit(other.id(), sharedWords(telling, found.doc, source), sharedFacets(source, other)));
        }
        return hits;
    }

    /** Ids of documents of a group like a text that is not in the index. */
    List<String> to(String group, String text, int size) throws IOException {
        if (size < 1) {
            return List.of();
        }
        String read = text.length() > SearchEngine.LONGEST_COMPARED
                ? text.substring(0, SearchEngine.LONGEST_COMPARED)
                : text;
        // a word that one document alone holds is the best sign here; for a document of the index it would be its own
        Map<String, Float> telling = tellingTerms(1, similar -> similar.like(Fields.NOUNS, new StringReader(read)));
        if (telling.isEmpty()) {
            return List.of();
        }
        Query query = new BooleanQuery.Builder().add(words(telling), Occur.MUST)
                .add(new Scope(searcher, group, false).all(), Occur.FILTER).build();
        List<String> ids = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, size, ORDER).scoreDocs) {
            ids.add(StoredDocument.read(searcher.getIndexReader(), found.doc).id());
        }
        return ids;
    }

    /** What {@link MoreLikeThis} is asked. */
    @FunctionalInterface
    private interface Question {
        Query ask(MoreLikeThis similar) throws IOException;
    }

    /** The terms that tell most, with their weights, the most telling first; each in so many documents at least. */
    private Map<String, Float> tellingTerms(int documents, Question question) throws IOException {
        MoreLikeThis similar = new MoreLikeThis(searcher.getIndexReader());
        similar.setFieldNames(new String[]{Fields.NOUNS});
        similar.setAnalyzer(NounAnalyzer.shared());
        similar.setMinTermFreq(1);
        similar.setMinDocFreq(documents);
        int documentsWithNouns = searcher.getIndexReader().getDocCount(Fields.NOUNS); // entries of directories have none
        if (documentsWithNouns >= ENOUGH_TO_JUDGE) {
            similar.setMaxDocFreq(documentsWithNouns / 2);
        }
        similar.setMaxQueryTerms(MAX_TERMS);
        similar.setBoost(true);
        Map<String, Float> weights = new HashMap<>();
        if (question.ask(similar) instanceof BooleanQuery terms) {
            for (BooleanClause clause : terms) {
                if (clause.query() instanceof BoostQuery boosted && boosted.getQuery() instanceof TermQuery term) {
                    weights.put(term.getTerm().text(), boosted.getBoost());
                }
            }
        }
        Map<String, Float> ordered = new LinkedHashMap<>();
        weights.entrySet().stream().sorted(Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).forEach(e -> ordered.put(e.getKey(), e.getValue()));
        return ordered;
    }

    private static Query words(Map<String, Float> telling) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        telling.forEach((term, weight) -> words
                .add(new BoostQuery(new TermQuery(new Term(Fields.NOUNS, term)), weight), Occur.SHOULD));
        words.setMinimumNumberShouldMatch(telling.size() > 3 ? 2 : 1); // one word in common is chance
        return words.build();
    }

    private Query like(Map<String, Float> telling, StoredDocument source) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(words(telling), Occur.MUST);
        source.facets().forEach((name, codes) -> codes.forEach(code -> query.add(
                new BoostQuery(new ConstantScoreQuery(
                        SortedSetDocValuesField.newSlowExactQuery(Fields.facet(name), new BytesRef(code))),
                        SHARED_FACET),
                Occur.SHOULD)));
        query.add(new Scope(searcher, source.group(), false).all(), Occur.FILTER);
        query.add(new TermQuery(new Term(Fields.ID, source.id())), Occur.MUST_NOT);
        return query.build();
    }

    private List<String> sharedWords(Map<String, Float> telling, int other, StoredDocument source) throws IOException {
        Set<String> shared = new LinkedHashSet<>();
        Terms vector = searcher.getIndexReader().termVectors().get(other, Fields.NOUNS);
        if (vector != null) {
            TermsEnum terms = vector.iterator();
            for (String term : telling.keySet()) {
                if (shared.size() < MAX_WORDS_SHOWN && terms.seekExact(new BytesRef(term))) {
                    shared.add(asWritten(term, source));
                }
            }
        }
        return List.copyOf(shared);
    }

    /** How the source writes a term where it first occurs. */
    private static String asWritten(String term, StoredDocument source) {
        for (StoredDocument.Piece piece : source.texts()) {
            for (var word : org.shienhiroba.search.japanese.Term.of(NounAnalyzer.shared(), piece.text())) {
                if (word.text().equals(term)) {
                    return piece.text().substring(word.start(), word.end());
                }
            }
        }
        return term;
    }

    private static Map<String, List<String>> sharedFacets(StoredDocument one, StoredDocument other) {
        Map<String, List<String>> shared = new LinkedHashMap<>();
        one.facets().forEach((name, codes) -> {
            List<String> both = codes.stream().filter(other.facets().getOrDefault(name, List.of())::contains).toList();
            if (!both.isEmpty()) {
                shared.put(name, both);
            }
        });
        return shared;
    }
}
