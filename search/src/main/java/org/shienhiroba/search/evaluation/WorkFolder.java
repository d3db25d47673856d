package org.shienhiroba.search.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder that does not outlive the command, also where a signal ends it. */
final class WorkFolder implements AutoCloseable {
    private static final int TRIES = 5;
    private final Path path;

    WorkFolder() throws IOException {
        path = Files.createTempDirectory("hiroba-evaluate");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        for (int left = TRIES; Files.exists(path) && left > 0; left--) {
            try {
                for (Path one : deepestFirst()) {
                    Files.deleteIfExists(one);
                }
            } catch (DirectoryNotEmptyException e) {
                if (left == 1) { // after a signal an index may still be writing: then once more
                    throw new UncheckedIOException(e);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
