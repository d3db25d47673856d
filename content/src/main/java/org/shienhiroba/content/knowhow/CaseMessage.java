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
import org.shienhiroba.content.platform.PlainText;

/** One thing that author and editors said to each other about a case. Written once, never changed. */
@Entity
@Table(name = "case_message")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class CaseMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "case_id", nullable = false)
    private long caseId;

    /** Number of the revision it is about. */
    @Column(nullable = false)
    private int revision;

    @Column(nullable = false)
    private Instant at;

    /** Account that said it; null when it is gone. */
    private @Nullable Long author;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TalkKind kind;

    /** The field it is about, as the form names it; null for the whole case. */
    private @Nullable String section;

    @Column(nullable = false)
    private String text;

    protected CaseMessage() {}

    CaseMessage(long caseId, int revision, Instant at, long author, TalkKind kind, @Nullable String section,
            String text) {
        this.caseId = caseId;
        this.revision = revision;
        this.at = at;
        this.author = author;
        this.kind = kind;
        this.section = section;
        this.text = PlainText.stored(text.strip());
    }

    TalkView view() {
        return new TalkView(revision, at, author, kind, section, text);
    }
}
