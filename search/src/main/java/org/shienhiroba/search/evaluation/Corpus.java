package org.shienhiroba.search.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The documents of a collection. They stay in their file: only the ids are kept, so that a collection may be larger than
 * memory. Of documents with the same id the last one counts, as it does for BEIR.
 */
final class Corpus {
    private final Path file;
    /** Id to the line that counts. */
    private final Map<String, Long> lines = new HashMap<>();
    private final long repeated;

    /** Reads the file once, so that a fault shows before anything is indexed. */
    Corpus(Path file) throws IOException {
        this.file = file;
        long entries = 0;
        try (JsonLines reading = new JsonLines(file)) {
            while (reading.hasNext()) {
                JsonLines.Entry entry = reading.next();
                lines.put(entry.id(), entry.line());
                entries++;
            }
        }
        if (lines.isEmpty()) {
            throw new UnusableInput("文書がありません: " + file, "no documents");
        }
        repeated = entries - lines.size();
    }

    /** How many documents there are. */
    int size() {
        return lines.size();
    }

    /** How many entries do not count, for another with the same id follows. */
    long repeated() {
        return repeated;
    }

    boolean holds(String id) {
        return lines.containsKey(id);
    }

    /** Each document once, in the order of the file; to be closed. */
    Stream<JsonLines.Entry> documents() {
        JsonLines reading = new JsonLines(file);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reading, Spliterator.ORDERED), false)
                .filter(entry -> Long.valueOf(entry.line()).equals(lines.get(entry.id()))).onClose(() -> {
                    try {
                        reading.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
