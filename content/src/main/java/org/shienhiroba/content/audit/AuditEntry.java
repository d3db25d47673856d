package org.shienhiroba.content.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit: written once, never changed. Holds ids, never text. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String actor;

    @Column(nullable = false)
    private String action;

    @Column(nullable = false)
    private String subject;

    @Column(name = "subject_id", nullable = false)
    private String subjectId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected AuditEntry() {}

    AuditEntry(Instant at, String actor, String action, String subject, String subjectId) {
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.subjectId = subjectId;
    }

    AuditRow row() {
        return new AuditRow(id, at, actor, action, subject, subjectId);
    }
}
