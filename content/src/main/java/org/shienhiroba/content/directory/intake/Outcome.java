package org.shienhiroba.content.directory.intake;

import org.shienhiroba.content.platform.Labels;

/** What taking over a line does, or would do. */
public enum Outcome {
    /** It is new. */
    CREATED,
    /** It says something else than before. */
    CHANGED,
    /** This edition leaves it out. */
    MISSING,
    /** It cannot be taken. */
    REJECTED,
    /** It can be taken, but something is to be said of it. */
    WARNED;

    /** What people call it. */
    public String label() {
        return Labels.of(this);
    }
}
