package org.shienhiroba.content.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place from which an account has signed in: tries from elsewhere do not hold it up there. */
@Entity
@Table(name = "known_place")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class KnownPlace {
    @EmbeddedId
    private Key key;

    @Column(name = "last_used", nullable = false)
    @SuppressWarnings("UnusedVariable") // for queries
    private Instant lastUsed;

    protected KnownPlace() {}

    KnownPlace(Key key, Instant now) {
        this.key = key;
        this.lastUsed = now;
    }

    void used(Instant now) {
        lastUsed = now;
    }

    /** Account and place. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "account_id")
        private long account;

        @Column(name = "place_hash")
        private String place;

        protected Key() {}

        Key(long account, String place) {
            this.account = account;
            this.place = place;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.account == account && key.place.equals(place);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, place);
        }
    }
}
