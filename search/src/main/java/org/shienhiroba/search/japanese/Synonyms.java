package org.shienhiroba.search.japanese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.SynonymFault;
import org.shienhiroba.search.SynonymFault.Kind;
import org.shienhiroba.search.SynonymGroup;

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

    private final List<SynonymGroup> groups;
    private final Map<String, Map<String, Synonym>> byKey = new LinkedHashMap<>();
    private final Map<String, List<Term>> terms = new HashMap<>();
    private @Nullable Vocabulary vocabulary;

    private Synonyms(List<SynonymGroup> groups) {
        this.groups = List.copyOf(groups);
    }

    /** No synonyms at all. */
    public static Synonyms none() {
        return new Synonyms(List.of());
    }

    /** The list that comes with this version of the portal. */
    public static Synonyms ofTheField() {
        return parse(OF_THE_FIELD, Resource.lines(OF_THE_FIELD));
    }

    /**
     * Takes groups as they are.
     *
     * @throws IllegalArgumentException for groups that {@link #faults} refuses, naming the first
     */
    public static Synonyms from(List<SynonymGroup> groups) {
        faults(groups).stream().filter(fault -> !fault.kind().isWarning()).findFirst().ifPresent(fault -> {
            throw new IllegalArgumentException("group %d of synonyms: %s %s %s".formatted(fault.group(), fault.kind(),
                    fault.word() == null ? "" : fault.word(), fault.other() == null ? "" : fault.other()));
        });
        Synonyms synonyms = new Synonyms(groups);
        groups.forEach(synonyms::read);
        return synonyms;
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
        List<SynonymGroup> groups = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    SynonymGroup group = group(line);
                    from(List.of(group));
                    groups.add(group);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "%s, line %d: %s: %s".formatted(name, i + 1, e.getMessage(), line), e);
                }
            }
        }
        return from(groups);
    }

    private static SynonymGroup group(String line) {
        int at = line.lastIndexOf('@');
        float weight = at < 0 ? 1 : weight(line.substring(at + 1).strip());
        String rule = at < 0 ? line : line.substring(0, at);
        boolean oneWay = rule.contains(">");
        if (oneWay && rule.contains("=")) {
            throw new IllegalArgumentException("either = or >, not both");
        }
        return new SynonymGroup(Arrays.stream(rule.split(oneWay ? ">" : "=", -1)).map(String::strip).toList(), oneWay,
                weight);
    }

    private static float weight(String text) {
        try {
            return Float.parseFloat(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the weight is no number", e);
        }
    }

    /** What is wrong with groups, in their order; empty when nothing is. */
    public static List<SynonymFault> faults(List<SynonymGroup> groups) {
        List<SynonymFault> faults = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            SynonymGroup group = groups.get(i);
            int size = group.words().size();
            if (size < 2 || size > LONGEST_GROUP || group.oneWay() && size != 2) {
                faults.add(new SynonymFault(i, Kind.SIZE, null, null));
            }
            if (!(group.weight() > 0 && group.weight() <= 1)) {
                faults.add(new SynonymFault(i, Kind.WEIGHT, null, null));
            }
            Map<String, String> keys = new HashMap<>();
            for (String word : group.words()) {
                List<Term> found = MainAnalyzer.terms(word);
                String before = found.isEmpty() ? null : keys.putIfAbsent(Term.key(found), word);
                if (found.isEmpty()) {
                    faults.add(new SynonymFault(i, Kind.EMPTY, word, null));
                } else if (before != null) {
                    faults.add(new SynonymFault(i, Kind.SAME, word, before));
                } else if (Folding.fold(word).matches("[a-z]{1,2}")) {
                    faults.add(new SynonymFault(i, Kind.SHORT, word, null));
                }
            }
        }
        return faults;
    }

    private void read(SynonymGroup group) {
        List<String> words = group.words();
        for (String word : words) {
            terms.computeIfAbsent(word, MainAnalyzer::terms);
        }
        for (String word : group.oneWay() ? words.subList(0, 1) : words) {
            for (String other : words) {
                if (!word.equals(other)) {
                    byKey.computeIfAbsent(keyOf(word), key -> new LinkedHashMap<>()).putIfAbsent(keyOf(other),
                            new Synonym(other, group.weight()));
                }
            }
        }
    }

    private String keyOf(String word) {
        return Term.key(terms.getOrDefault(word, List.of()));
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

    /** The words of the list, and those of `field-words.txt`, by their readings. */
    public synchronized Vocabulary vocabulary() {
        Vocabulary known = vocabulary;
        if (known == null) {
            known = Vocabulary.of(words()); // reads a thousand words aloud, so only when first asked for
            vocabulary = known;
        }
        return known;
    }

    /** The groups, as given. */
    public List<SynonymGroup> groups() {
        return groups;
    }

    /** Every word of the list, once, in its order. */
    public List<String> words() {
        return groups.stream().flatMap(group -> group.words().stream()).distinct().toList();
    }
}
