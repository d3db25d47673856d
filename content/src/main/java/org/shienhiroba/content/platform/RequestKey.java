package org.shienhiroba.content.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a request was done, and on what. */
@Entity
@Table(name = "request_key")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA fills the fields; the time is for cleaning up
class RequestKey {

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private String fingerprint;

    @Column(nullable = false)
    private long subject;

    @Column(nullable = false)
    private Instant at;

    protected RequestKey() {}

    RequestKey(Id id, String fingerprint, long subject, Instant at) {
        this.id = id;
        this.fingerprint = fingerprint;
        this.subject = subject;
        this.at = at;
    }

    String fingerprint() {
        return fingerprint;
    }

    long subject() {
        return subject;
    }

    /** Whose request, and the hash of the key it was sent with. */
    @Embeddable
    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    static class Id {
        private long account;

        private String request;

        protected Id() {}

        Id(long account, String request) {
            this.account = account;
            this.request = request;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Id that && account == that.account && request.equals(that.request);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, request);
        }
    }
}
