package org.shienhiroba.content.directory.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many lines are what. */
@Embeddable
class Counts {
    @Column(name = "read_count", nullable = false)
    int read;

    @Column(nullable = false)
    int created;

    @Column(nullable = false)
    int changed;

    @Column(nullable = false)
    int unchanged;

    @Column(nullable = false)
    int missing;

    @Column(nullable = false)
    int rejected;

    @Column(nullable = false)
    int warned;

    /** More than a fifth of what a list names would be missing: perhaps this is half a file. */
    @Column(name = "many_missing", nullable = false)
    boolean manyMissing;

    IntakeCounts view() {
        return new IntakeCounts(read, created, changed, unchanged, missing, rejected, warned, manyMissing);
    }
}
