package org.shienhiroba.ear.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that ask again as soon as they are answered. */
final class Load {
    /** So many answers at least, however slow they are. */
    private static final int LEAST = 24;

    private final List<String> queries;

    /**
     * What a load took.
     *
     * @param timings one value an answer
     * @param cpu     processor time of the process that answers, in nanoseconds
     */
    record Sample(Timings timings, long cpu) {
        static Sample together(List<Sample> samples) {
            return new Sample(
                    Timings.of(
                            samples.stream().flatMapToLong(s -> java.util.Arrays.stream(s.timings.nanos())).toArray(),
                            samples.stream().mapToDouble(s -> s.timings.seconds()).sum()),
                    samples.stream().mapToLong(Sample::cpu).sum());
        }

        /** Processor time of one answer, in milliseconds. */
        double cpuEach() {
            return cpu / 1e6 / timings.nanos().length;
        }
    }

    Load(List<String> queries) {
        this.queries = queries;
    }

    /** Asks for so many seconds; each client and each turn begins at another query. */
    Sample run(Way way, int clients, double seconds, int turn) throws Exception {
        List<Way.Client> open = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                open.add(way.opening().open());
            }
            List<Future<List<Long>>> results = new ArrayList<>();
            long cpu = way.cpu().getAsLong();
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * 1e9);
            for (int i = 0; i < clients; i++) {
                Way.Client client = open.get(i);
                int first = (turn * LEAST + i * queries.size() / clients) % queries.size();
                results.add(threads.submit(() -> ask(client, first, end, (LEAST + clients - 1) / clients)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> result : results) {
                nanos.addAll(result.get());
            }
            double taken = (System.nanoTime() - begin) / 1e9;
            long used = way.cpu().getAsLong() - cpu;
            return new Sample(Timings.of(nanos.stream().mapToLong(Long::longValue).toArray(), taken), used);
        } finally {
            for (Way.Client client : open) {
                client.close();
            }
        }
    }

    private List<Long> ask(Way.Client client, int first, long end, int least) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = first; System.nanoTime() < end || nanos.size() < least; i++) {
            long start = System.nanoTime();
            client.ask(queries.get(i % queries.size()));
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }
}
