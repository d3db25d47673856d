package org.shienhiroba.content.indexing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One row of the outbox: this case changed, and the index has not followed yet. */
@Entity
@Table(name = "index_task")
class IndexTask {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    @Column(name = "created_at", nullable = false)
    @SuppressWarnings("UnusedVariable") // for people who read the table
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected IndexTask() {}

    IndexTask(long caseId, Instant now) {
        this.caseId = caseId;
        this.createdAt = now;
    }

    long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }
}
