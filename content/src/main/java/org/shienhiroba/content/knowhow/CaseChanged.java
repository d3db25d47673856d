package org.shienhiroba.content.knowhow;

/**
 * Event: something about a case changed. Fired within the transaction; carries ids, never text.
 *
 * @param id     which case
 * @param change what happened
 * @param actor  who did it
 */
public record CaseChanged(long id, Change change, String actor) {

    /** What can happen to a case. */
    public enum Change {
        /** It became readable by everybody. */
        PUBLISHED,
        /** Its public text was replaced. */
        REVISED,
        /** It is public no longer. */
        WITHDRAWN
    }
}
