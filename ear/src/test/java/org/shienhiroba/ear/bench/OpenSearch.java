package org.shienhiroba.ear.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.shienhiroba.ear.JavaHeap;
import org.shienhiroba.search.IndexedDocument;

/**
 * An OpenSearch node with Kuromoji in a process of its own, asked over loopback HTTP with one query as like ours as its
 * language can say it: each word a phrase in any of the fields, all words needed, the title counting twice.
 */
final class OpenSearch implements Contestant {
    static final String TOP = "OpenSearch, top 10";
    static final String PAGE = "OpenSearch, page: 20 hits, 4 facets, excerpts";
    private static final List<String> FIELDS = List.of("title", "need", "approach", "effect");
    private static final int BATCH = 500;

    private final Process process;
    private final URI base;

    /**
     * Starts the node.
     *
     * @param classpath the file that names what it is made of
     */
    OpenSearch(Path folder, Path classpath) throws IOException {
        Path source = Path.of(System.getProperty("hiroba.test.root"), "ear/src/bench/opensearch/OpenSearchNode.java");
        int port = Processes.freePort();
        base = URI.create("http://127.0.0.1:" + port);
        Files.createDirectories(folder);
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xms1g",
                "-Xmx1g", "--enable-native-access=ALL-UNNAMED", "--add-modules", "jdk.incubator.vector", "-cp",
                Files.readString(classpath).strip(), source.toString(), folder.toString(), Integer.toString(port))
                .redirectError(folder.resolve("error.log").toFile()).start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        while (line != null && !line.equals("ready")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("OpenSearch did not start, see " + folder.resolve("error.log"));
        }
        Thread reading = new Thread(() -> said.lines().forEach(rest -> {}), "opensearch-output");
        reading.setDaemon(true);
        reading.start();
    }

    @Override
    public String name() {
        return "OpenSearch";
    }

    @Override
    public void index(GeneratedCases cases, int count) throws Exception {
        try (HttpClient client = client()) {
            send(client, "PUT", "/cases", mapping().toString());
            Iterator<IndexedDocument> documents = cases.documents(count).iterator();
            while (documents.hasNext()) {
                StringBuilder bulk = new StringBuilder();
                for (int i = 0; i < BATCH && documents.hasNext(); i++) {
                    IndexedDocument one = documents.next();
                    bulk.append("{\"index\":{\"_id\":\"").append(one.id()).append("\"}}\n").append(source(one))
                            .append('\n');
                }
                String answer = send(client, "POST", "/cases/_bulk", bulk.toString());
                if (!answer.contains("\"errors\":false")) {
                    throw new IOException("OpenSearch refuses documents: " + answer.substring(0, 500));
                }
            }
            send(client, "POST", "/cases/_forcemerge?max_num_segments=1", "");
            send(client, "POST", "/cases/_refresh", "");
        }
    }

    private static JsonObject mapping() {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        // positions with offsets, so that excerpts need no second analysis
        FIELDS.forEach(field -> properties.add(field, Json.createObjectBuilder().add("type", "text")
                .add("analyzer", "kuromoji").add("index_options", "offsets")));
        OurEngine.FACETS.forEach(facet -> properties.add(facet, Json.createObjectBuilder().add("type", "keyword")));
        return Json.createObjectBuilder()
                .add("settings",
                        Json.createObjectBuilder().add("number_of_shards", 1).add("number_of_replicas", 0)
                                .add("refresh_interval", "-1"))
                .add("mappings", Json.createObjectBuilder().add("properties", properties)).build();
    }

    private static JsonObject source(IndexedDocument one) {
        JsonObjectBuilder source = Json.createObjectBuilder().add("title", one.title());
        one.sections().forEach(source::add);
        OurEngine.FACETS.forEach(facet -> source.add(facet, one.facets().get(facet).getFirst().code()));
        return source.build();
    }

    @Override
    public long bytes() throws Exception {
        try (HttpClient client = client()) {
            String stats = send(client, "GET", "/cases/_stats/store", "");
            return Json.createReader(new StringReader(stats)).readObject().getJsonObject("_all")
                    .getJsonObject("primaries").getJsonObject("store").getJsonNumber("size_in_bytes").longValue();
        }
    }

    @Override
    public long heap() throws IOException {
        return JavaHeap.used(process.pid()) * 1024;
    }

    @Override
    public List<Way> ways() {
        return List.of(new Way(TOP, () -> new Searching(false), Processes.of(process.pid())),
                new Way(PAGE, () -> new Searching(true), Processes.of(process.pid())));
    }

    /** One connection. */
    private final class Searching implements Way.Client {
        private final HttpClient client = client();
        private final boolean page;

        Searching(boolean page) {
            this.page = page;
        }

        @Override
        public void ask(String query) throws Exception {
            HttpRequest request = request("POST", "/cases/_search", page ? page(query) : top(query));
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
            if (answer.statusCode() != 200) {
                throw new IOException("OpenSearch answers " + answer.statusCode());
            }
        }

        @Override
        public void close() {
            client.close();
        }
    }

    private static String top(String query) {
        return Json.createObjectBuilder().add("size", 10).add("_source", Json.createArrayBuilder().add("title"))
                .add("query", words(query)).build().toString();
    }

    private static String page(String query) {
        JsonObjectBuilder facets = Json.createObjectBuilder();
        OurEngine.FACETS.forEach(facet -> facets.add(facet, Json.createObjectBuilder().add("terms",
                Json.createObjectBuilder().add("field", facet).add("size", 50))));
        JsonObjectBuilder excerpts = Json.createObjectBuilder();
        FIELDS.forEach(field -> excerpts.add(field, Json.createObjectBuilder().add("number_of_fragments", 1)));
        return Json.createObjectBuilder().add("size", 20).add("_source", Json.createArrayBuilder().add("title"))
                .add("query", words(query)).add("track_total_hits", true).add("aggs", facets)
                .add("highlight", Json.createObjectBuilder().add("type", "unified").add("fields", excerpts)).build()
                .toString();
    }

    private static JsonObject words(String query) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (String word : query.split(" ")) {
            all.add(Json.createObjectBuilder().add("multi_match",
                    Json.createObjectBuilder().add("query", word).add("type", "phrase").add("fields",
                            Json.createArrayBuilder().add("title^2").add("need").add("approach").add("effect"))));
        }
        return Json.createObjectBuilder().add("bool", Json.createObjectBuilder().add("must", all)).build();
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private HttpRequest request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build();
    }

    private String send(HttpClient client, String method, String path, String body) throws Exception {
        HttpResponse<String> answer = client.send(request(method, path, body), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() throws Exception {
        process.getOutputStream().close(); // the node ends with its input
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
