package org.shienhiroba.content.synonyms;

/** Where a group comes from. */
public enum SynonymOrigin {
    /** It came with the portal. */
    PRODUCT,
    /** An editor added it. */
    EDITORS,
    /** A reader suggested it, and an editor accepted. */
    READERS
}
