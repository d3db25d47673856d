package org.shienhiroba.search.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.lucene.LuceneSearchEngine;

/** The portal's own engine, asked as the search page asks it. Its order is what people see, so no ties are broken anew. */
final class PortalRanker implements Ranker {
    /** A collection has no days; with one for all the day decides nothing. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private static final String GROUP = "case";

    private final LuceneSearchEngine engine;
    private int cutShort;

    PortalRanker(Path folder, Corpus corpus) {
        engine = LuceneSearchEngine.open(folder);
        try (Stream<JsonLines.Entry> documents = corpus.documents()) {
            engine.rebuild(documents.map(PortalRanker::document), new IndexPosition("evaluation", 1));
        }
    }

    private static IndexedDocument document(JsonLines.Entry entry) {
        return new IndexedDocument(entry.id(), GROUP, entry.title(), Map.of("text", entry.text()), Map.of(), ANY_DAY);
    }

    @Override
    public List<String> rank(String query) {
        SearchRequest request = new SearchRequest(GROUP, query, Map.of(), SearchRequest.Sort.RELEVANCE, 1, DEPTH,
                Set.of(),
                false);
        SearchPage page = engine.search(request);
        if (page.partial()) {
            cutShort++;
        }
        return page.hits().stream().map(Hit::id).toList();
    }

    /** How many answers are incomplete because the engine's time for a query ran out; a slow machine has such. */
    int cutShort() {
        return cutShort;
    }

    @Override
    public void close() {
        engine.close();
    }
}
