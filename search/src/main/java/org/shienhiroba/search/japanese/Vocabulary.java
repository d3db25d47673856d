package org.shienhiroba.search.japanese;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of the field by how they are read aloud: who converts しゅうろういこう to 就労以降, or slips with a kana, means the word that
 * sounds alike. Immutable and thread-safe.
 */
public final class Vocabulary {
    /** Shorter readings have too many neighbours. */
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_WITH_TWO_SLIPS = 9;
    private static final int LONGEST = 40;

    /** A shorter name has too many others one character apart. */
    private static final int SHORTEST_WITH_WRONG_CHARACTER = 4;

    private final Map<String, Set<String>> byReading;

    private record Near(String reading, int distance) {}

    private Vocabulary(Map<String, Set<String>> byReading) {
        this.byReading = byReading;
    }

    /** These words, and those of the field's own dictionary. */
    static Vocabulary of(Collection<String> words) {
        return new Vocabulary(Stream
                .concat(words.stream(), FieldDictionary.entries().stream().map(FieldDictionary.Entry::surface))
                .collect(Collectors.groupingBy(ReadingAnalyzer::reading, LinkedHashMap::new,
                        Collectors.toCollection(LinkedHashSet::new))));
    }

    /** Words that are read like this text, in the order of the list. */
    public List<String> alike(String text) {
        return List.copyOf(byReading.getOrDefault(ReadingAnalyzer.reading(text), Set.of()));
    }

    /**
     * Words that are read like this text but for a slip, or two in a long one; the nearest first.
     *
     * @param most at most so many
     */
    public List<String> near(String text, int most) {
        String reading = ReadingAnalyzer.reading(text);
        int slips = reading.length() < SHORTEST_WITH_SLIP || reading.length() > LONGEST
                ? 0
                : reading.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
        List<Near> near = new ArrayList<>();
        for (String other : slips == 0 ? Set.<String>of() : byReading.keySet()) {
            if (Math.abs(other.length() - reading.length()) <= slips && other.length() >= SHORTEST_WITH_SLIP) {
                int distance = distance(reading, other);
                if (distance > 0 && distance <= slips) {
                    near.add(new Near(other, distance));
                }
            }
        }
        return near.stream().sorted(Comparator.comparingInt(Near::distance))
                .flatMap(found -> byReading.getOrDefault(found.reading(), Set.of()).stream()).limit(most).toList();
    }

    /**
     * Words, or parts of words, that are written like this text but for one character (定着指援 → 定着支援), where the wrong kanji
     * has no reading that would tell.
     *
     * @param most at most so many
     */
    public List<String> misspelt(String text, int most) {
        int length = text.length();
        if (length < SHORTEST_WITH_WRONG_CHARACTER || length > LONGEST) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        for (Set<String> words : byReading.values()) {
            for (String word : words) {
                for (int at = 0; at + length <= word.length() && found.size() < most; at++) {
                    if (isOneApart(text, word, at)) {
                        found.add(word.substring(at, at + length));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isOneApart(String text, String word, int at) {
        int wrong = 0;
        for (int i = 0; i < text.length() && wrong < 2; i++) {
            wrong += text.charAt(i) == word.charAt(at + i) ? 0 : 1;
        }
        return wrong == 1;
    }

    /**
     * How many kana must be put in, left out, replaced or exchanged with their neighbour: the optimal string alignment
     * distance (Damerau, A technique for computer detection and correction of spelling errors, 1964).
     */
    static int distance(String one, String other) {
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    costs[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(costs[i - 1][j - 1] + same, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
                boolean exchanged = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                costs[i][j] = exchanged ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
            }
        }
        return costs[one.length()][other.length()];
    }
}
