package org.shienhiroba.content.knowhow;

/** What somebody said about a case, and to what end. */
public enum TalkKind {
    /** Why an editor returned it. */
    RETURN_REASON,
    /** What an editor says of one section of it. */
    COMMENT,
    /** What the author answers with the next submission. */
    ANSWER,
    /** Why an editor took it from the public. */
    UNPUBLISH_REASON
}
