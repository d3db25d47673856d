package org.shienhiroba.content.synonyms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader suggested. */
@Entity
@Table(name = "synonym_suggestion")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class SynonymSuggestion {
    private static final String BETWEEN = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(nullable = false)
    private Instant at;

    @Column(name = "group_id")
    private @Nullable Long groupId;

    @Column(nullable = false)
    private String words;

    private @Nullable String note;

    /** Where it came from, as a keyed hash, only to hold back who sends too many; forgotten with the decision. */
    @Column(nullable = false)
    private String sender;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SuggestionState state;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    private @Nullable String reason;

    @Column(name = "made_group")
    private @Nullable Long madeGroup;

    protected SynonymSuggestion() {}

    SynonymSuggestion(@Nullable Long groupId, List<String> words, @Nullable String note, String sender, Instant now) {
        this.at = now;
        this.groupId = groupId;
        this.words = String.join(BETWEEN, words);
        this.note = note;
        this.sender = sender;
        this.state = SuggestionState.OPEN;
    }

    boolean isOpen() {
        return state == SuggestionState.OPEN;
    }

    boolean saysTheSameAs(SynonymSuggestion other) {
        return words.equals(other.words) && Objects.equals(groupId, other.groupId) && Objects.equals(note, other.note);
    }

    void accept(long editor, long made, Instant now) {
        decide(SuggestionState.ACCEPTED, editor, now);
        madeGroup = made;
    }

    void decline(long editor, String why, Instant now) {
        decide(SuggestionState.DECLINED, editor, now);
        reason = why;
    }

    private void decide(SuggestionState decision, long editor, Instant now) {
        state = decision;
        decidedBy = editor;
        decidedAt = now;
        sender = "";
    }

    long id() {
        return id;
    }

    SuggestionView view() {
        return new SuggestionView(id, at, groupId, List.of(words.split(BETWEEN)), note, state, decidedAt, decidedBy,
                reason, madeGroup);
    }
}
