package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.Hit.Excerpt;
import org.shienhiroba.search.Hit.How;
import org.shienhiroba.search.Hit.MatchedWord;

/**
 * Says of a hit how each word was found and where, from the offsets in the index: no text is analysed again, but for pairs of
 * characters ({@link Retracing}).
 */
final class Matching {
    private final IndexSearcher searcher;
    private final int[] documents;
    private final List<Word> words = new ArrayList<>();

    private record Word(String word, List<WeighedWay> ways) {}

    /** A way and which documents of the page it finds, which is looked up when first asked for. */
    private final class WeighedWay {
        private final Way way;
        private final Weight weight;
        private @Nullable BitSet found;

        WeighedWay(Way way) throws IOException {
            this.way = way;
            this.weight = searcher.createWeight(searcher.rewrite(way.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
        }

        Way way() {
            return way;
        }

        Weight weight() {
            return weight;
        }

        boolean finds(int document) throws IOException {
            BitSet known = found;
            if (known == null) {
                known = Existence.among(weight, searcher.getIndexReader().leaves(), documents);
                found = known;
            }
            return known.get(document);
        }
    }

    /** @param page the documents that will be asked for */
    Matching(IndexSearcher searcher, List<WordSearch> searches, ScoreDoc[] page) throws IOException {
        this.searcher = searcher;
        this.documents = Arrays.stream(page).mapToInt(found -> found.doc).sorted().toArray();
        for (WordSearch search : searches) {
            List<WeighedWay> ways = new ArrayList<>();
            for (Way way : search.ways()) {
                ways.add(new WeighedWay(way));
            }
            words.add(new Word(search.word(), ways));
        }
    }

    Hit hit(int document, float score, boolean withExcerpts) throws IOException {
        StoredDocument source = StoredDocument.read(searcher.getIndexReader(), document);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        List<MatchedWord> matched = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            MatchedWord found = match(word, i, leaf, document - leaf.docBase, source, marks);
            if (found != null) {
                matched.add(found);
            } else {
                missing.add(word.word());
            }
        }
        List<Excerpt> excerpts = withExcerpts ? Excerpts.of(source.texts(), marks) : List.of();
        return new Hit(source.id(), source.title(), source.publishedOn(), source.facets(), score, excerpts, matched,
                missing);
    }

    /** The strongest way in which a document holds a word, or null; puts a mark wherever it or a synonym stands in the text. */
    private @Nullable MatchedWord match(Word word, int number, LeafReaderContext leaf, int document,
            StoredDocument source, List<Mark> marks) throws IOException {
        How strongest = null;
        String via = null;
        Set<Integer> values = new LinkedHashSet<>();
        List<StoredDocument.Piece> pieces = source.texts();
        for (WeighedWay weighed : word.ways()) {
            Way way = weighed.way();
            boolean label = way.field().startsWith(Fields.LABEL);
            if (strongest != null && label && strongest != How.LABEL) {
                break; // in the text already: what else it is called by does not matter
            }
            if (strongest == How.FUZZY || strongest == How.LABEL && !label) {
                break; // ways to guess come in order of exactness: the same characters say more than the same sound
            }
            List<Place> places = places(weighed, leaf, document, label ? source.labels() : source.texts());
            if (places.isEmpty()) {
                continue;
            }
            if (strongest == null) {
                strongest = way.how();
                pieces = label ? source.labels() : source.texts();
            }
            if (strongest == way.how() && strongest != How.WORD) {
                String text = pieces.get(places.get(0).value()).text();
                String standing = label ? text : text.substring(places.get(0).start(), places.get(0).end());
                via = via == null || standing.length() > via.length() ? standing : via; // the fullest name of the thing
            }
            for (Place place : places) {
                values.add(place.value());
                if (!label) {
                    marks.add(new Mark(place.value(), place.start(), place.end(), number));
                }
            }
        }
        if (strongest == null) {
            return null;
        }
        List<StoredDocument.Piece> found = pieces;
        return new MatchedWord(word.word(), strongest, via,
                values.stream().sorted().map(value -> found.get(value).name()).distinct().toList());
    }

    private static List<Place> places(WeighedWay way, LeafReaderContext leaf, int document,
            List<StoredDocument.Piece> pieces) throws IOException {
        if (!way.finds(leaf.docBase + document)) {
            return List.of();
        }
        Matches matches = way.weight().matches(leaf, document);
        MatchesIterator iterator = matches == null ? null : matches.getMatches(way.way().field());
        boolean pairs = way.way().field().equals(Fields.BIGRAM) || way.way().field().equals(Fields.LABEL_BIGRAM);
        if (iterator != null && pairs) {
            return retraced(iterator, new Retracing(way.way().field(), pieces));
        }
        List<Place> places = new ArrayList<>();
        int value = 0;
        int base = 0; // offsets run on through all values, one apart
        while (iterator != null && iterator.next()) {
            while (value < pieces.size() && iterator.startOffset() > base + pieces.get(value).text().length()) {
                base += pieces.get(value).text().length() + 1;
                value++;
            }
            if (iterator.startOffset() < base) { // matches of several terms need not come in order
                value = 0;
                base = 0;
                while (iterator.startOffset() > base + pieces.get(value).text().length()) {
                    base += pieces.get(value).text().length() + 1;
                    value++;
                }
            }
            int length = value < pieces.size() ? pieces.get(value).text().length() : 0;
            int end = Math.min(iterator.endOffset() - base, length);
            if (end > iterator.startOffset() - base) {
                places.add(new Place(value, iterator.startOffset() - base, end));
            }
        }
        return places;
    }

    private static List<Place> retraced(MatchesIterator iterator, Retracing texts) throws IOException {
        List<Place> places = new ArrayList<>();
        while (iterator.next()) {
            Place place = texts.between(iterator.startPosition(), iterator.endPosition());
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }
}
