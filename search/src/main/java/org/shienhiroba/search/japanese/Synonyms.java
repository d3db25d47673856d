package org.shienhiroba.search.japanese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words for the same thing, expanded for each word of a query when it is asked: a change needs no new index, and a hit can
 * say by which word it was found. Words meet by their terms in the main chain, so each spelling of a key is that key.
 * Immutable and thread-safe.
 */
public final class Synonyms {
    private static final String OF_THE_FIELD = "synonyms.txt";
    private static final int LONGEST_GROUP = 20;

    /**
     * Another word for the same thing.
     *
     * @param word   as it stands in the list
     * @param weight how much of a match of the word itself it is worth, above 0, at most 1
     */
    public record Synonym(String word, float weight) {}

    /**
     * A synonym of some neighbouring terms of a text.
     *
     * @param from    the first of the terms
     * @param to      behind the last of the terms
     * @param synonym what may stand in their place
     */
    public record Replacement(int from, int to, Synonym synonym) {}

    private final Map<String, Map<String, Synonym>> byKey = new LinkedHashMap<>();
    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final List<String> warnings = new ArrayList<>();

    private Synonyms() {}

    /** No synonyms at all. */
    public static Synonyms none() {
        return new Synonyms();
    }

    /** The list that comes with this version of the portal. */
    public static Synonyms ofTheField() {
        return parse(OF_THE_FIELD, Resource.lines(OF_THE_FIELD));
    }

    /**
     * Reads a list: one group a line, {@code a = b = c} for words that find each other, {@code a > b} where only a finds b,
     * {@code @0.5} at the end for a weight, {@code #} for comments.
     *
     * @param name  what to call the list in messages
     * @param lines its lines
     * @throws IllegalArgumentException for a line that says nothing sensible, naming list and line: words that analyse to
     *         nothing, that are given twice or are one and the same to the search, groups of one or of more than 20
     */
    public static Synonyms parse(String name, List<String> lines) {
        Synonyms synonyms = new Synonyms();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    synonyms.read(line);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "%s, line %d: %s: %s".formatted(name, i + 1, e.getMessage(), line), e);
                }
            }
        }
        return synonyms;
    }

    private void read(String line) {
        int at = line.lastIndexOf('@');
        float weight = at < 0 ? 1 : weight(line.substring(at + 1).strip());
        String rule = at < 0 ? line : line.substring(0, at);
        boolean oneWay = rule.contains(">");
        if (oneWay && rule.contains("=")) {
            throw new IllegalArgumentException("either = or >, not both");
        }
        String[] group = rule.split(oneWay ? ">" : "=", -1);
        if (group.length < 2 || group.length > LONGEST_GROUP || oneWay && group.length != 2) {
            throw new IllegalArgumentException("a group has two words or more, at most " + LONGEST_GROUP);
        }
        Map<String, String> keys = new LinkedHashMap<>();
        for (String word : group) {
            String stripped = word.strip();
            String before = keys.putIfAbsent(keyOf(stripped), stripped);
            if (before != null) {
                throw new IllegalArgumentException(
                        "«%s» and «%s» are the same to the search".formatted(before, stripped));
            }
        }
        List<String> ordered = List.copyOf(keys.keySet());
        for (int i = 0; i < (oneWay ? 1 : ordered.size()); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                if (i != j) {
                    add(ordered.get(i), ordered.get(j), new Synonym(keys.getOrDefault(ordered.get(j), ""), weight));
                }
            }
        }
        keys.values().forEach(this::remember);
    }

    private static float weight(String text) {
        float weight;
        try {
            weight = Float.parseFloat(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the weight is no number", e);
        }
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("the weight is not above 0 and at most 1");
        }
        return weight;
    }

    private String keyOf(String word) {
        List<Term> found = List.copyOf(MainAnalyzer.terms(word));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("«%s» holds nothing to search for".formatted(word));
        }
        terms.put(word, found);
        return Term.key(found);
    }

    private void add(String key, String otherKey, Synonym synonym) {
        byKey.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(otherKey, synonym);
    }

    private void remember(String word) {
        if (words.add(word) && Folding.fold(word).toLowerCase(Locale.ROOT).matches("[a-z]{1,2}")) {
            warnings.add("«%s» is so short that it may mean other things too".formatted(word));
        }
    }

    /** Other words for a whole word, in the order of the list; empty for none. */
    public List<Synonym> of(String word) {
        return of(MainAnalyzer.terms(word));
    }

    /** Other words for what these terms say together. */
    public List<Synonym> of(List<Term> terms) {
        return List.copyOf(byKey.getOrDefault(Term.key(terms), Map.of()).values());
    }

    /** Other words for parts of these terms, longer parts first; the whole is not a part. */
    public List<Replacement> within(List<Term> terms) {
        List<Replacement> found = new ArrayList<>();
        for (int length = terms.size() - 1; length > 0; length--) {
            for (int from = 0; from + length <= terms.size(); from++) {
                for (Synonym synonym : of(terms.subList(from, from + length))) {
                    found.add(new Replacement(from, from + length, synonym));
                }
            }
        }
        return found;
    }

    /** The terms of a synonym of this list, analysed when the list was read. */
    public List<Term> terms(Synonym synonym) {
        return terms.getOrDefault(synonym.word(), List.of());
    }

    /** Every word of the list, once, in its order. */
    public List<String> words() {
        return List.copyOf(words);
    }

    /** What an editor should look at, one sentence each: words of one or two letters. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
