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

    /** These words, and those that the sources of the field name. */
    static Vocabulary of(Collection<String> words) {
        return new Vocabulary(Stream.concat(words.stream(), Resource.entries("field-words.txt").stream())
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
     * Words, or parts of words, that are written like this text but for one character (定着指援 → 定着支援, 就職サポター → 就職サポーター),
     * where the reading would not tell; beginnings and ends of words first.
     *
     * @param most at most so many
     */
    public List<String> misspelt(String text, int most) {
        if (text.length() < SHORTEST_WITH_WRONG_CHARACTER || text.length() > LONGEST) {
            return List.of();
        }
        Set<String> ends = new LinkedHashSet<>();
        Set<String> inside = new LinkedHashSet<>();
        for (int length : new int[]{text.length(), text.length() + 1, text.length() - 1}) {
            for (Set<String> words : byReading.values()) {
                for (String word : words) {
                    for (int at = 0; at + length <= word.length(); at++) {
                        if (isOneApart(text, word.substring(at, at + length))) {
                            boolean end = at == 0 || at + length == word.length();
                            (end ? ends : inside).add(word.substring(at, at + length));
                        }
                    }
                }
            }
        }
        return Stream.concat(ends.stream(), inside.stream()).distinct().limit(most).toList();
    }

    private static boolean isOneApart(String text, String part) {
        boolean sameStart = part.charAt(0) == text.charAt(0);
        boolean sameEnd = part.charAt(part.length() - 1) == text.charAt(text.length() - 1);
        return (sameStart || sameEnd) && distance(text, part) == 1;
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
