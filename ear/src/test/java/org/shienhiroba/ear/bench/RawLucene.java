package org.shienhiroba.ear.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;

/** Lucene as it comes: one field, stock Japanese analysis, nothing stored; the facets of its own library. */
final class RawLucene implements Contestant {
    static final String AND = "raw Lucene, AND, top 10";
    static final String PHRASE = "raw Lucene, phrases, top 10";
    private static final String TEXT = "text";

    private final Path folder;
    private final Analyzer analyzer = new JapaneseAnalyzer();
    private final FacetsConfig facets = new FacetsConfig();
    private final MMapDirectory directory;
    private final long before = Processes.heap();
    private @Nullable DirectoryReader reader;

    /** How a query is made of words. */
    private interface Words {
        Query query(String words);
    }

    RawLucene(Path folder) throws IOException {
        this.folder = folder;
        directory = new MMapDirectory(folder);
        OurEngine.FACETS.forEach(facet -> facets.setIndexFieldName(facet, "facets"));
    }

    @Override
    public String name() {
        return "raw Lucene";
    }

    @Override
    public void index(GeneratedCases cases, int count) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (IndexedDocument one : (Iterable<IndexedDocument>) cases.documents(count)::iterator) {
                Document document = new Document();
                document.add(new TextField(TEXT, one.title() + "\n" + String.join("\n", one.sections().values()),
                        Field.Store.NO));
                for (Map.Entry<String, List<FacetValue>> facet : one.facets().entrySet()) {
                    if (OurEngine.FACETS.contains(facet.getKey())) {
                        document.add(new SortedSetDocValuesFacetField(facet.getKey(),
                                facet.getValue().getFirst().code()));
                    }
                }
                writer.addDocument(facets.build(document));
            }
            writer.forceMerge(1); // as ours after a rebuild
            writer.commit();
        }
        reader = DirectoryReader.open(directory);
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
        return List.of(Way.of(AND, top(this::and), Processes.ours()),
                Way.of(PHRASE, top(this::phrases), Processes.ours()),
                Way.of("raw Lucene, AND, top 10, 4 facets", withFacets(this::and), Processes.ours()),
                Way.of("raw Lucene, phrases, top 10, 4 facets", withFacets(this::phrases), Processes.ours()));
    }

    private Way.Client top(Words words) {
        IndexSearcher searcher = new IndexSearcher(opened());
        return query -> searcher.search(words.query(query), 10);
    }

    private Way.Client withFacets(Words words) {
        IndexSearcher searcher = new IndexSearcher(opened());
        return new Way.Client() {
            private final List<String> dimensions = new ArrayList<>(OurEngine.FACETS);
            private final SortedSetDocValuesReaderState state = state();

            @Override
            public void ask(String query) throws IOException {
                var found = FacetsCollectorManager.search(searcher, words.query(query), 10,
                        new FacetsCollectorManager());
                var counts = new SortedSetDocValuesFacetCounts(state, found.facetsCollector());
                for (String dimension : dimensions) {
                    counts.getTopChildren(50, dimension);
                }
            }
        };
    }

    private SortedSetDocValuesReaderState state() {
        try {
            return new DefaultSortedSetDocValuesReaderState(opened(), "facets", facets);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private DirectoryReader opened() {
        if (reader == null) {
            throw new IllegalStateException("nothing is indexed yet");
        }
        return reader;
    }

    /** Every term that the analysis makes of the query must be there. */
    private Query and(String words) {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, words, Occur.MUST);
        return query == null ? new BooleanQuery.Builder().build() : query;
    }

    /** Every word as one phrase. */
    private Query phrases(String words) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words.split(" ")) {
            Query phrase = builder.createPhraseQuery(TEXT, word);
            if (phrase != null) {
                all.add(phrase, Occur.MUST);
            }
        }
        return all.build();
    }

    @Override
    public void close() throws IOException {
        opened().close();
        directory.close();
        analyzer.close();
    }
}
