package org.shienhiroba.ear.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.shienhiroba.ear.JavaHeap;
import org.shienhiroba.ear.Portal;

/**
 * {@code ./portal bench agencies}: how fast lists of agencies come in, against a plain batched insert of the same values, and
 * how fast the directory answers over REST as it grows, against itself when it was small and against an empty resource.
 */
final class AgenciesBench {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 45_000);
    private static final int QUERIES = 100;
    private static final int ROUNDS = 3;
    private static final double SECONDS = 2;
    private static final double WARM_UP_SECONDS = 5;
    private static final String EMPTY = "empty resource";

    private final GeneratedAgencies agencies;

    /** A way of asking, with what it is asked. */
    private record Question(String name, List<String> queries, Function<String, String> path) {}

    AgenciesBench() throws IOException {
        agencies = new GeneratedAgencies(
                Path.of(System.getProperty("hiroba.test.root")).resolveSibling("shared/data/wamnet"));
    }

    void run() throws Exception {
        Path work = Path.of(System.getProperty("hiroba.test.work"));
        if (Files.exists(work)) {
            Portal.delete(work);
        }
        Path plain = Files.createDirectories(work.resolve("plain"));
        try (Portal portal = Portal.withArchive("bench agencies", ServerBench.archiveWithEmptyResource())
                .withTrialAccounts().start()) {
            Map<String, Map<Integer, Timings>> answers = new LinkedHashMap<>();
            int before = 0;
            for (int size : SIZES) {
                double reference = PlainInsert.rowsPerSecond(plain, agencies, before, size);
                double ours = takeIn(portal, before, size);
                System.out.printf(Locale.ROOT,
                        "import of %,6d lines, %,6d of them new: %,8.0f lines/s; plain insert of the new ones %,8.0f"
                                + " lines/s; ratio %.3f; heap after it %,d MiB%n",
                        size, size - before, ours, reference, ours / reference,
                        JavaHeap.used(portal.serverProcess()) / 1024);
                before = size;
                for (Question question : questions()) {
                    answers.computeIfAbsent(question.name(), name -> new LinkedHashMap<>()).put(size,
                            ask(portal, question));
                }
            }
            report(answers);
        }
    }

    /** The whole list again, with more lines than the last time; answers how many lines a second. */
    private double takeIn(Portal portal, int before, int size) throws IOException {
        HttpRequest request = HttpRequest
                .newBuilder(URI.create(portal.base() + "/api/agencies/import?mode=apply&edition=2025-03"))
                .header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString(("admin:" + Portal.TRIAL_PASSWORD).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "text/csv").timeout(Duration.ofMinutes(30))
                .POST(BodyPublishers.ofByteArray(agencies.csv(size))).build();
        long begin = System.nanoTime();
        HttpResponse<String> answer = portal.send(request);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (answer.statusCode() != 200 || !answer.body().contains("\"created\":" + (size - before))) {
            throw new IOException("the import answers " + answer.statusCode() + ": "
                    + answer.body().substring(0, Math.min(300, answer.body().length())));
        }
        Portal.await("the index has followed", () -> portal.get(
                "/api/agencies?size=1&q=" + encoded(agencies.row(size - 1)[13])).body().contains("\"id\""));
        return size / seconds;
    }

    private List<Question> questions() {
        return List.of(
                new Question(EMPTY, List.of(""), query -> "/empty/nothing"),
                new Question("a reading as typed", agencies.readings(QUERIES),
                        query -> "/api/agencies?q=" + encoded(query)),
                new Question("nearest 20 of one kind", agencies.points(QUERIES),
                        query -> "/api/agencies?type=transition-support&near=" + query),
                new Question("nearest 20 of any kind", agencies.points(QUERIES),
                        query -> "/api/agencies?near=" + query),
                new Question("a prefecture by reading", List.of("08", "13", "27", "47"),
                        query -> "/api/agencies?prefecture=" + query));
    }

    private Timings ask(Portal portal, Question question) throws Exception {
        Load load = new Load(question.queries());
        Way way = new Way(question.name(), () -> new PortalClient(portal.base(), question.path()),
                Processes.of(portal.serverProcess()));
        load.run(way, 1, WARM_UP_SECONDS, 0);
        List<Load.Sample> samples = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            samples.add(load.run(way, 1, SECONDS, round));
        }
        return Load.Sample.together(samples).timings();
    }

    private static void report(Map<String, Map<Integer, Timings>> answers) {
        System.out.printf("%n%-26s %8s %10s %10s %12s %12s%n", "one client", "lines", "p50 ms", "p99 ms",
                "p50/smallest",
                "p50/empty");
        answers.forEach((name, bySize) -> bySize.forEach((size, timings) -> System.out.printf(Locale.ROOT,
                "%-26s %,8d %10.2f %10.2f %12.2f %12.2f%n", name, size, timings.percentile(50), timings.percentile(99),
                timings.percentile(50) / bySize.get(SIZES.getFirst()).percentile(50),
                timings.percentile(50) / answers.get(EMPTY).get(size).percentile(50))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
