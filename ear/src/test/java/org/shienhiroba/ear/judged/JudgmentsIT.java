package org.shienhiroba.ear.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.PortalUnderTest;

/**
 * The judged queries of {@code judgments.tsv} over the seventeen starter cases, through REST. The floors are what was
 * reached, not what was hoped for: a change that lowers one has to say why.
 */
class JudgmentsIT {
    private static final double SUCCESS_AT_1 = 0.93;

    private record Judged(String query, String kind, List<String> relevant) {}

    private static final Map<String, String> KEY_BY_TITLE = new HashMap<>();
    private static final List<Judged> QUERIES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        Path cases = Path.of(System.getProperty("hiroba.test.root"), "content/src/main/resources/starter/cases");
        try (Stream<Path> files = Files.list(cases)) {
            for (Path file : files.toList()) {
                String title = Files.readString(file).lines().filter(line -> line.startsWith("title: ")).findFirst()
                        .orElseThrow();
                KEY_BY_TITLE.put(title.substring("title: ".length()).strip(),
                        file.getFileName().toString().replace(".yaml", ""));
            }
        }
        String table = new String(
                Objects.requireNonNull(JudgmentsIT.class.getResourceAsStream("/judgments.tsv")).readAllBytes(),
                StandardCharsets.UTF_8);
        table.lines().skip(1).map(line -> line.split("\t"))
                .forEach(cells -> QUERIES.add(new Judged(cells[0], cells[1], List.of(cells[2].split(",")))));
    }

    @Test
    void theFirstHitAnswersTheQueryAndNoQueryIsLeftWithoutOne() {
        List<String> without = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Judged judged : QUERIES) {
            List<String> keys = search(judged.query());
            if (keys.isEmpty()) {
                without.add(judged.kind() + ": " + judged.query());
            } else if (!judged.relevant().contains(keys.getFirst())) {
                missed.add(judged.kind() + ": " + judged.query() + " → " + keys.subList(0, Math.min(3, keys.size()))
                        + " not "
                        + judged.relevant());
            }
        }
        double success = 1 - (double) (missed.size() + without.size()) / QUERIES.size();
        String figures = "%d queries, Success@1 %.3f, without a hit %d%n%s%n%s".formatted(QUERIES.size(), success,
                without.size(),
                String.join("\n", missed), without);
        Path report = Path.of(System.getProperty("hiroba.test.work"), "judgments.txt");
        try {
            Files.writeString(report, figures);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertEquals(List.of(), without, figures);
        assertTrue(success >= SUCCESS_AT_1, figures);
    }

    @Test
    void theQueryOfTheHomePagePutsTheThreeCasesThatHoldTwoOfItsWordsOnTop() {
        for (String query : List.of("ジョブコーチ 精神 定着", "ジョブコーチ　精神　定着", "定着 精神 ジョブコーチ")) {
            assertEquals(List.of("c03-life-staff-job-coach", "c09-hospital-social-worker", "c11-contact-card"),
                    search(query).stream().limit(3).sorted().toList(), query);
        }
    }

    private static List<String> search(String query) {
        String body = PortalUnderTest.portal()
                .get("/api/cases?facets=false&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)).body();
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().getJsonArray("hits").getValuesAs(JsonObject.class).stream()
                    .map(hit -> KEY_BY_TITLE.getOrDefault(hit.getString("title"), "?")).toList();
        }
    }
}
