package org.shienhiroba.content.indexing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.shienhiroba.content.finding.IndexedGroup;

/** One row of the outbox: this thing changed, and the index has not followed yet. */
@Entity
@Table(name = "index_task")
class IndexTask {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_group", nullable = false)
    private IndexedGroup group;

    @Column(name = "document_key", nullable = false)
    private String key;

    @Column(name = "created_at", nullable = false)
    @SuppressWarnings("UnusedVariable") // for people who read the table
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected IndexTask() {}

    IndexTask(IndexedGroup group, String key, Instant now) {
        this.group = group;
        this.key = key;
        this.createdAt = now;
    }

    long id() {
        return id;
    }

    IndexedGroup group() {
        return group;
    }

    /** Which of its group. */
    String key() {
        return key;
    }
}
