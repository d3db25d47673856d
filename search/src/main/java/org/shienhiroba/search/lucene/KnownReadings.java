package org.shienhiroba.search.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.japanese.Synonyms;
import org.shienhiroba.search.japanese.UserQuery.Word;

/**
 * How words asked for lately are searched for, in one state of the index and with one list of synonyms: the next page and
 * every choice of a facet ask for the same words again. Keeps the last few hundred. Thread-safe.
 */
final class KnownReadings {
    private static final int MOST = 256;

    private final Object state;
    private final Synonyms synonyms;
    private final Map<Asked, Optional<WordSearch>> readings = new LinkedHashMap<>(16, .75f, true);

    private record Asked(String group, boolean whole, Word word) {}

    private KnownReadings(Object state, Synonyms synonyms) {
        this.state = state;
        this.synonyms = synonyms;
    }

    /** These, or none yet, where the index or the synonyms are others. */
    static KnownReadings of(@Nullable KnownReadings before, IndexSearcher searcher, Synonyms synonyms) {
        var version = searcher.getIndexReader().getReaderCacheHelper();
        Object state = version == null ? new Object() : version.getKey();
        boolean same = before != null && state.equals(before.state) && synonyms == before.synonyms;
        return before != null && same ? before : new KnownReadings(state, synonyms);
    }

    Synonyms synonyms() {
        return synonyms;
    }

    /** What is known of a word, empty inside for one that says nothing; null for a word not asked for yet. */
    synchronized @Nullable Optional<WordSearch> get(Scope scope, Word word) {
        return readings.get(new Asked(scope.group(), scope.whole(), word));
    }

    synchronized void put(Scope scope, Word word, Optional<WordSearch> reading) {
        readings.put(new Asked(scope.group(), scope.whole(), word), reading);
        if (readings.size() > MOST) {
            readings.remove(readings.keySet().iterator().next()); // asked for longest ago
        }
    }
}
