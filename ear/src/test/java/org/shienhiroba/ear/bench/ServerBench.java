package org.shienhiroba.ear.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.ShippedArchive;

/** The running portal against an empty JAX-RS resource of the same server, over loopback HTTP. */
final class ServerBench {
    private static final double WARM_UP_SECONDS = 8;
    private static final double SECONDS = 4;
    private static final int ROUNDS = 3;

    void run() throws IOException {
        long before = System.nanoTime();
        try (Portal portal = Portal.withArchive("bench", archiveWithEmptyResource()).start()) {
            double firstStart = (System.nanoTime() - before) / 1e9;
            portal.close();
            before = System.nanoTime();
            portal.start();
            double secondStart = (System.nanoTime() - before) / 1e9;
            Portal.await("the index is there", () -> portal.get("/health/ready").statusCode() == 200);
            System.out.printf(Locale.ROOT, "start with an empty database %.1f s, second start %.1f s%n%n", firstStart,
                    secondStart);

            Map<String, String> paths = new LinkedHashMap<>();
            paths.put("empty resource (the reference)", "/empty/nothing");
            String query = "?q=" + URLEncoder.encode("ジョブコーチ 精神 定着", StandardCharsets.UTF_8);
            paths.put("REST search: 20 hits, facets, excerpts", "/api/cases" + query);
            paths.put("REST search: 10 hits, without both",
                    "/api/cases" + query + "&size=10&facets=false&excerpts=false");
            paths.put("REST browse: 20 hits, facets", "/api/cases");
            paths.put("REST one case", "/api/cases/1");
            paths.put("page: search", "/search" + query);
            paths.put("page: home", "/");
            paths.put("page: one case", "/cases/1");
            for (String path : paths.values()) {
                HttpResponse<String> answer = portal.get(path);
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(
                            path + " answers " + answer.statusCode() + ", see " + portal.data());
                }
                load(portal.base(), path, 4, WARM_UP_SECONDS);
            }
            for (int clients : List.of(1, 4, 16)) {
                Map<String, List<Timings>> rounds = new LinkedHashMap<>();
                for (int round = 0; round < ROUNDS; round++) {
                    for (Map.Entry<String, String> path : paths.entrySet()) {
                        rounds.computeIfAbsent(path.getKey(), key -> new ArrayList<>())
                                .add(load(portal.base(), path.getValue(), clients, SECONDS));
                    }
                }
                System.out.println(clients + (clients == 1 ? " client" : " clients"));
                Timings reference = together(rounds.values().iterator().next());
                rounds.forEach((name, timings) -> System.out.println("  " + together(timings).line(name, reference)));
            }
            System.out.printf("%nheap in use after a full collection: %s%n%n", heap(portal.serverProcess()));
        }
    }

    private static Timings together(List<Timings> rounds) {
        return Timings.of(rounds.stream().flatMapToLong(round -> java.util.Arrays.stream(round.nanos())).toArray(),
                rounds.stream().mapToDouble(Timings::seconds).sum());
    }

    /** Clients that ask again as soon as they are answered. */
    private static Timings load(URI base, String path, int clients, double seconds) {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * 1e9);
            List<Future<List<Long>>> results = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                results.add(threads.submit(() -> ask(base, path, end)));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> result : results) {
                all.addAll(result.get());
            }
            return Timings.of(all.stream().mapToLong(Long::longValue).toArray(), (System.nanoTime() - begin) / 1e9);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> ask(URI base, String path, long end) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
                try (InputStream body = answer.body()) {
                    body.transferTo(java.io.OutputStream.nullOutputStream());
                }
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(path + " answers " + answer.statusCode());
                }
                nanos.add(System.nanoTime() - start);
            }
        }
        return nanos;
    }

    private static String heap(long process) throws IOException {
        jcmd(process, "GC.run");
        return jcmd(process, "GC.heap_info").lines().filter(line -> line.contains("used")).findFirst().orElse("?")
                .strip();
    }

    private static String jcmd(long process, String command) throws IOException {
        Process jcmd = new ProcessBuilder(java.nio.file.Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
                Long.toString(process), command).redirectErrorStream(true).start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The archive as shipped and an application beside it with one resource, which does nothing. */
    static java.nio.file.Path archiveWithEmptyResource() {
        return ShippedArchive.written(ShippedArchive.with(
                ShrinkWrap.create(WebArchive.class, "empty.war").addClasses(EmptyApplication.class,
                        EmptyResource.class)));
    }
}
