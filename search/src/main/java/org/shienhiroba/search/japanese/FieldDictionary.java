package org.shienhiroba.search.japanese;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/**
 * The words of the field that the system dictionary lacks or cuts differently from sentence to sentence
 * ({@code user-dictionary.csv}). Entries beat the system dictionary wherever they occur, so each one can break others: see
 * {@link #faults}. Immutable.
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
    record Entry(String surface, List<String> segments, List<String> readings, String tag) {}

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
        try {
            return UserDictionary.open(new StringReader(String.join("\n", Resource.entries(FILE))));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the text is in memory
        }
    }

    /**
     * What is wrong with a list of entries, one sentence each; empty when nothing is. Kuromoji itself would say nothing, or
     * throw without naming the line.
     */
    static List<String> faults(List<Entry> entries) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            String word = entry.surface();
            if (!seen.add(word)) {
                faults.add(word + ": given twice");
            }
            if (!Folding.fold(word).equals(word)) {
                faults.add(word + ": not in folded form, which is " + Folding.fold(word));
            }
            if (!String.join("", entry.segments()).equals(word)) {
                faults.add(word + ": the segments do not add up to it");
            }
            if (entry.segments().size() != entry.readings().size()) {
                faults.add(word + ": not one reading for each segment");
            }
            if (!entry.readings().stream().allMatch(r -> Kana.isAllKana(r) && Kana.katakana(r).equals(r))) {
                faults.add(word + ": a reading that is not katakana");
            }
            if (!word.codePoints().allMatch(Character::isLetterOrDigit)) {
                faults.add(word + ": holds a character that is no letter or digit");
            }
            if (!PartsOfSpeech.isNounOfTheSystemDictionary(entry.tag())) {
                faults.add(word + ": no part of speech of the system dictionary: " + entry.tag());
            }
        }
        return faults;
    }
}
