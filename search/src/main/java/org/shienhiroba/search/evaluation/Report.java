package org.shienhiroba.search.evaluation;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came out, in three forms.
 *
 * @param collection  the collection
 * @param fingerprint of the analysis that was measured
 * @param rows        our own first
 */
record Report(TestCollection collection, String fingerprint, List<Row> rows) {

    /**
     * @param evaluation what was measured
     * @param p          of us against this one, two-sided, on nDCG@10; NaN for ourselves
     */
    record Row(Evaluation evaluation, double p) {}

    static Report of(TestCollection collection, String fingerprint, Evaluation ours, List<Evaluation> others) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(ours, Double.NaN));
        others.forEach(other -> rows.add(new Row(other, ours.p(other))));
        return new Report(collection, fingerprint, List.copyOf(rows));
    }

    /** For reading. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, "%s: %,d documents, %,d queries, %,d judgments; analysis %s%n",
                collection.name(), collection.corpus().size(), collection.queries().size(),
                collection.judgments().size(), fingerprint));
        note(table, collection.corpus().repeated(), "documents do not count: another with the same id follows");
        note(table, collection.judgedQueriesWithoutText(), "judged queries do not count: they have no text");
        note(table, collection.judgmentsOfUnknownDocuments(), "judgments speak of documents that are not there");
        table.append(String.format("%n%-8s", ""));
        rows.getFirst().evaluation().means().byName().keySet()
                .forEach(name -> table.append(String.format("  %" + width(name) + "s", name)));
        table.append(String.format("  %9s%n", rows.size() > 1 ? "p" : "").stripTrailing())
                .append(System.lineSeparator());
        for (Row row : rows) {
            table.append(String.format("%-8s", row.evaluation().name()));
            row.evaluation().means().byName().forEach((name, value) -> table
                    .append(String.format(Locale.ROOT, "  %" + width(name) + ".4f", value)));
            table.append(Double.isNaN(row.p()) ? "" : String.format(Locale.ROOT, "  %9.5f", row.p()))
                    .append(System.lineSeparator());
        }
        if (rows.size() > 1) {
            table.append(String.format(Locale.ROOT,
                    "%np: of us against it on nDCG@10, paired randomisation test, two-sided, "
                            + "%,d exchanges%n",
                    RandomisationTest.EXCHANGES));
        }
        return table.toString();
    }

    private static int width(String name) {
        return Math.max(name.length(), "0.0000".length());
    }

    private static void note(StringBuilder table, long count, String what) {
        if (count > 0) {
            table.append(String.format(Locale.ROOT, "  %,d %s%n", count, what));
        }
    }

    /** For programs. */
    void writeJson(Path file) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("collection", collection.name());
            json.writeNumberField("documents", collection.corpus().size());
            json.writeNumberField("queries", collection.queries().size());
            json.writeNumberField("judgments", collection.judgments().size());
            json.writeStringField("analysis", fingerprint);
            json.writeArrayFieldStart("rows");
            for (Row row : rows) {
                json.writeStartObject();
                json.writeStringField("name", row.evaluation().name());
                for (Map.Entry<String, Double> value : row.evaluation().means().byName().entrySet()) {
                    json.writeNumberField(value.getKey(), value.getValue());
                }
                if (!Double.isNaN(row.p())) {
                    json.writeNumberField("p", row.p());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** nDCG@10 of each query: id, text, ours, the others; columns apart by tabs, below a header. */
    void writeEach(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("query-id\ttext");
            for (Row row : rows) {
                out.write("\t" + row.evaluation().name());
            }
            out.newLine();
            int number = 0;
            for (Map.Entry<String, String> query : collection.queries().entrySet()) {
                out.write(query.getKey() + "\t" + query.getValue().replaceAll("\\s+", " "));
                for (Row row : rows) {
                    out.write(String.format(Locale.ROOT, "\t%.4f", row.evaluation().each().get(number).ndcg10()));
                }
                out.newLine();
                number++;
            }
        }
    }
}
