package org.shienhiroba.search.japanese;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/**
 * The words of the field that the system dictionary lacks or cuts differently from sentence to sentence
 * ({@code user-dictionary.csv}). Entries beat the system dictionary wherever they occur, so each one can break others: the
 * build lints the list and fails on what it finds. Immutable.
 */
final class FieldDictionary {
    private static final String FILE = "user-dictionary.csv";

    /**
     * One line.
     *
     * @param surface  the word, in folded form
     * @param segments the short units that become terms
     * @param readings their readings in katakana
     * @param tag      a part of speech of the system dictionary
     */
    record Entry(String surface, List<String> segments, List<String> readings, String tag) {

        private String line() {
            return String.join(",", surface, String.join(" ", segments), String.join(" ", readings), tag);
        }
    }

    private FieldDictionary() {}

    static List<Entry> entries() {
        return Resource.entries(FILE).stream().map(FieldDictionary::parse).toList();
    }

    static Entry parse(String line) {
        String[] parts = line.split(",", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("Four values with commas between are wanted: " + line);
        }
        return new Entry(parts[0], List.of(parts[1].split(" ")), List.of(parts[2].split(" ")), parts[3]);
    }

    /** For Kuromoji; one instance may serve any number of tokenizers. */
    static UserDictionary load() {
        return Objects.requireNonNull(load(entries()), FILE);
    }

    /** The same of any entries, null for none. */
    static @Nullable UserDictionary load(List<Entry> entries) {
        try {
            return UserDictionary
                    .open(new StringReader(entries.stream().map(Entry::line).collect(Collectors.joining("\n"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the text is in memory
        }
    }
}
