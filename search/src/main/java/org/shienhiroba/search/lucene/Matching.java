package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanQuery;
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

    private record Word(String word, List<PageWay> ways) {}

    /** A way and where on the page it finds something, which is looked up when first asked for. */
    private final class PageWay {
        private final Way way;
        private @Nullable Weight weight;
        private @Nullable BitSet found;
        private @Nullable Map<Integer, List<Standing>> standings;
        private boolean looked;

        PageWay(Way way) {
            this.way = way;
        }

        Way way() {
            return way;
        }

        boolean finds(int document) throws IOException {
            BitSet known = found;
            if (known == null) {
                known = Existence.among(weight(), searcher.getIndexReader().leaves(), documents);
                found = known;
            }
            return known.get(document);
        }

        /** Where it stands, in the order of the text; empty where it does not. */
        List<Standing> in(int document) throws IOException {
            if (!looked) {
                standings = Standing.in(searcher.getIndexReader(), way.query(), documents);
                looked = true;
            }
            Map<Integer, List<Standing>> known = standings;
            boolean needsMore = known == null || way.query() instanceof BooleanQuery; // some parts are no find yet
            if (needsMore && !finds(document)) {
                return List.of();
            }
            return known == null ? matches(document) : known.getOrDefault(document, List.of());
        }

        private List<Standing> matches(int document) throws IOException {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            Matches matches = weight().matches(leaf, document - leaf.docBase);
            MatchesIterator iterator = matches == null ? null : matches.getMatches(way.field());
            List<Standing> all = new ArrayList<>();
            while (iterator != null && iterator.next()) {
                all.add(new Standing(iterator.startPosition(), iterator.endPosition(), iterator.startOffset(),
                        iterator.endOffset()));
            }
            return all;
        }

        private Weight weight() throws IOException {
            Weight known = weight;
            if (known == null) {
                known = searcher.createWeight(searcher.rewrite(way.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
                weight = known;
            }
            return known;
        }
    }

    /** @param page the documents that will be asked for */
    Matching(IndexSearcher searcher, List<WordSearch> searches, ScoreDoc[] page) throws IOException {
        this.searcher = searcher;
        this.documents = Arrays.stream(page).mapToInt(found -> found.doc).sorted().toArray();
        for (WordSearch search : searches) {
            words.add(new Word(search.word(), search.ways().stream().map(PageWay::new).toList()));
        }
    }

    Hit hit(int document, float score, boolean withExcerpts) throws IOException {
        StoredDocument source = StoredDocument.read(searcher.getIndexReader(), document);
        List<MatchedWord> matched = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            MatchedWord found = match(word, i, document, source, withExcerpts ? marks : null);
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

    /** The strongest way in which a document holds a word, or null; puts a mark, if wanted, wherever it or a synonym stands. */
    private @Nullable MatchedWord match(Word word, int number, int document, StoredDocument source,
            @Nullable List<Mark> marks) throws IOException {
        How strongest = null;
        String via = null;
        Set<Integer> values = new LinkedHashSet<>();
        List<StoredDocument.Piece> pieces = source.texts();
        for (PageWay onPage : word.ways()) {
            Way way = onPage.way();
            boolean label = way.field().startsWith(Fields.LABEL);
            if (strongest != null && label && strongest != How.LABEL) {
                break; // in the text already: what else it is called by does not matter
            }
            if (strongest == How.WORD && marks == null) {
                break; // where else a synonym stands matters to marks alone
            }
            if (strongest == How.FUZZY || strongest == How.LABEL && !label) {
                break; // ways to guess come in order of exactness: the same characters say more than the same sound
            }
            List<Place> places = places(onPage, document, label ? source.labels() : source.texts());
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
                if (strongest == way.how()) {
                    values.add(place.value());
                }
                if (!label && marks != null) {
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

    private static List<Place> places(PageWay way, int document, List<StoredDocument.Piece> pieces) throws IOException {
        List<Standing> standings = way.in(document);
        boolean pairs = way.way().field().equals(Fields.BIGRAM) || way.way().field().equals(Fields.LABEL_BIGRAM);
        if (pairs && !standings.isEmpty()) {
            return retraced(standings, new Retracing(way.way().field(), pieces));
        }
        List<Place> places = new ArrayList<>();
        int value = 0;
        int base = 0; // offsets run on through all values, one apart
        for (Standing standing : standings) {
            if (standing.start() < base) { // not every source gives them in order
                value = 0;
                base = 0;
            }
            while (value < pieces.size() && standing.start() > base + pieces.get(value).text().length()) {
                base += pieces.get(value).text().length() + 1;
                value++;
            }
            int length = value < pieces.size() ? pieces.get(value).text().length() : 0;
            int end = Math.min(standing.end() - base, length);
            if (end > standing.start() - base) {
                places.add(new Place(value, standing.start() - base, end));
            }
        }
        return places;
    }

    private static List<Place> retraced(List<Standing> standings, Retracing texts) {
        List<Place> places = new ArrayList<>();
        for (Standing standing : standings) {
            Place place = texts.between(standing.position(), standing.last());
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }
}
