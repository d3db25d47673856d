package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongBitSet;
import org.shienhiroba.search.SearchPage.FacetCount;

/** One facet during one search: whether a document passes its filter, and how many there are of each code. */
final class FacetDimension {
    private final String name;
    private final Set<String> selected;
    private final boolean counted;
    private final Map<String, Long> counts = new HashMap<>();

    /**
     * @param name     the facet
     * @param selected the codes of which a document must have one; empty for any document
     * @param counted  whether its codes are to be counted
     */
    FacetDimension(String name, Set<String> selected, boolean counted) {
        this.name = name;
        this.selected = selected;
        this.counted = counted;
    }

    String name() {
        return name;
    }

    boolean isCounted() {
        return counted;
    }

    /** The most frequent first, then by code. */
    List<FacetCount> counts() {
        List<FacetCount> sorted = new ArrayList<>();
        counts.forEach((code, count) -> sorted.add(new FacetCount(code, count)));
        sorted.sort(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::code));
        return sorted;
    }

    /** Adds documents that were counted elsewhere. */
    void add(String code, long count) {
        counts.merge(code, count, Long::sum);
    }

    Leaf leaf(LeafReader reader) throws IOException {
        return new Leaf(DocValues.getSortedSet(reader, Fields.facet(name)));
    }

    /** The facet in one segment; documents must come in rising order. */
    final class Leaf {
        private final SortedSetDocValues values;
        private final LongBitSet wanted;
        private final long[] found;
        private long[] ordinals = new long[8];
        private int size;

        private Leaf(SortedSetDocValues values) throws IOException {
            this.values = values;
            this.wanted = new LongBitSet(Math.max(1, values.getValueCount()));
            for (String code : selected) {
                long ordinal = values.lookupTerm(new BytesRef(code));
                if (ordinal >= 0) {
                    wanted.set(ordinal);
                }
            }
            this.found = new long[counted ? (int) values.getValueCount() : 0];
        }

        FacetDimension dimension() {
            return FacetDimension.this;
        }

        /** Moves to a document; whether it passes the filter. */
        boolean read(int document) throws IOException {
            boolean passes = selected.isEmpty();
            size = values.advanceExact(document) ? values.docValueCount() : 0;
            if (size > ordinals.length) {
                ordinals = new long[size];
            }
            for (int i = 0; i < size; i++) {
                ordinals[i] = values.nextOrd();
                passes |= wanted.get(ordinals[i]);
            }
            return passes;
        }

        /** Counts the codes of the document moved to. */
        void count() {
            for (int i = 0; counted && i < size; i++) {
                found[(int) ordinals[i]]++;
            }
        }

        /** Adds what was counted to the facet, and starts anew. */
        void finish() throws IOException {
            for (int i = 0; i < found.length; i++) {
                if (found[i] > 0) {
                    add(values.lookupOrd(i).utf8ToString(), found[i]);
                }
            }
            Arrays.fill(found, 0);
        }
    }
}
