package org.shienhiroba.content.synonyms;

/** What made a group what it is in one of its revisions. */
public enum SynonymDeed {
    /** It came with the portal, or came back with it. */
    CAME,
    /** A new version of the portal has it otherwise, and no editor had changed it. */
    FOLLOWED,
    /** A new version of the portal has it no longer, and no editor had changed it. */
    WENT,
    /** An editor added it. */
    ADDED,
    /** An editor changed it. */
    CHANGED,
    /** An editor took it out. */
    REMOVED,
    /** An editor went back to an earlier revision. */
    RESTORED
}
