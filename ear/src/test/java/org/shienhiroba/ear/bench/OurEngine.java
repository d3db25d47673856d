package org.shienhiroba.ear.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.lucene.LuceneSearchEngine;

/** The portal's engine in this process. */
final class OurEngine implements Contestant {
    static final String TOP = "our engine, top 10";
    static final String PAGE = "our engine, page: 20 hits, 4 facets, excerpts";
    static final Set<String> FACETS = Set.of("category", "disability", "phase", "agencyType");

    private final Path folder;
    private final long before = Processes.heap();
    private final SearchEngine engine;

    OurEngine(Path folder) {
        this.folder = folder;
        engine = LuceneSearchEngine.open(folder);
    }

    @Override
    public String name() {
        return "our engine";
    }

    @Override
    public void index(GeneratedCases cases, int count) {
        engine.rebuild(cases.documents(count), new IndexPosition("bench", 1));
    }

    @Override
    public long bytes() throws IOException {
        return Processes.size(folder);
    }

    @Override
    public long heap() {
        return Processes.heap() - before;
    }

    @Override
    public List<Way> ways() {
        return List.of(Way.of(TOP, query -> ask(query, 10, Set.of(), false), Processes.ours()),
                Way.of(PAGE, query -> ask(query, 20, FACETS, true), Processes.ours()));
    }

    private void ask(String query, int size, Set<String> facets, boolean excerpts) {
        engine.search(new SearchRequest(GeneratedCases.GROUP, query, Map.of(), SearchRequest.Sort.RELEVANCE, 1, size,
                facets, excerpts));
    }

    @Override
    public void close() {
        engine.close();
    }
}
