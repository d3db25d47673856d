package org.shienhiroba.ear.soak;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.shienhiroba.ear.JavaHeap;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.soak.RawConnection.Answer;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Random and hostile queries over several connections at once: none ends in a 5xx, every answer is well formed and shows
 * nothing of the inside, and in the end the portal still finds what it found.
 */
final class QuerySoak {
    private static final int QUERIES_A_ROUND = 500;
    private static final int CONNECTIONS = 8;
    private static final int SLOWEST = 5;
    private static final int SHOWN = 300;
    private static final long SEED = 20261121;
    private static final Set<Integer> EXPECTED = Set.of(200, 400);
    /** From here on an address may be refused before the portal reads it. */
    private static final int LONG_ADDRESS = 60_000;
    private static final Pattern INSIDE = Pattern
            .compile("\\bat (org|java|jakarta|io)\\.|Exception|WFLY[A-Z]+\\d|org\\.apache");
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");
    private static final String SOUND_QUERY = "/api/cases?facets=false&q=%E5%AE%9A%E7%9D%80";

    private final int queries;
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    QuerySoak(int rounds) {
        this.queries = rounds * QUERIES_A_ROUND;
    }

    boolean run() throws IOException, InterruptedException {
        try (Portal portal = Portal.fresh("queries").start()) {
            String text = portal.get("/api/export/cases.jsonl").body().replaceAll("[\\p{ASCII}]+", "");
            String found = portal.get(SOUND_QUERY).body();
            long before = JavaHeap.used(portal.serverProcess());
            long[] nanos = new long[queries];
            AtomicInteger next = new AtomicInteger();
            List<Thread> askers = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                askers.add(Thread.ofPlatform().start(() -> {
                    try (RawConnection connection = new RawConnection(portal.base())) {
                        for (int n = next.getAndIncrement(); n < queries; n = next.getAndIncrement()) {
                            ask(connection, n, text, nanos);
                        }
                    } catch (IOException e) {
                        faults.add("a connection could not be closed: " + e);
                    }
                }));
            }
            for (Thread asker : askers) {
                asker.join();
            }
            if (!portal.get(SOUND_QUERY).body().equals(found)) {
                faults.add("the portal answers otherwise than before");
            }
            Integer[] slowest = IntStream.range(0, queries).boxed().toArray(Integer[]::new);
            Arrays.sort(slowest, Comparator.comparing(number -> -nanos[number]));
            Arrays.sort(nanos);
            System.out.printf(
                    "%d queries (seed %d) over %d connections: %s; p50 %.1f ms, p99 %.1f ms, slowest %.1f ms; heap"
                            + " after a collection %d MiB before, %d MiB after; faults %d%n",
                    queries, SEED, CONNECTIONS, statuses,
                    nanos[queries / 2] / 1e6, nanos[queries * 99 / 100] / 1e6, nanos[queries - 1] / 1e6, before >> 10,
                    JavaHeap.used(portal.serverProcess()) >> 10, faults.size());
            Arrays.stream(slowest).limit(SLOWEST).map(number -> "slow: " + shown(number, text))
                    .forEach(System.out::println);
        }
        faults.forEach(System.out::println);
        return faults.isEmpty();
    }

    private void ask(RawConnection connection, int number, String text, long[] nanos) {
        String target = OddQueries.target(SEED + number, text);
        long begun = System.nanoTime();
        String outcome;
        Optional<String> fault;
        try {
            Answer answer = connection.get(target);
            outcome = Integer.toString(answer.status());
            fault = fault(answer);
        } catch (IOException e) {
            outcome = "closed";
            fault = Optional.of(e.toString());
        }
        nanos[number] = System.nanoTime() - begun;
        synchronized (statuses) {
            statuses.merge(outcome, 1, Integer::sum);
        }
        if (target.length() < LONG_ADDRESS || outcome.startsWith("5")) {
            fault.ifPresent(what -> faults.add(shown(number, text) + ": " + what));
        }
    }

    private static String shown(int number, String text) {
        String target = OddQueries.target(SEED + number, text);
        return "query " + number + " " + (target.length() > SHOWN
                ? target.substring(0, SHOWN) + "… (" + target.length() + " characters)"
                : target);
    }

    private static Optional<String> fault(Answer answer) {
        if (!EXPECTED.contains(answer.status())) {
            return Optional.of(answer.status() + " " + answer.text());
        }
        if (INSIDE.matcher(answer.text()).find()) {
            return Optional.of("shows the inside: " + answer.text());
        }
        return malformed(answer);
    }

    private static Optional<String> malformed(Answer answer) {
        try {
            switch (answer.type()) {
                case "application/json", "application/problem+json" -> {
                    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
                        reader.readObject();
                    }
                }
                case "application/atom+xml" -> parse(answer.text());
                // the pages are written as XML, too; only HTML may hold control characters
                case "text/html" -> parse(CONTROLS.matcher(answer.text()).replaceAll(""));
                case "text/plain" -> {
                }
                // what is no HTTP is refused by the server itself, without a word
                case "" -> {
                    return answer.status() == 400 && answer.body().length == 0
                            ? Optional.empty()
                            : Optional.of("no type: " + answer.text());
                }
                default -> {
                    return Optional.of("of type " + answer.type());
                }
            }
            return Optional.empty();
        } catch (JsonException | SAXException | IOException e) {
            return Optional.of("malformed, " + e.getMessage() + ": " + answer.text());
        }
    }

    private static void parse(String document) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.parse(new InputSource(new StringReader(document)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
