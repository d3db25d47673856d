package org.shienhiroba.content.indexing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shienhiroba.search.IndexPosition;

/** The one row that says which database this is and how far the index has followed it. */
@Entity
@Table(name = "index_progress")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class IndexProgress {
    static final int ONLY = 1;

    @Id
    private int id;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private long applied;

    protected IndexProgress() {}

    static IndexProgress ofNewDatabase() {
        IndexProgress progress = new IndexProgress();
        progress.id = ONLY;
        progress.source = UUID.randomUUID().toString();
        return progress;
    }

    IndexPosition position() {
        return new IndexPosition(source, applied);
    }

    void advance(long task) {
        applied = Math.max(applied, task);
    }
}
