package org.shienhiroba.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documents, queries and judgments, as the BEIR benchmark lays them out: {@code corpus.jsonl}, {@code queries.jsonl} and
 * {@code qrels/*.tsv} in one folder (Thakur and others, BEIR: A Heterogeneous Benchmark for Zero-shot Evaluation of
 * Information Retrieval Models, 2021).
 *
 * @param name      folder and judgments, for reports
 * @param queries   the judged queries, id to text, in the order of their file
 * @param judgments of these queries and of those without text
 */
record TestCollection(String name, Corpus corpus, Map<String, String> queries, Judgments judgments) {

    /**
     * @param qrels the judgments to use: a file, or the name of one in {@code qrels}; empty for the only one there is
     * @throws UnusableInput where something is missing or cannot be read
     */
    static TestCollection read(Path folder, Optional<String> qrels) throws IOException {
        Path judged = judgments(folder, qrels);
        Judgments judgments = Judgments.read(judged);
        Map<String, String> queries = queries(folder.resolve("queries.jsonl"));
        if (queries.isEmpty()) {
            throw new UnusableInput("質問がありません: " + folder.resolve("queries.jsonl"), "no queries");
        }
        queries.keySet().retainAll(judgments.byQuery().keySet());
        if (queries.isEmpty()) {
            throw new UnusableInput("評価(正解)のある質問がひとつもありません: " + judged, "no query is judged");
        }
        Corpus corpus = new Corpus(folder.resolve("corpus.jsonl"));
        return new TestCollection(folder.toRealPath().getFileName() + "/" + judged.getFileName(), corpus, queries,
                judgments);
    }

    private static Path judgments(Path folder, Optional<String> chosen) throws IOException {
        Path qrels = folder.resolve("qrels");
        if (chosen.isPresent()) {
            return Stream.of(Path.of(chosen.get()), qrels.resolve(chosen.get())).filter(Files::isRegularFile)
                    .findFirst().orElseThrow(() -> new UnusableInput("ファイルがありません: " + chosen.get(), "no such file"));
        }
        if (!Files.isDirectory(qrels)) {
            throw new UnusableInput("フォルダがありません: " + qrels, "no such folder");
        }
        try (Stream<Path> files = Files.list(qrels)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
            if (found.size() != 1) {
                throw new UnusableInput(
                        found.isEmpty()
                                ? qrels + " に評価(正解)のファイル(*.tsv)がありません。"
                                : "評価(正解)のファイルを --qrels で選んでください: " + names(found),
                        found.isEmpty() ? "no judgments" : "choose one of these with --qrels");
            }
            return found.getFirst();
        }
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }

    private static Map<String, String> queries(Path file) throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        try (JsonLines reading = new JsonLines(file)) {
            reading.forEachRemaining(entry -> queries.put(entry.id(), entry.text()));
        }
        return queries;
    }

    /** The judged documents of a query that is among {@link #queries}. */
    Map<String, Integer> judged(String query) {
        return judgments.byQuery().getOrDefault(query, Map.of());
    }

    /** Judgments of documents that the corpus does not hold; they count as documents that nobody can find. */
    long judgmentsOfUnknownDocuments() {
        return judgments.byQuery().values().stream().flatMap(judged -> judged.keySet().stream())
                .filter(document -> !corpus.holds(document)).count();
    }

    /** Judged queries that have no text; nobody can ask them and they do not count. */
    int judgedQueriesWithoutText() {
        return judgments.byQuery().size() - queries.size();
    }
}
