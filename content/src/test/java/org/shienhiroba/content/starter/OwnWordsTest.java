package org.shienhiroba.content.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The starter content carries the facts of its sources, not their sentences. */
class OwnWordsTest {
    /** As many characters in a row are a sentence of somebody else. */
    private static final int RUN = 25;
    /** Names that can only be written in one way: laws, agencies, measures, and the titles of the sources themselves. */
    private static final List<String> NAMES = List.of("障害者就労支援の効果的な支援ノウハウ集(イメージ)",
            "令和4年度茨城県就労移行支援技術向上研修", "STEP1", "障害のある方の就労パスポートをご活用ください!",
            "障害者の日常生活及び社会生活を総合的に支援するための法律", "厚生労働省・都道府県労働局・ハローワーク",
            "独立行政法人高齢・障害・求職者雇用支援機構");

    @Test
    void noRunOfTwentyFiveCharactersStandsInASource() throws IOException {
        Path sources = sources();
        if (sources == null) {
            System.err.println(
                    "SKIPPED: the starter content is not compared with its sources, which are not beside this checkout");
        }
        assumeTrue(sources != null);
        Map<String, String> runs = new HashMap<>();
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                String text = withoutNames(plain(Files.readString(file)));
                for (int start = 0; start + RUN <= text.length(); start++) {
                    runs.putIfAbsent(text.substring(start, start + RUN), file.getFileName().toString());
                }
            }
        }
        List<String> copied = new ArrayList<>();
        ContentFolder.ofProduct().forEach((name, yaml) -> {
            String text = withoutNames(plain(yaml));
            for (int start = 0; start + RUN <= text.length(); start++) {
                String run = text.substring(start, start + RUN);
                if (runs.containsKey(run)) {
                    copied.add(name + " and " + runs.get(run) + ": " + run);
                }
            }
        });
        assertEquals(List.of(), copied);
    }

    /** One line without spaces; a name becomes a mark that stands in no source. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static String withoutNames(String text) {
        String without = text;
        for (String name : NAMES) {
            without = without.replace(name, "\uE000");
        }
        return without;
    }

    /** The documents lie in {@code shared/sources} beside the checkout, where there are any. */
    private static @Nullable Path sources() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared/sources");
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
