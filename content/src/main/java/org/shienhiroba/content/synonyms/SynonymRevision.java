package org.shienhiroba.content.synonyms;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a group was after one of its changes: written once, never changed. */
@Entity
@Table(name = "synonym_revision")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA fills the fields, and queries use them
class SynonymRevision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "group_id", nullable = false)
    private long groupId;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private Instant at;

    @Column(name = "changed_by")
    private @Nullable Long changedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SynonymDeed deed;

    @Embedded
    private GroupWords words;

    private @Nullable String note;

    protected SynonymRevision() {}

    SynonymRevision(SynonymEntry group, int number, SynonymDeed deed, @Nullable Long by, Instant now) {
        this.groupId = group.id();
        this.number = number;
        this.at = now;
        this.changedBy = by;
        this.deed = deed;
        this.words = group.words();
        this.note = group.note();
    }

    GroupWords words() {
        return words;
    }

    @Nullable
    String note() {
        return note;
    }

    SynonymRevisionView view() {
        return new SynonymRevisionView(number, at, changedBy, deed, words.words(), words.direction(), words.nearness(),
                note);
    }
}
