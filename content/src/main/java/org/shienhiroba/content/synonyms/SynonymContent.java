package org.shienhiroba.content.synonyms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes into a group. Any text may stand here; the doors check it.
 *
 * @param words     the words in their order, 2 to {@link #MOST_WORDS}, each at most {@link #LONGEST_WORD} characters;
 *                  empty ones are left out
 * @param direction which word finds which; null is refused
 * @param nearness  how near they are; null is refused
 * @param note      what the group means, for readers, at most {@link #LONGEST_NOTE} characters; null for none
 */
public record SynonymContent(
        List<String> words,
        @Nullable SynonymDirection direction,
        @Nullable Nearness nearness,
        @Nullable String note) {
    /** How many words a group may have. */
    public static final int MOST_WORDS = 20;
    /** How long a word may be, in characters. */
    public static final int LONGEST_WORD = 60;
    /** How long a note may be, in characters. */
    public static final int LONGEST_NOTE = 300;

    public SynonymContent {
        words = List.copyOf(words);
    }
}
