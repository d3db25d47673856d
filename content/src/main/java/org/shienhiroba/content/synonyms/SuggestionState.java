package org.shienhiroba.content.synonyms;

/** What became of a reader's suggestion. */
public enum SuggestionState {
    /** No editor has decided yet. */
    OPEN,
    /** An editor made a group of it, or put it into one. */
    ACCEPTED,
    /** An editor decided against it and said why. */
    DECLINED
}
