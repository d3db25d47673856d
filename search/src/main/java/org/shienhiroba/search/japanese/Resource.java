package org.shienhiroba.search.japanese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the word lists that lie beside this package's classes. */
final class Resource {
    private Resource() {}

    /** All lines of a list, comments and empty ones too (so that a line's place is its number). */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list " + name, e);
        }
    }

    /** The lines that are neither empty nor a comment, without surrounding spaces. */
    static List<String> entries(String name) {
        return lines(name).stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
