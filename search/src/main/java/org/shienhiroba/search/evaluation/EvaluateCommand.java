package org.shienhiroba.search.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.search.japanese.AnalysisVersion;

/**
 * {@code ./portal evaluate DIR [--qrels FILE] [--compare stock,bigram] [--json FILE] [--each FILE]}. Ends with 0, with 2
 * where the input cannot be used, with 1 where a file cannot be written.
 */
public final class EvaluateCommand {
    private static final List<String> OPTIONS = List.of("--qrels", "--compare", "--json", "--each");
    private static final Logger LOG = Logger.getLogger("org");

    private final PrintStream out;
    private final PrintStream progress;

    private EvaluateCommand(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    /** Prints the table to standard output; progress and faults go to standard error. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        LOG.setLevel(Level.SEVERE); // neither a new index nor a missing vector module is news here
        System.exit(run(arguments, out, err));
    }

    /** The command without the process around it. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            new EvaluateCommand(out, err).report(arguments);
            return 0;
        } catch (UnusableInput e) {
            err.println("portal: " + e.getMessage());
            return 2;
        } catch (FileSystemException e) {
            err.println("portal: ファイルを扱えません: " + e.getMessage());
            return 1;
        } catch (IOException | UncheckedIOException | IndexUnavailableException e) {
            err.println("portal: " + e.getMessage());
            return 1;
        }
    }

    private void report(String[] arguments) throws IOException {
        Map<String, String> options = new TreeMap<>();
        Path folder = folder(arguments, options);
        List<Comparison> comparisons = options.containsKey("--compare")
                ? Comparison.of(options.get("--compare"))
                : List.of();
        TestCollection collection = TestCollection.read(folder, Optional.ofNullable(options.get("--qrels")));
        Evaluation ours;
        List<Evaluation> others = new ArrayList<>();
        try (WorkFolder work = new WorkFolder()) {
            ours = evaluate("ours", collection,
                    () -> new PortalRanker(work.path().resolve("ours"), collection.corpus()));
            for (Comparison other : comparisons) {
                others.add(evaluate(other.label(), collection, () -> new LuceneRanker(
                        work.path().resolve(other.label()), collection.corpus(), other.analyzer())));
            }
        }
        Report report = Report.of(collection, AnalysisVersion.fingerprint(), ours, others);
        out.print(report.table());
        if (options.containsKey("--json")) {
            report.writeJson(Path.of(options.get("--json")));
        }
        if (options.containsKey("--each")) {
            report.writeEach(Path.of(options.get("--each")));
        }
    }

    /** Makes an index; takes its time. */
    private interface Indexing {
        Ranker index() throws IOException;
    }

    private Evaluation evaluate(String name, TestCollection collection, Indexing indexing) throws IOException {
        long begin = System.nanoTime();
        try (Ranker ranker = indexing.index()) {
            long indexed = System.nanoTime();
            Evaluation evaluation = Evaluation.of(name, ranker, collection);
            progress.printf(Locale.ROOT, "%s: indexed in %.1f s, %,d queries in %.1f s%n", name,
                    (indexed - begin) / 1e9, collection.queries().size(), (System.nanoTime() - indexed) / 1e9);
            if (ranker instanceof PortalRanker portal && portal.cutShort() > 0) {
                progress.printf(Locale.ROOT, "%s: %,d answers were cut short by the time limit of a query%n", name,
                        portal.cutShort());
            }
            return evaluation;
        }
    }

    private static Path folder(String[] arguments, Map<String, String> options) {
        List<String> folders = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                folders.add(arguments[i]);
            } else if (!OPTIONS.contains(arguments[i])) {
                throw new UnusableInput("分からない指定です: " + arguments[i], "unknown option");
            } else if (i + 1 == arguments.length) {
                throw new UnusableInput(arguments[i] + " には値が要ります。", "a value is missing");
            } else {
                options.put(arguments[i], arguments[++i]);
            }
        }
        if (folders.size() != 1) {
            throw new UnusableInput("評価する集まりのフォルダをひとつ示してください: "
                    + "./portal evaluate DIR [--qrels FILE] [--compare stock,bigram] [--json FILE] [--each FILE]",
                    "one folder is needed");
        }
        Path folder = Path.of(folders.getFirst());
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput("フォルダがありません: " + folder, "no such folder");
        }
        return folder;
    }
}
