package org.shienhiroba.content.knowhow;

/** What came of a submitted text. */
public enum RevisionOutcome {
    /** It waits for an editor. */
    WAITING,
    /** An editor asked for changes. */
    RETURNED,
    /** It became public. */
    PUBLISHED,
    /** Its author took it back. */
    TAKEN_BACK
}
