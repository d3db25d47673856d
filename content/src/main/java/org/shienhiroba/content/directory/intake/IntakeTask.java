package org.shienhiroba.content.directory.intake;

/** What takes long. */
public enum IntakeTask {
    /** Finding out what taking over would do. */
    CHECK,
    /** Taking over. */
    APPLY
}
