package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.shienhiroba.search.GeoPoint;
import org.shienhiroba.search.LookupPage;
import org.shienhiroba.search.LookupRequest;
import org.shienhiroba.search.LookupRequest.Order;
import org.shienhiroba.search.SearchPage.FacetCount;
import org.shienhiroba.search.SearchRequest;

/**
 * Answers one request for entries of a directory from one state of the index. What it costs depends on what is found and
 * shown, hardly on how many entries there are.
 */
final class DirectoryLookup {
    private static final int MOST_SHOWN = 100;
    /** So many are sorted by their distance sooner than circles around the point are tried. */
    private static final int FEW = 2_000;
    /** The square metres of Japan, for a first guess at how close entries lie. */
    private static final double AREA = 378e9;
    private static final double WIDEST_CIRCLE = 2_000_000;
    private static final double WIDER = 3;

    private final IndexSearcher searcher;
    private final LookupRequest request;
    private final NameSearch typed;

    private DirectoryLookup(IndexSearcher searcher, LookupRequest request) throws IOException {
        this.searcher = searcher;
        this.request = request;
        this.typed = new NameSearch(searcher, request.group(), request.words());
    }

    static LookupPage answer(IndexSearcher searcher, LookupRequest request) throws IOException {
        return new DirectoryLookup(searcher, request).answer();
    }

    private LookupPage answer() throws IOException {
        Query query = query("");
        long total = searcher.count(query);
        return new LookupPage(total, entries(query, total), facets(query), searcher.timedOut());
    }

    /** What passes the words and every filter but that of one facet. */
    private Query query(String but) {
        if (!typed.isBlank() && typed.words().isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        List<Query> parts = new ArrayList<>(typed.words());
        request.filters().forEach((name, codes) -> {
            if (!codes.isEmpty() && !name.equals(but)) {
                parts.add(filter(Fields.coded(request.group(), name), codes));
            }
        });
        if (parts.isEmpty()) {
            return new TermQuery(new Term(Fields.DIRECTORY, request.group()));
        } else if (parts.size() == 1) {
            return parts.getFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.FILTER));
        return all.build();
    }

    private static Query filter(String field, Set<String> codes) {
        return codes.size() == 1
                ? new TermQuery(new Term(field, codes.iterator().next()))
                : new TermInSetQuery(field, codes.stream().map(BytesRef::new).toList());
    }

    private Map<String, List<FacetCount>> facets(Query query) throws IOException {
        DirectoryCounts counts = new DirectoryCounts(searcher, request.group());
        List<FacetDimension> facets = request.facets().stream().map(name -> new FacetDimension(name, Set.of(), true))
                .toList();
        List<FacetDimension> together = new ArrayList<>();
        for (FacetDimension facet : facets) {
            Query others = query(facet.name());
            if (isAll(others)) {
                counts.ofAll(facet, others);
            } else if (others.equals(query)) {
                together.add(facet);
            } else {
                counts.ofFound(List.of(facet), others);
            }
        }
        if (!together.isEmpty()) {
            counts.ofFound(together, query);
        }
        Map<String, List<FacetCount>> counted = new LinkedHashMap<>();
        facets.forEach(facet -> counted.put(facet.name(), facet.counts()));
        return counted;
    }

    private static boolean isAll(Query query) {
        return query instanceof TermQuery term && term.getTerm().field().equals(Fields.DIRECTORY);
    }

    private List<LookupPage.Entry> entries(Query query, long total) throws IOException {
        int size = Math.clamp(request.size(), 0, MOST_SHOWN);
        long from = (Math.max(1, request.page()) - 1L) * size;
        if (size == 0 || from >= total || from >= SearchRequest.MAX_DEPTH) {
            return List.of();
        }
        List<Integer> found = ordered(query, total, (int) Math.min(from + size, total));
        List<LookupPage.Entry> entries = new ArrayList<>();
        for (int document : found.subList(Math.min((int) from, found.size()), found.size())) {
            entries.add(entry(document));
        }
        return entries;
    }

    /** The first ones in the order asked for. */
    private List<Integer> ordered(Query query, long total, int wanted) throws IOException {
        GeoPoint point = request.from();
        if (request.order() == Order.NEAREST && point != null) {
            return nearest(query, total, wanted, point);
        } else if (request.order() == Order.READING || typed.words().isEmpty()) {
            return FirstEntries.of(searcher, query, null, wanted);
        }
        List<Integer> found = new ArrayList<>();
        Query before = MatchNoDocsQuery.INSTANCE;
        for (Query tier : List.of(typed.whole(), typed.atBeginning(), query)) {
            if (found.size() < wanted) {
                Query next = new BooleanQuery.Builder().add(query, Occur.FILTER).add(tier, Occur.FILTER)
                        .add(before, Occur.MUST_NOT).build();
                found.addAll(FirstEntries.of(searcher, next, null, wanted - found.size()));
                before = tier;
            }
        }
        return found;
    }

    /** Where many are found, most are too far to be looked at: those in a circle that holds enough are sorted. */
    private List<Integer> nearest(Query query, long total, int wanted, GeoPoint point) throws IOException {
        double evenly = Math.sqrt(AREA / Math.PI * wanted / total);
        for (double metres = evenly; total > FEW && metres < WIDEST_CIRCLE; metres *= WIDER) {
            Query near = LatLonPoint.newDistanceQuery(Fields.POINT, point.latitude(), point.longitude(), metres);
            Query both = new BooleanQuery.Builder().add(query, Occur.FILTER).add(near, Occur.FILTER).build();
            List<Integer> found = FirstEntries.of(searcher, both, point, wanted);
            if (found.size() == wanted) {
                return found;
            }
        }
        return FirstEntries.of(searcher, query, point, wanted);
    }

    private LookupPage.Entry entry(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        if (!ids.advanceExact(document - leaf.docBase)) {
            throw new IOException("The index lacks the id of a document");
        }
        String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
        double metres = new FirstEntries.Distance(leaf.reader(), request.from()).of(document - leaf.docBase,
                Double.POSITIVE_INFINITY);
        return new LookupPage.Entry(id, Double.isInfinite(metres) ? null : metres);
    }
}
