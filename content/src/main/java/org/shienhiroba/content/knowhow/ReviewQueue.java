package org.shienhiroba.content.knowhow;

/** What waits for editors. */
public enum ReviewQueue {
    /** Submitted texts that wait for a decision. */
    SUBMITTED,
    /** Returned texts that wait for their authors. */
    RETURNED,
    /** Public cases whose day for reading them again has passed. */
    OVERDUE,
    /** Cases hidden while somebody looks into a concern. */
    HIDDEN
}
