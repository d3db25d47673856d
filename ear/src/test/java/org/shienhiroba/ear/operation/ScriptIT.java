package org.shienhiroba.ear.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shienhiroba.ear.Portal;

/** A wrong setting or file stops the start with one clear line. */
class ScriptIT {

    @TempDir
    private Path folder;

    @Test
    void aWrongSettingStopsTheStartWithOneLineThatNamesIt() throws Exception {
        assertRefused("HIROBA_PORT", Map.of("HIROBA_PORT", "abc"));
        assertRefused("HIROBA_PORT", Map.of("HIROBA_PORT", "70000"));
        assertRefused("HIROBA_MANAGEMENT_PORT", Map.of("HIROBA_MANAGEMENT_PORT", "x"));
        assertRefused("HIROBA_DB_URL", Map.of("HIROBA_DB_URL", "jdbc:mysql://localhost/x"));
        assertRefused("HIROBA_DB_URL", Map.of("HIROBA_DB_URL", "jdbc:h2:mem:lost"));
        assertRefused("HIROBA_DB_PASSWORD",
                Map.of("HIROBA_DB_URL", "jdbc:postgresql://localhost/x", "HIROBA_DB_USER", "x"));
        assertRefused("HIROBA_SEARCH", Map.of("HIROBA_SEARCH", "elsewhere"));
        assertRefused("HIROBA_BASE_URL", Map.of("HIROBA_BASE_URL", "hiroba.example.jp"));
        assertRefused("HIROBA_DATA_DIR", Map.of("HIROBA_DATA_DIR", ""));
    }

    @Test
    void aWrongFileOfContentStopsTheStartNamesItselfAndLeavesTheRestAsItWas() throws Exception {
        try (Portal portal = Portal.fresh("wrong content")) {
            Path file = portal.data().resolve("content/agency-types/hello-work.yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "code: hello-work\nname: 一行だけのハローワーク\n");
            IllegalStateException refused = assertThrows(IllegalStateException.class, portal::start);
            assertTrue(refused.getMessage().contains("agency-types/hello-work.yaml: shortName is missing"),
                    refused.getMessage());
            Files.delete(file);
            portal.start();
            assertTrue(portal.get("/agency-types/hello-work").body().contains("公共職業安定所"));
        }
    }

    private void assertRefused(String name, Map<String, String> wrong) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("hiroba.test.root"), "portal").toString(), "serve")
                .redirectErrorStream(true).directory(folder.toFile());
        builder.environment().putAll(Map.of("HIROBA_DATA_DIR", folder.resolve("data").toString(), "HIROBA_BASE_URL",
                "http://localhost", "JAVA_HOME", System.getProperty("java.home")));
        builder.environment().putAll(wrong);
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .toList();
        assertEquals(1, process.waitFor(), lines.toString());
        assertEquals(1, lines.size(), lines.toString());
        assertTrue(lines.getFirst().contains(name), lines.toString());
    }
}
