package org.shienhiroba.content.knowhow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.PlainText;

/** What a reader reported about a public case. */
@Entity
@Table(name = "case_concern")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class Concern {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String text;

    /** Where it came from, as a keyed hash, only to hold back who sends too many. */
    @Column(nullable = false)
    private String sender;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable Long settledBy;

    protected Concern() {}

    Concern(long caseId, String text, String sender, Instant at) {
        this.caseId = caseId;
        this.text = PlainText.stored(text.strip());
        this.sender = sender;
        this.at = at;
    }

    void settle(long editor, Instant now) {
        if (settledAt == null) {
            settledAt = now;
            settledBy = editor;
            sender = "";
        }
    }

    boolean isOpen() {
        return settledAt == null;
    }

    long caseId() {
        return caseId;
    }

    ConcernView view() {
        return new ConcernView(id, caseId, at, text, settledAt, settledBy);
    }
}
