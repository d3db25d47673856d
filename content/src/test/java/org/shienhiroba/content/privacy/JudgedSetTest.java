package org.shienhiroba.content.privacy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.privacy.Finding.Kind;

/** How much of what must be found is found, and how much of what is found had to be; the report lies in {@code target}. */
class JudgedSetTest {
    private static final double RECALL = 0.9;
    private static final double PRECISION = 0.8;
    private static final int ENOUGH = 5;
    private static final Path REPORT = Path.of("target/privacy-findings.txt");

    private final PrivacyCheck check = new PrivacyCheck();

    /** What came out for one kind, or all. */
    private record Score(int marked, int met, int found, int right) {
        Score plus(Score other) {
            return new Score(marked + other.marked, met + other.met, found + other.found, right + other.right);
        }

        double recall() {
            return marked == 0 ? 1 : met / (double) marked;
        }

        double precision() {
            return found == 0 ? 1 : right / (double) found;
        }

        String line(String name) {
            return "%-18s %4d %4d  %.3f  %.3f".formatted(name, marked, found, recall(), precision());
        }
    }

    @Test
    void theHeldBackHalfIsFoundByNineInTenAndRightByEightInTen() throws IOException {
        List<Judged> all = Judged.all();
        Map<Kind, Score> heldBack = scores(all.stream().filter(Judged::isHeldBack).toList());
        Map<Kind, Score> development = scores(all.stream().filter(one -> !one.isHeldBack()).toList());
        List<String> misses = all.stream().filter(Judged::isHeldBack).flatMap(this::misses).limit(10).toList();
        List<String> toMend = all.stream().filter(one -> !one.isHeldBack()).flatMap(this::misses).toList();
        String report = table("held back", heldBack) + table("development", development)
                + "worst misses of the held back half (at most ten):\n" + String.join("\n", misses)
                + "\nmisses of the development half:\n" + String.join("\n", toMend) + "\n";
        Files.writeString(REPORT, report);
        System.Logger log = System.getLogger(JudgedSetTest.class.getName());
        log.log(System.Logger.Level.INFO, () -> "\n" + report);

        Stream<Map.Entry<String, Score>> judged = Stream.concat(Stream.of(Map.entry("all", total(heldBack))),
                heldBack.entrySet().stream().filter(one -> one.getValue().marked() >= ENOUGH)
                        .map(one -> Map.entry(one.getKey().name(), one.getValue())));
        assertAll(judged.map(one -> () -> assertTrue(
                one.getValue().recall() >= RECALL && one.getValue().precision() >= PRECISION,
                one.getValue().line(one.getKey()))));
    }

    @Test
    void theSetIsLargeAndHoldsManySentencesThatOnlyLookDangerous() {
        List<Judged> all = Judged.all();
        assertTrue(all.size() >= 260, "sentences");
        assertTrue(all.stream().filter(one -> one.marks().isEmpty()).count() >= 100, "sentences without a finding");
    }

    private Map<Kind, Score> scores(List<Judged> half) {
        Map<Kind, Score> scores = new EnumMap<>(Kind.class);
        for (Judged one : half) {
            List<Finding> findings = findings(one);
            one.marks().forEach(mark -> scores.merge(mark.kind(),
                    new Score(1, findings.stream().anyMatch(mark::isMetBy) ? 1 : 0, 0, 0), Score::plus));
            findings.forEach(found -> scores.merge(found.kind(),
                    new Score(0, 0, 1, one.marks().stream().anyMatch(mark -> mark.isMetBy(found)) ? 1 : 0),
                    Score::plus));
        }
        return scores;
    }

    private List<Finding> findings(Judged one) {
        return check.findings(Map.of("need", one.sentence()));
    }

    /** Missed ones first, since they harm more than a finding too many. */
    private Stream<String> misses(Judged one) {
        List<Finding> findings = findings(one);
        List<String> lines = new ArrayList<>();
        one.marks().stream().filter(mark -> findings.stream().noneMatch(mark::isMetBy))
                .forEach(mark -> lines.add("%03d missed %s「%s」 in %s".formatted(one.number(), mark.kind(),
                        one.sentence().substring(mark.start(), mark.end()), one.sentence())));
        findings.stream().filter(found -> one.marks().stream().noneMatch(mark -> mark.isMetBy(found)))
                .forEach(found -> lines.add("%03d too many %s「%s」 in %s".formatted(one.number(), found.kind(),
                        one.sentence().substring(found.start(), found.start() + found.length()), one.sentence())));
        return lines.stream();
    }

    private static Score total(Map<Kind, Score> scores) {
        return scores.values().stream().reduce(new Score(0, 0, 0, 0), Score::plus);
    }

    private static String table(String half, Map<Kind, Score> scores) {
        return "%s: kind, marked, found, recall, precision%n".formatted(half)
                + scores.entrySet().stream().map(one -> one.getValue().line(one.getKey().name()))
                        .collect(Collectors.joining("\n"))
                + "\n" + total(scores).line("ALL") + "\n\n";
    }
}
