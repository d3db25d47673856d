package org.shienhiroba.content.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists that lie beside this package's classes. */
final class Wordlist {
    private Wordlist() {}

    /** The lines that are neither empty nor a comment. */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Wordlist.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list " + name, e);
        }
    }
}
