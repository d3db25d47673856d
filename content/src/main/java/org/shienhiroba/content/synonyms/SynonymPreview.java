package org.shienhiroba.content.synonyms;

import java.util.List;

/**
 * What a change would give.
 *
 * @param words    for each word of the group, in their order
 * @param warnings what to think about
 */
public record SynonymPreview(List<WordPreview> words, List<SynonymWarning> warnings) {

    /**
     * What a search for one word finds.
     *
     * @param word   the word
     * @param before how many published cases it finds now
     * @param after  how many it would find
     * @param come   cases it would find newly, at most ten, the best first
     * @param go     cases it would find no longer, at most ten
     */
    public record WordPreview(String word, long before, long after, List<FoundCase> come, List<FoundCase> go) {}

    /**
     * A published case.
     *
     * @param id    its number
     * @param title its title
     */
    public record FoundCase(long id, String title) {}
}
