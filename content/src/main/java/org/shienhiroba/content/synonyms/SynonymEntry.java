package org.shienhiroba.content.synonyms;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.SynonymGroup;

/** One group of the dictionary. What is taken out stays as a row, with its history. */
@Entity
@Table(name = "synonym_group")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class SynonymEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SynonymOrigin origin;

    @Embedded
    private GroupWords words;

    private @Nullable String note;

    /** What the portal last came with; null for a group that it never came with. */
    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "product_words"))
    @AttributeOverride(name = "oneWay", column = @Column(name = "product_one_way"))
    @AttributeOverride(name = "weight", column = @Column(name = "product_weight"))
    private @Nullable GroupWords product;

    /** Whether words, direction or nearness are an editor's, or an editor took it out: then no update touches it. */
    @Column(nullable = false)
    private boolean own;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Version
    private int version;

    protected SynonymEntry() {}

    private SynonymEntry(SynonymOrigin origin, GroupWords words, @Nullable String note, @Nullable GroupWords product,
            Instant now) {
        this.origin = origin;
        this.words = words;
        this.note = note;
        this.product = product;
        this.own = product == null;
        this.changedAt = now;
    }

    static SynonymEntry ofEditors(SynonymOrigin origin, GroupWords words, @Nullable String note, Instant now) {
        return new SynonymEntry(origin, words, note, null, now);
    }

    static SynonymEntry ofProduct(SynonymGroup shipped, Instant now) {
        return new SynonymEntry(SynonymOrigin.PRODUCT, GroupWords.of(shipped), null, GroupWords.of(shipped), now);
    }

    /** An editor's text; a group that was out is in again. A note alone leaves the words the product's. */
    void write(GroupWords text, @Nullable String words, Instant now) {
        own |= removedAt != null || !this.words.says(text.group());
        this.words = text;
        note = words;
        removedAt = null;
        changedAt = now;
    }

    void remove(Instant now) {
        own = true;
        removedAt = now;
        changedAt = now;
    }

    /** What this version of the portal comes with. @return what that made of the group; null for nothing */
    @Nullable
    SynonymDeed follow(SynonymGroup shipped, Instant now) {
        boolean wasOut = removedAt != null;
        boolean isOther = !words.says(shipped);
        if (product == null || !product.says(shipped)) {
            product = GroupWords.of(shipped);
        }
        if (own || !wasOut && !isOther) {
            return null;
        }
        words = GroupWords.of(shipped);
        removedAt = null;
        changedAt = now;
        return wasOut ? SynonymDeed.CAME : SynonymDeed.FOLLOWED;
    }

    /** This version of the portal comes without it. @return whether it went */
    boolean leave(Instant now) {
        if (own || removedAt != null) {
            return false;
        }
        removedAt = now;
        changedAt = now;
        return true;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean isOwn() {
        return own;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    GroupWords words() {
        return words;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    GroupWords product() {
        return product;
    }

    SynonymView view() {
        return new SynonymView(id, words.words(), words.direction(), words.nearness(), note, origin, changedAt,
                version);
    }
}
