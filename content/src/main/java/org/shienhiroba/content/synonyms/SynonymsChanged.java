package org.shienhiroba.content.synonyms;

/**
 * Event: something about the dictionary changed. Fired within the transaction; carries ids, never words.
 *
 * @param id     which group or suggestion; 0 for the list as a whole
 * @param change what happened
 * @param actor  who did it
 */
public record SynonymsChanged(long id, Change change, String actor) {

    /** What can happen. */
    public enum Change {
        /** An editor added a group. */
        GROUP_ADDED(false),
        /** An editor changed a group. */
        GROUP_CHANGED(false),
        /** An editor took a group out. */
        GROUP_REMOVED(false),
        /** An editor went back to an earlier revision of a group. */
        GROUP_RESTORED(false),
        /** The list was brought to what this version of the portal comes with. */
        PRODUCT_FOLLOWED(false),
        /** A reader suggested something. */
        SUGGESTED(true),
        /** An editor accepted a suggestion. */
        SUGGESTION_ACCEPTED(true),
        /** An editor declined a suggestion. */
        SUGGESTION_DECLINED(true);

        private final boolean ofSuggestion;

        Change(boolean ofSuggestion) {
            this.ofSuggestion = ofSuggestion;
        }

        /** Whether the id is that of a suggestion. */
        public boolean isOfSuggestion() {
            return ofSuggestion;
        }
    }
}
