package org.shienhiroba.content.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.shienhiroba.content.platform.Settings;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.lucene.LuceneSearchEngine;

/** Opens the search engine that the operator chose, once, and closes it at the end. */
@ApplicationScoped
class EngineSource {

    @Inject
    private Settings settings;

    @Produces
    @ApplicationScoped
    SearchEngine open() {
        String chosen = settings.searchEngine();
        if (!chosen.equals("lucene")) {
            throw new IllegalStateException("HIROBA_SEARCH must be lucene, not " + chosen);
        }
        return LuceneSearchEngine.open(settings.dataDirectory().resolve("index"));
    }

    void close(@Disposes SearchEngine engine) {
        engine.close();
    }
}
