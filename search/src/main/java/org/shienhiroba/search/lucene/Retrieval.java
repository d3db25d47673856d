package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchPage.FacetCount;
import org.shienhiroba.search.SearchPage.Level;
import org.shienhiroba.search.SearchPage.Reduction;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.japanese.UserQuery;

/**
 * Answers one request from one state of the index: all words first, then fewer, and says how many.
 *
 * <p>Documents that hold all words are the answer if there are enough of them. If there are few and the query has three
 * words or more, those with all but one follow; if there are none, these are the answer, and so on down to half of the
 * words; if there are none of these either, the answer is empty and says what each word finds alone.
 */
final class Retrieval {
    /** With this many documents that hold all words, nobody needs others. */
    static final int FEW = 5;
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);
    private static final SortField BY_DAY = new SortField(Fields.PUBLISHED, SortField.Type.LONG, true);
    private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, BY_DAY, BY_ID);

    private final IndexSearcher searcher;
    private final Scope scope;
    private final SearchRequest request;
    private final UserQuery typed;
    private final List<WordSearch> words;
    private final List<Query> exclusions;

    private Retrieval(IndexSearcher searcher, KnownReadings known, SearchRequest request) throws IOException {
        this.searcher = searcher;
        this.request = request;
        typed = UserQuery.of(request.query());
        scope = new Scope(searcher, request.group(), request.whole());
        WordReading reading = new WordReading(scope, known);
        words = reading.read(typed.words());
        exclusions = reading.exclusions(typed.excluded());
    }

    static SearchPage answer(IndexSearcher searcher, KnownReadings known, SearchRequest request) throws IOException {
        return new Retrieval(searcher, known, request).answer();
    }

    private SearchPage answer() throws IOException {
        int of = words.size();
        Pass pass = run(of);
        int level = of;
        boolean widens = of > 1 && !request.whole();
        if (widens && (pass.total() == 0 || of > 2 && pass.total() < FEW)) {
            Pass wider = run(of - 1);
            if (wider.total() > pass.total()) {
                level = of - 1;
                pass = wider;
            }
        }
        for (int least = of - 2; widens && pass.total() == 0 && least >= (of + 1) / 2; least--) {
            pass = run(least);
            level = least;
        }
        if (pass.total() == 0) {
            level = 0;
        }
        List<Reduction> reductions = List.of();
        if (widens && level < of - 1) { // to leave out one word would find nothing
            reductions = reductions(1, level == 0);
        } else if (widens && level < of) {
            reductions = reductions(of - 1, false);
        }
        return new SearchPage(pass.total(), words.stream().map(WordSearch::word).toList(), new Level(level, of),
                pass.holdingAll(), hits(pass), pass.facets(), reductions, didYouMean(), searcher.timedOut(),
                typed.shortened());
    }

    /** The query with what is offered in place of the words that nobody wrote so; null where nothing is. */
    private @Nullable String didYouMean() {
        Map<String, String> instead = new LinkedHashMap<>();
        for (WordSearch word : words) {
            if (word.instead() != null) {
                instead.put(word.word(), word.instead());
            }
        }
        if (instead.isEmpty()) {
            return null;
        }
        Stream<String> wanted = typed.words().stream()
                .map(word -> word.exact() ? "\"" + word.text() + "\"" : instead.getOrDefault(word.text(), word.text()));
        Stream<String> excluded = typed.excluded().stream()
                .map(word -> "-" + (word.exact() ? "\"" + word.text() + "\"" : word.text()));
        return Stream.concat(wanted, excluded).collect(Collectors.joining(" "));
    }

    /** What one pass over the index gave. */
    private record Pass(long total, long holdingAll, ScoreDoc[] top, Map<String, List<FacetCount>> facets) {}

    private Pass run(int least) throws IOException {
        List<FacetDimension> dimensions = dimensions();
        int reach = (int) Math.min(Math.min(from(), SearchRequest.MAX_DEPTH) + size(),
                Math.max(1, searcher.getIndexReader().maxDoc()));
        TopFieldCollectorManager ranking = new TopFieldCollectorManager(ORDER, reach, Integer.MAX_VALUE);
        return searcher.search(holding(least), new CollectorManager<PageCollector, Pass>() {
            @Override
            public PageCollector newCollector() throws IOException {
                return new PageCollector(ranking.newCollector(), dimensions, words.size());
            }

            @Override
            public Pass reduce(java.util.Collection<PageCollector> collectors) throws IOException {
                PageCollector only = collectors.iterator().next(); // no executor: one slice, one thread
                Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
                dimensions.stream().filter(FacetDimension::isCounted).forEach(d -> facets.put(d.name(), d.counts()));
                return new Pass(only.total(), only.holdingAll(), only.top().topDocs().scoreDocs, facets);
            }
        });
    }

    private List<FacetDimension> dimensions() {
        Set<String> names = new LinkedHashSet<>(request.facets());
        names.addAll(request.filters().keySet());
        return names.stream().map(name -> new FacetDimension(name, request.filters().getOrDefault(name, Set.of()),
                request.facets().contains(name))).toList();
    }

    /** Documents that hold at least this many of the words and none of the excluded. */
    private Query holding(int least) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean byDay = request.sort() == SearchRequest.Sort.NEWEST;
        for (WordSearch word : words) {
            // by day only the number of words comes before the day, not how well they match
            Query scored = byDay ? new TierQuery(new ConstantScoreQuery(word.query()), TierQuery.HELD) : word.query();
            query.add(scored, least == words.size() ? Occur.MUST : Occur.SHOULD);
        }
        query.add(scope.all(), Occur.FILTER);
        if (words.isEmpty()) {
            query.add(typed.words().isEmpty() ? MatchAllDocsQuery.INSTANCE : MatchNoDocsQuery.INSTANCE, Occur.MUST);
        } else if (least < words.size()) {
            query.setMinimumNumberShouldMatch(least);
        }
        exclusions.forEach(exclusion -> query.add(exclusion, Occur.MUST_NOT));
        return query.build();
    }

    private List<Hit> hits(Pass pass) throws IOException {
        if (from() >= SearchRequest.MAX_DEPTH || from() >= pass.top().length) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        int end = (int) Math.min(from() + size(), pass.top().length);
        ScoreDoc[] page = Arrays.copyOfRange(pass.top(), (int) from(), end);
        Matching matching = new Matching(searcher, words, page);
        for (ScoreDoc found : page) {
            Object score = ((FieldDoc) found).fields[0];
            float relevance = TierQuery.relevance(score instanceof Float f ? f : 0);
            hits.add(matching.hit(found.doc, relevance, request.excerpts()));
        }
        return hits;
    }

    private long from() {
        return (Math.max(1, request.page()) - 1L) * size();
    }

    private int size() {
        return Math.min(Math.max(1, request.size()), 100);
    }

    /** What each combination of so many words finds, the most first. */
    private List<Reduction> reductions(int size, boolean withNothing) throws IOException {
        Set<List<WordSearch>> combinations = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (size == 1) {
                combinations.add(List.of(words.get(i)));
            } else {
                List<WordSearch> without = new ArrayList<>(words);
                without.remove(words.size() - 1 - i); // among equals, what was typed first is kept
                combinations.add(without);
            }
        }
        List<Reduction> reductions = new ArrayList<>();
        for (List<WordSearch> combination : combinations) {
            long count = count(combination);
            if (count > 0 || withNothing) {
                reductions.add(new Reduction(combination.stream().map(WordSearch::word).toList(), count));
            }
        }
        reductions.sort(Comparator.comparingLong(Reduction::count).reversed());
        return reductions;
    }

    private long count(List<WordSearch> combination) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(scope.all(), Occur.FILTER);
        combination.forEach(word -> query.add(word.query(), Occur.FILTER));
        request.filters().forEach((name, codes) -> {
            if (!codes.isEmpty()) {
                query.add(SortedSetDocValuesField.newSlowSetQuery(Fields.facet(name),
                        codes.stream().map(BytesRef::new).toList()), Occur.FILTER);
            }
        });
        exclusions.forEach(exclusion -> query.add(exclusion, Occur.MUST_NOT));
        return searcher.count(query.build());
    }
}
