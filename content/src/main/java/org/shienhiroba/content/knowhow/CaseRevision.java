package org.shienhiroba.content.knowhow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text as it was submitted, and what came of it. Never changed but for its outcome. */
@Entity
@Table(name = "case_revision")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class CaseRevision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    /** Counted from 1 within the case. */
    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String content;

    @Column(name = "submitted_at", nullable = false)
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private RevisionOutcome outcome;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    protected CaseRevision() {}

    CaseRevision(long caseId, int number, CaseDraft draft, Instant now) {
        this.caseId = caseId;
        this.number = number;
        this.content = DraftJson.write(draft);
        this.submittedAt = now;
        this.outcome = RevisionOutcome.WAITING;
    }

    void end(RevisionOutcome outcome, @Nullable Long by, Instant now) {
        this.outcome = outcome;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    int number() {
        return number;
    }

    CaseDraft draft() {
        return DraftJson.read(content);
    }

    RevisionView view() {
        return new RevisionView(number, submittedAt, outcome, decidedAt, decidedBy);
    }
}
