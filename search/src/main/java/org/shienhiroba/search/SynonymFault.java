package org.shienhiroba.search;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a group of synonyms.
 *
 * @param group the place of the group in the list, from 0
 * @param kind  what is wrong
 * @param word  the word it is about, as given; null where it is about the whole group
 * @param other the word it collides with, as given; null where there is none
 */
public record SynonymFault(int group, Kind kind, @Nullable String word, @Nullable String other) {

    /** What can be wrong. */
    public enum Kind {
        /** A group of one word, of more than twenty, or a one-way group of other than two. */
        SIZE,
        /** A word without anything to be searched for. */
        EMPTY,
        /** Two words of a group that are one and the same to the search. */
        SAME,
        /** A weight that is not above 0 and at most 1. */
        WEIGHT,
        /** A warning only: a word so short that it may mean other things too. */
        SHORT;

        /** Whether a group with it can be used nevertheless. */
        public boolean isWarning() {
            return this == SHORT;
        }
    }
}
