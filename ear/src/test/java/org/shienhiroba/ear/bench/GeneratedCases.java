package org.shienhiroba.ear.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;

/** Documents made of the sentences of the starter content in random order: real words of the field, the same at every run. */
final class GeneratedCases {
    private static final List<String> DISABILITIES = List.of("身体", "知的", "精神", "発達", "高次脳機能", "難病");
    private static final List<String> PHASES = List.of("職業準備", "就職", "就業継続・定着", "キャリア発達");

    private final List<String> sentences;

    GeneratedCases() throws IOException {
        Path starter = Path.of(System.getProperty("hiroba.test.root"), "content/src/main/resources/starter");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(starter)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
                Stream.of(Files.readString(file).split("(?<=。)|\n")).map(String::strip)
                        .filter(line -> line.endsWith("。")).forEach(found::add);
            }
        }
        sentences = List.copyOf(found);
    }

    /** This many documents. */
    Stream<IndexedDocument> documents(int count) {
        Random random = new Random(20261121);
        return IntStream.rangeClosed(1, count).mapToObj(number -> document(number, random));
    }

    private IndexedDocument document(int number, Random random) {
        return new IndexedDocument(Integer.toString(number), sentence(random),
                Map.of("need", text(random, 3), "approach",
                        text(random, 4), "effect", text(random, 3)),
                Map.of("category", List.of(new FacetValue("C%02d".formatted(1 + random.nextInt(12)), List.of())),
                        "disability",
                        List.of(value(DISABILITIES, random)), "phase", List.of(value(PHASES, random)), "agencyType",
                        List.of(new FacetValue("t" + random.nextInt(40), List.of()))),
                LocalDate.of(2026, 1, 1).plusDays(number % 300));
    }

    private static FacetValue value(List<String> labels, Random random) {
        String label = labels.get(random.nextInt(labels.size()));
        return new FacetValue(label, List.of(label));
    }

    private String text(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> sentence(random)).reduce("", String::concat);
    }

    private String sentence(Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }
}
