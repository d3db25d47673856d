package org.shienhiroba.content.synonyms;

/** Which words of a group find which. */
public enum SynonymDirection {
    /** Each word finds the others. */
    BOTH,
    /** The first of two words finds the second, not the other way round: the second means more. */
    ONE_WAY
}
