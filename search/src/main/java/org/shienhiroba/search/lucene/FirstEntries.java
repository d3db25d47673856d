package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.GeoPoint;

/**
 * Keeps the first entries of what a query finds: the nearest to a point, those without a place last, and among equals, or
 * without a point, by their readings. Compares numbers alone within a segment, where Lucene's own sort reads the string of
 * every candidate, which takes longer than all the rest.
 */
final class FirstEntries extends SimpleCollector {
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::metres)
            .thenComparingInt(Ranked::place);

    /** A little less than the metres of a degree of latitude. */
    private static final double DEGREE = 111_000;

    private final @Nullable GeoPoint from;
    private final int wanted;
    private final PriorityQueue<Ranked> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private final List<Segment> segments = new ArrayList<>();
    private @Nullable Segment segment;

    /** An entry with its place in the order of its segment. */
    private record Ranked(double metres, int place, int document) {}

    /** An entry with its place in the order of all. */
    private record Placed(double metres, BytesRef place, int document) {}

    private record Segment(int base, SortedDocValues order, Distance distance, List<Ranked> first) {}

    private FirstEntries(@Nullable GeoPoint from, int wanted) {
        this.from = from;
        this.wanted = wanted;
    }

    /**
     * The numbers of the first documents, in order.
     *
     * @param from   where distances are measured from; null to sort by reading
     * @param wanted at most so many
     */
    static List<Integer> of(IndexSearcher searcher, Query query, @Nullable GeoPoint from, int wanted)
            throws IOException {
        return searcher.search(query, new CollectorManager<FirstEntries, List<Integer>>() {
            @Override
            public FirstEntries newCollector() {
                return new FirstEntries(from, wanted);
            }

            @Override
            public List<Integer> reduce(Collection<FirstEntries> collectors) throws IOException {
                return collectors.iterator().next().documents(); // no executor: one slice, one thread
            }
        });
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        endSegment();
        segment = new Segment(context.docBase, DocValues.getSorted(context.reader(), Fields.ORDER),
                new Distance(context.reader(), from), new ArrayList<>());
    }

    @Override
    public void collect(int document) throws IOException {
        Segment current = segment;
        if (current == null || !current.order().advanceExact(document)) {
            return;
        }
        int place = current.order().ordValue();
        Ranked last = best.size() == wanted ? best.peek() : null;
        double metres = current.distance().of(document, last == null ? Double.POSITIVE_INFINITY : last.metres());
        if (last != null) {
            if (metres > last.metres() || metres == last.metres() && place > last.place()) {
                return;
            }
            best.remove();
        }
        best.add(new Ranked(metres, place, document));
    }

    private void endSegment() {
        Segment ended = segment;
        if (ended != null) {
            ended.first().addAll(best);
            ended.first().sort(BEST_FIRST);
            segments.add(ended);
            best.clear();
        }
    }

    private List<Integer> documents() throws IOException {
        endSegment();
        segment = null;
        if (segments.size() == 1) {
            Segment only = segments.getFirst();
            return only.first().stream().map(ranked -> only.base() + ranked.document()).toList();
        }
        List<Placed> all = new ArrayList<>();
        for (Segment one : segments) {
            for (Ranked ranked : one.first()) {
                BytesRef place = BytesRef.deepCopyOf(one.order().lookupOrd(ranked.place()));
                all.add(new Placed(ranked.metres(), place, one.base() + ranked.document()));
            }
        }
        all.sort(Comparator.comparingDouble(Placed::metres).thenComparing(Placed::place));
        return all.stream().limit(wanted).map(Placed::document).toList();
    }

    /** How far the entries of a segment are, as the crow flies; documents must come in rising order. */
    static final class Distance {
        private final @Nullable GeoPoint from;
        private final SortedNumericDocValues points;

        Distance(LeafReader reader, @Nullable GeoPoint from) throws IOException {
            this.from = from;
            this.points = DocValues.getSortedNumeric(reader, Fields.POINT);
        }

        /**
         * In metres; infinite for an entry without a place, and without a point to measure from.
         *
         * @param limit from here on any distance may be infinite: most are told by their latitude to be farther
         */
        double of(int document, double limit) throws IOException {
            GeoPoint start = from;
            if (start == null || !points.advanceExact(document)) {
                return Double.POSITIVE_INFINITY;
            }
            long point = points.nextValue(); // as LatLonDocValuesField lays it down: latitude above longitude
            double latitude = GeoEncodingUtils.decodeLatitude((int) (point >> 32));
            if (Math.abs(latitude - start.latitude()) * DEGREE > limit) {
                return Double.POSITIVE_INFINITY;
            }
            return SloppyMath.haversinMeters(start.latitude(), start.longitude(), latitude,
                    GeoEncodingUtils.decodeLongitude((int) point));
        }
    }
}
