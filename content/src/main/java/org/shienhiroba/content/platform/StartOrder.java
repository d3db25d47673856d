package org.shienhiroba.content.platform;

/** The order in which the components start; smaller is earlier. */
public final class StartOrder {
    /** First: the schema of the database. */
    public static final int MIGRATIONS = 100;
    /** Then: content from files. */
    public static final int CONTENT = 200;
    /** After content, which has the kinds of agency: the trial accounts. */
    public static final int ACCOUNTS = 250;
    /** The synonyms that searches use, before the first search. */
    public static final int SYNONYMS = 280;
    /** Last: the search index follows. */
    public static final int INDEX = 300;

    private StartOrder() {}
}
