package org.shienhiroba.search;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Cuts Japanese text into words and says what each of them is. For rules that read text; what is found in the index is
 * {@link SearchEngine}'s. Thread-safe and without state.
 */
public interface Morphology {

    /** What a word names, where it is a proper name. */
    enum Name {
        /** No proper name. */
        NONE,
        /** The family name of a person. */
        SURNAME,
        /** The given name of a person. */
        GIVEN_NAME,
        /** The name of a person, family name or given name being open. */
        PERSON,
        /** A place: town, prefecture, country. */
        PLACE,
        /** A firm, school or other organisation. */
        ORGANISATION,
        /** A proper name of something else. */
        OTHER;

        /** Whether it names a person. */
        public boolean isPerson() {
            return this == SURNAME || this == GIVEN_NAME || this == PERSON;
        }
    }

    /**
     * One word.
     *
     * @param surface      as it stands in the text
     * @param start        where it begins, in UTF-16 units of the text
     * @param partOfSpeech in the terms of the IPA dictionary, from broad to fine ({@code 名詞-固有名詞-人名-姓})
     * @param name         what it names
     * @param known        whether the dictionary has it; if not, the part of speech is a guess by kind of character
     */
    record Word(String surface, int start, String partOfSpeech, Name name, boolean known) {

        /** How long it is, in UTF-16 units. */
        public int length() {
            return surface.length();
        }

        /** Where the next one may begin, in UTF-16 units of the text. */
        public int end() {
            return start + surface.length();
        }
    }

    /**
     * The words of a text in their order, punctuation among them, white space not. Takes time in proportion to the length:
     * text without any break is cut after some thousand units, in the middle of a word if need be.
     *
     * @param text any string; never throws
     */
    List<Word> words(String text);

    /** The one for Japanese; cheap to ask for, its dictionary is read once. */
    static Morphology japanese() {
        // by name only: this package knows no engine
        return ServiceLoader.load(Morphology.class, Morphology.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalStateException("No morphology on the class path"));
    }
}
