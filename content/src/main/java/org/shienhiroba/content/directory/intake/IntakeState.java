package org.shienhiroba.content.directory.intake;

import org.shienhiroba.content.platform.Labels;

/** How far an import is. */
public enum IntakeState {
    /** The file is here. */
    RECEIVED,
    /** The file cannot be read, or not with this edition. */
    UNREADABLE,
    /** It is known what taking it over would do. */
    CHECKED,
    /** It is taken over. The file itself is not kept. */
    APPLIED,
    /** It was not wanted, or nobody came back to it. The file is not kept. */
    DISCARDED;

    /** What people call it. */
    public String label() {
        return Labels.of(this);
    }

    /** Whether something can still be done with the file. */
    public boolean isOpen() {
        return this != APPLIED && this != DISCARDED;
    }
}
