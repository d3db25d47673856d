package org.shienhiroba.content.synonyms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something an editor may want to think about before saving a group; it can be saved nevertheless.
 *
 * @param kind  what it is
 * @param word  the word it is about
 * @param other the longer word, for PART; null otherwise
 * @param group the other group, for ELSEWHERE and PART; null where the longer word is in the same one
 */
public record SynonymWarning(Kind kind, String word, @Nullable String other, @Nullable Long group) {
    private static final int SHORT = 2;
    /** Of each word, so many longer ones are named. */
    private static final int MOST_LONGER = 3;

    /** What it may be. */
    public enum Kind {
        /** The word stands in another group, too: it finds the words of both. */
        ELSEWHERE,
        /** The word has no more than two characters, and may mean other things. */
        SHORT,
        /** The word is a part of a longer one in another group, and may be meant otherwise there. */
        PART
    }

    /**
     * The warnings about a group, in the order of its words.
     *
     * @param words  its words
     * @param id     its number; null for a new one
     * @param groups the dictionary
     */
    static List<SynonymWarning> of(List<String> words, @Nullable Long id, List<SynonymView> groups) {
        List<SynonymView> others = groups.stream().filter(group -> id == null || group.id() != id).toList();
        Set<String> own = words.stream().map(WordForm::of).collect(Collectors.toSet());
        List<SynonymWarning> warnings = new ArrayList<>();
        for (String word : words) {
            String form = WordForm.of(word);
            if (form.codePointCount(0, form.length()) <= SHORT) {
                warnings.add(new SynonymWarning(Kind.SHORT, word, null, null));
            }
            int longer = 0;
            for (SynonymView group : others) {
                for (String other : group.words()) {
                    String otherForm = WordForm.of(other);
                    if (otherForm.equals(form)) {
                        warnings.add(new SynonymWarning(Kind.ELSEWHERE, word, null, group.id()));
                    } else if (longer < MOST_LONGER && otherForm.contains(form) && !own.contains(otherForm)) {
                        longer++;
                        warnings.add(new SynonymWarning(Kind.PART, word, other, group.id()));
                    }
                }
            }
        }
        return warnings;
    }
}
