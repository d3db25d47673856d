package org.shienhiroba.ear.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real files, where they lie in {@code shared/data} beside the checkout. */
final class RealLists {
    private RealLists() {}

    /** The bytes of a file; skips the test aloud where it is not there. */
    static byte[] read(String name) throws IOException {
        for (Path folder = Path.of(System.getProperty("hiroba.test.root"))
                .toAbsolutePath(); folder != null; folder = folder
                        .getParent()) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.isReadable(file)) {
                return Files.readAllBytes(file);
            }
        }
        Assumptions.abort("no shared/data/" + name + " beside the checkout: not tried with real data");
        return new byte[0];
    }
}
