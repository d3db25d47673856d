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
        /** Its author began it. */
        CREATED(false),
        /** Its author saved the working text. */
        SAVED(false),
        /** Its author gave it to the editors. */
        SUBMITTED(false),
        /** Its author took it back from the editors, to go on writing. */
        TAKEN_BACK(false),
        /** Its author threw the working text away. */
        DISCARDED(false),
        /** An editor asked for changes. */
        RETURNED(false),
        /** It became readable by everybody. */
        PUBLISHED(true),
        /** Its public text was replaced. */
        REVISED(true),
        /** Its author took it from the public. */
        WITHDRAWN(true),
        /** An editor took it from the public. */
        UNPUBLISHED(true),
        /** An editor hid it while looking. */
        HIDDEN(true),
        /** An editor showed it again after looking. */
        RESTORED(true),
        /** An editor read it again and found it still right. */
        RENEWED(true),
        /** A reader reported a concern. */
        CONCERN_REPORTED(false),
        /** An editor settled a reader's concern. */
        CONCERN_SETTLED(false),
        /** Its author's account ended; what was public stays. */
        ORPHANED(false),
        /** It went with its author's account, never having been public. */
        DELETED(false);

        private final boolean isPublic;

        Change(boolean isPublic) {
            this.isPublic = isPublic;
        }

        /** Whether what the public reads may be another now. */
        public boolean isPublic() {
            return isPublic;
        }
    }
}
