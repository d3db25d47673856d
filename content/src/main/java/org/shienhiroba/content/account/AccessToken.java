package org.shienhiroba.content.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A personal access token, kept as a hash; revoking deletes it. */
@Entity
@Table(name = "access_token")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class AccessToken {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id", nullable = false)
    private long account;

    @Column(nullable = false)
    @SuppressWarnings("UnusedVariable") // for queries
    private String sha256;

    @Column(nullable = false)
    private String name;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    protected AccessToken() {}

    AccessToken(long account, String token, String name, Instant now) {
        this.account = account;
        this.sha256 = Secrets.sha256(token);
        this.name = name;
        this.createdAt = now;
    }

    long account() {
        return account;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }

    TokenView view() {
        return new TokenView(id, name, createdAt, lastUsedAt);
    }
}
