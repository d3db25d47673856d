package org.shienhiroba.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document found, and why.
 *
 * @param id       the document's id
 * @param title    its title as it was given, plain text
 * @param publishedOn the day it was published
 * @param facets   facet name to the codes the document has, in the order given; facets without a code may be absent
 * @param score    its weight; only good for comparing hits of one answer
 * @param excerpts the title first if it was hit, then the sections that hold a word, in reading order
 * @param matched  one entry for each word of the query that the document holds
 * @param missing  the words it does not hold
 */
public record Hit(
        String id,
        String title,
        LocalDate publishedOn,
        Map<String, List<String>> facets,
        float score,
        List<Excerpt> excerpts, List<MatchedWord> matched, List<String> missing) {

    /** The name under which {@link Excerpt} and {@link MatchedWord} speak of the title. */
    public static final String TITLE = "title";

    /**
     * A piece of one section.
     *
     * @param field the section's name, or {@link #TITLE}
     * @param html  its text, escaped, with {@code <mark>} around what matched and nothing else as markup
     */
    public record Excerpt(String field, String html) {}

    /**
     * Why one word counts as found.
     *
     * @param word   the word as typed
     * @param how    in which way it was found; the strongest way where there are several
     * @param via    for SYNONYM and LABEL the words that stand in the document, for FUZZY null or what was found
     * @param fields the sections (or title, or for LABEL the facets) where it was found in this way
     */
    public record MatchedWord(String word, How how, @Nullable String via, List<String> fields) {}

    /** Ways in which a word is found, the strongest first. */
    public enum How {
        /** The word itself, in any of its forms. */
        WORD,
        /** Another word for the same thing. */
        SYNONYM,
        /** The label of a facet of the document. */
        LABEL,
        /** A part of a word, the same reading, or some words of a sentence: あいまい一致. */
        FUZZY
    }
}
