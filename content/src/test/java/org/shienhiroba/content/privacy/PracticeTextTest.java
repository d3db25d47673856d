package org.shienhiroba.content.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.privacy.Finding.Level;

/** Writers of ordinary practice are left in peace: the retold starter cases tell of nobody. */
class PracticeTextTest {
    private static final Path CASES = Path.of("src/main/resources/starter/cases");

    private final PrivacyCheck check = new PrivacyCheck();

    @Test
    void theStarterCasesGiveNoGraveFindingAndHardlyAWarning() throws IOException {
        List<String> texts;
        try (Stream<Path> files = Files.list(CASES)) {
            texts = files.map(PracticeTextTest::bodyOf).toList();
        }
        assertTrue(texts.size() > 10, "cases read");
        List<Finding> found = texts.stream().flatMap(text -> check.findings(Map.of("text", text)).stream()).toList();
        assertEquals(List.of(), found.stream().filter(one -> one.level() == Level.BLOCK).toList());
        assertTrue(found.size() <= 2, found::toString);
    }

    /** All but the source, whose dates are those of a publication. */
    private static String bodyOf(Path file) {
        try {
            String yaml = Files.readString(file);
            return yaml.substring(0, yaml.indexOf("source:"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
