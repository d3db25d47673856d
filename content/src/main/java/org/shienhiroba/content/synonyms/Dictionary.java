package org.shienhiroba.content.synonyms;

import java.util.List;

/**
 * The whole dictionary, or the groups of it that hold some words.
 *
 * @param version counts every change of the dictionary
 * @param groups  in the order of the reading of their first words
 */
public record Dictionary(int version, List<SynonymView> groups) {
    /** How many groups there may be. */
    public static final int MOST_GROUPS = 5000;

    public Dictionary {
        groups = List.copyOf(groups);
    }
}
