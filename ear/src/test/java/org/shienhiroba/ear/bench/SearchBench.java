package org.shienhiroba.ear.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shienhiroba.ear.Portal;

/**
 * {@code ./portal bench search}: our engine, raw Lucene, OpenSearch, PostgreSQL and the portal's REST over the same
 * documents and queries, in one run and in turns, so that whatever disturbs the machine disturbs all of them.
 */
final class SearchBench {
    /** The portal itself is measured with so many cases at most; making its index of more takes longer than a start waits. */
    private static final int MOST_CASES = 10_000;
    private static final int QUERIES = 100;
    private static final int ROUNDS = 3;
    private static final double SECONDS = 1.5;
    private static final double WARM_UP_SECONDS = 6;
    private static final List<Integer> CLIENTS = List.of(1, 4, 16);

    private final Path classpath;
    private final Path json;
    private final List<Integer> counts;
    private final GeneratedCases cases = new GeneratedCases();
    private final Load load = new Load(cases.queries(QUERIES));

    /**
     * @param arguments {@code --docs N} for one number of documents instead of three, {@code --json FILE} for where the
     *                  figures go; the picture of growth goes beside them
     */
    SearchBench(List<String> arguments) throws Exception {
        Path target = Path.of(System.getProperty("hiroba.test.root"), "ear/target");
        classpath = target.resolve("opensearch-classpath.txt");
        Map<String, String> options = options(arguments);
        json = Path.of(options.getOrDefault("--json", target.resolve("bench/search.json").toString()));
        counts = options.containsKey("--docs")
                ? List.of(documents(options.get("--docs")))
                : List.of(1_000, 10_000, 100_000);
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!List.of("--docs", "--json").contains(arguments.get(i)) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException("bench search takes --docs N and --json FILE");
            }
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        return options;
    }

    private static int documents(String number) {
        if (!number.matches("\\d{4,7}") || Integer.parseInt(number) < 1_000) {
            throw new IllegalArgumentException("--docs takes a number from 1000 to 9999999");
        }
        return Integer.parseInt(number);
    }

    void run() throws Exception {
        Path leftovers = Path.of(System.getProperty("hiroba.test.work"));
        if (Files.exists(leftovers)) {
            Portal.delete(leftovers);
        }
        ChainBench.Speed chain = ChainBench.run(cases);
        List<SearchFigures.Size> sizes = new ArrayList<>();
        for (int count : counts) {
            SearchFigures.Size size = measure(count);
            sizes.add(size);
            System.out.print(SearchReport.table(size));
        }
        SearchFigures figures = new SearchFigures(chain, sizes);
        System.out.print(SearchReport.ratios(figures));
        SearchReport.write(figures, json);
        System.out.printf("%nfigures: %s%n", json);
        if (sizes.size() > 1) {
            Path picture = json.resolveSibling("search-growth.svg");
            GrowthPicture.write(figures, picture);
            System.out.printf("picture: %s%n", picture);
        }
    }

    private SearchFigures.Size measure(int count) throws Exception {
        Path root = Path.of(System.getProperty("hiroba.test.work"));
        Files.createDirectories(root);
        Path work = Files.createTempDirectory(root, "search");
        List<Contestant> contestants = new ArrayList<>();
        try {
            List<SearchFigures.Index> indexes = new ArrayList<>();
            add(contestants, indexes, new RawLucene(work.resolve("raw")), count);
            add(contestants, indexes, new OurEngine(work.resolve("ours")), count);
            add(contestants, indexes, new OpenSearch(work.resolve("opensearch"), classpath), count);
            add(contestants, indexes, new PostgreSql(), count);
            if (count == MOST_CASES || count < MOST_CASES && counts.size() == 1) {
                add(contestants, indexes, new RestPortal(), count);
            }
            return new SearchFigures.Size(count, indexes,
                    inTurns(contestants.stream().flatMap(one -> one.ways().stream()).toList()));
        } finally {
            for (Contestant one : contestants.reversed()) {
                one.close();
            }
            Portal.delete(work);
        }
    }

    private void add(List<Contestant> contestants, List<SearchFigures.Index> indexes, Contestant one, int count)
            throws Exception {
        contestants.add(one);
        long begin = System.nanoTime();
        one.index(cases, count);
        double seconds = (System.nanoTime() - begin) / 1e9;
        for (Way way : one.ways()) {
            load.run(way, 4, WARM_UP_SECONDS, 0);
        }
        indexes.add(new SearchFigures.Index(one.name(), seconds, one.bytes(), one.heap()));
        System.err.printf(Locale.ROOT, "%s: %,d documents indexed%n", one.name(), count);
    }

    private Map<String, Map<Integer, Load.Sample>> inTurns(List<Way> ways) throws Exception {
        Map<String, Map<Integer, List<Load.Sample>>> samples = new LinkedHashMap<>();
        for (int clients : CLIENTS) {
            for (int round = 0; round < ROUNDS; round++) {
                for (Way way : ways) {
                    samples.computeIfAbsent(way.name(), name -> new LinkedHashMap<>())
                            .computeIfAbsent(clients, number -> new ArrayList<>())
                            .add(load.run(way, clients, SECONDS, round));
                }
            }
        }
        Map<String, Map<Integer, Load.Sample>> together = new LinkedHashMap<>();
        samples.forEach((way, byClients) -> {
            Map<Integer, Load.Sample> all = new LinkedHashMap<>();
            byClients.forEach((clients, turns) -> all.put(clients, Load.Sample.together(turns)));
            together.put(way, all);
        });
        return together;
    }
}
