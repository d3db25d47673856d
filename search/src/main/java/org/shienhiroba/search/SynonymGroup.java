package org.shienhiroba.search;

import java.util.List;

/**
 * Words for the same thing (言い換え辞書).
 *
 * @param words  two or more; each finds the others
 * @param oneWay whether only the first finds the second, and not the other way round; there are two words then
 * @param weight how much of a match of the word itself another one is worth, above 0, at most 1
 */
public record SynonymGroup(List<String> words, boolean oneWay, float weight) {
    public SynonymGroup {
        words = List.copyOf(words);
    }
}
