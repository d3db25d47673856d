package org.shienhiroba.ear.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The figures as tables for people and as JSON for programs. */
final class SearchReport {
    private SearchReport() {}

    /** The tables of one number of documents. */
    static String table(SearchFigures.Size size) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%n%,d documents%n", size.documents()));
        for (SearchFigures.Index index : size.indexes()) {
            table.append(String.format(Locale.ROOT, "  %-16s indexed in %7.1f s   %,10d KiB on disk   heap %s%n",
                    index.contestant(), index.seconds(), index.bytes() / 1024,
                    index.heap() < 0 ? "-" : "%,d KiB".formatted(index.heap() / 1024)));
        }
        table.append(String.format("  %-48s %7s %9s %9s %9s %9s %9s%n", "", "clients", "per s", "p50 ms", "p95 ms",
                "p99 ms", "CPU ms"));
        size.samples().forEach((way, samples) -> samples.forEach((clients, sample) -> {
            Timings timings = sample.timings();
            table.append(String.format(Locale.ROOT, "  %-48s %7d %9.0f %9.3f %9.3f %9.3f %9.3f%n", way, clients,
                    timings.perSecond(), timings.percentile(50), timings.percentile(95), timings.percentile(99),
                    sample.cpuEach()));
        }));
        return table.toString();
    }

    /** What was promised and what was found. */
    static String ratios(SearchFigures figures) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT,
                "%nanalysis, one thread: ours %,.0f tokens/s, stock %,.0f tokens/s%n%nratios%n", figures.chain().ours(),
                figures.chain().stock()));
        for (SearchFigures.Ratio ratio : figures.ratios()) {
            table.append(String.format(Locale.ROOT, "  %-68s %8.2f   wanted %s %5.2f   %s%n", ratio.what(),
                    ratio.value(), ratio.atMost() ? "at most" : "at least", ratio.bound(),
                    ratio.holds() ? "yes" : "NO"));
        }
        return table.toString();
    }

    /** Writes everything; the folder is made where it is missing. */
    static void write(SearchFigures figures, Path file) throws IOException {
        JsonArrayBuilder sizes = Json.createArrayBuilder();
        figures.sizes().forEach(size -> sizes.add(json(size)));
        JsonArrayBuilder ratios = Json.createArrayBuilder();
        figures.ratios().forEach(ratio -> ratios.add(Json.createObjectBuilder().add("what", ratio.what())
                .add("value", ratio.value()).add(ratio.atMost() ? "atMost" : "atLeast", ratio.bound())
                .add("holds", ratio.holds())));
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("analysis",
                        Json.createObjectBuilder().add("tokensPerSecond", figures.chain().ours())
                                .add("stockTokensPerSecond", figures.chain().stock()))
                .add("sizes", sizes).add("ratios", ratios);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(out)
                    .writeObject(all.build());
        }
    }

    private static JsonObjectBuilder json(SearchFigures.Size size) {
        JsonArrayBuilder indexes = Json.createArrayBuilder();
        for (SearchFigures.Index index : size.indexes()) {
            JsonObjectBuilder one = Json.createObjectBuilder().add("name", index.contestant())
                    .add("seconds", index.seconds()).add("bytes", index.bytes());
            indexes.add(index.heap() < 0 ? one : one.add("heapBytes", index.heap()));
        }
        JsonArrayBuilder ways = Json.createArrayBuilder();
        size.samples().forEach((way, samples) -> samples.forEach((clients, sample) -> {
            Timings timings = sample.timings();
            ways.add(Json.createObjectBuilder().add("name", way).add("clients", clients)
                    .add("requests", timings.nanos().length).add("perSecond", timings.perSecond())
                    .add("p50Ms", timings.percentile(50)).add("p95Ms", timings.percentile(95))
                    .add("p99Ms", timings.percentile(99)).add("cpuMs", sample.cpuEach()));
        }));
        return Json.createObjectBuilder().add("documents", size.documents()).add("indexes", indexes).add("ways", ways);
    }
}
