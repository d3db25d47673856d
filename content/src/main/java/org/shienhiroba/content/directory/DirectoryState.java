package org.shienhiroba.content.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row: how often lists were taken over. Who takes one over holds it until the end, so that there is one at a time. */
@Entity
@Table(name = "directory_state")
class DirectoryState {
    static final int ONLY = 1;

    @Id
    private int id;

    private long revision;

    protected DirectoryState() {}

    void changed() {
        revision++;
    }

    long revision() {
        return revision;
    }
}
