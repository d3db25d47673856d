package org.shienhiroba.ear.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.lucene.LuceneSearchEngine;

/** The search engine in this process against raw Lucene over the same documents: one field, stock analysis, AND of phrases. */
final class EngineBench {
    private static final List<String> QUERIES = List.of("ジョブコーチ 精神 定着", "職場実習", "ハローワーク 連携", "体調 管理", "就労移行支援 見学",
            "家族 相談", "復職", "研修 職員", "企業 不安", "雇用管理 助言");
    private static final Set<String> FACETS = Set.of("category", "disability", "phase", "agencyType");
    private static final int TURNS = 60;

    private interface Call {
        void ask(String query) throws IOException;
    }

    void run() throws IOException {
        System.out.println("engine against raw Lucene, one thread, the same documents");
        for (int count : List.of(1_000, 10_000, 100_000)) {
            measure(count, new GeneratedCases());
        }
    }

    private static void measure(int count, GeneratedCases cases) throws IOException {
        Path work = Files.createTempDirectory(Path.of(System.getProperty("hiroba.test.work")), "engine");
        try (SearchEngine engine = LuceneSearchEngine.open(work.resolve("ours"));
                MMapDirectory directory = new MMapDirectory(work.resolve("raw"));
                Analyzer analyzer = new JapaneseAnalyzer()) {
            double ours = seconds(() -> engine.rebuild(cases.documents(count), new IndexPosition("bench", 1)));
            double raw = seconds(() -> index(cases, count, directory, analyzer));
            System.out.printf(Locale.ROOT,
                    "%n%,d documents: indexed in %.1f s, raw %.1f s (%.2f); size %,d KiB, raw %,d KiB%n", count, ours,
                    raw, raw / ours, size(work.resolve("ours")) / 1024, size(work.resolve("raw")) / 1024);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                QueryBuilder builder = new QueryBuilder(analyzer);
                Call reference = query -> searcher.search(and(builder, query), 10);
                Call top = query -> engine.search(request(query, Set.of(), false));
                Call page = query -> engine.search(request(query, FACETS, true));
                time(reference);
                time(top);
                time(page);
                Timings referenceTime = time(reference);
                System.out.println("  " + referenceTime.line("raw Lucene, top 10 (the reference)", referenceTime));
                System.out.println("  " + time(top).line("our engine, top 10", referenceTime));
                System.out.println("  " + time(page).line("our engine, top 10, 4 facets, excerpts", referenceTime));
            }
        } finally {
            Portal.delete(work);
        }
    }

    private static SearchRequest request(String query, Set<String> facets, boolean excerpts) {
        return new SearchRequest(GeneratedCases.GROUP, query, Map.of(), SearchRequest.Sort.RELEVANCE, 1, 10, facets,
                excerpts);
    }

    private static Query and(QueryBuilder builder, String query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : query.split(" ")) {
            all.add(builder.createPhraseQuery("text", word), Occur.MUST);
        }
        return all.build();
    }

    private static void index(GeneratedCases cases, int count, MMapDirectory directory, Analyzer analyzer) {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (IndexedDocument one : (Iterable<IndexedDocument>) cases.documents(count)::iterator) {
                Document document = new Document();
                document.add(new TextField("text", one.title() + "\n" + String.join("\n", one.sections().values()),
                        Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Timings time(Call call) throws IOException {
        long[] nanos = new long[TURNS * QUERIES.size()];
        long begin = System.nanoTime();
        for (int turn = 0; turn < TURNS; turn++) {
            for (int i = 0; i < QUERIES.size(); i++) {
                long start = System.nanoTime();
                call.ask(QUERIES.get(i));
                nanos[turn * QUERIES.size() + i] = System.nanoTime() - start;
            }
        }
        return Timings.of(nanos, (System.nanoTime() - begin) / 1e9);
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
