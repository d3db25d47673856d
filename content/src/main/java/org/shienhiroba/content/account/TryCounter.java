package org.shienhiroba.content.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tries of one kind from one place, under a keyed hash of both. A try counts when it begins and is taken back when it succeeds. */
@Entity
@Table(name = "try_counter")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class TryCounter {
    @Id
    @Column(name = "key_hash")
    private String key;

    /** Whose sign-in it is about, so that it goes with the account. */
    @Column(name = "account_id")
    @SuppressWarnings("UnusedVariable") // for queries
    private @Nullable Long account;

    @Column(nullable = false)
    private int tries;

    @Column(nullable = false)
    private Instant since;

    @Column(name = "last_try", nullable = false)
    private Instant lastTry;

    protected TryCounter() {}

    TryCounter(String key, @Nullable Long account, Instant now) {
        this.key = key;
        this.account = account;
        this.since = now;
        this.lastTry = now;
    }

    String key() {
        return key;
    }

    Instant waitUntil(TryRule rule) {
        return rule.waitUntil(tries, since, lastTry);
    }

    void begin(TryRule rule, Instant now) {
        if (!rule.isRemembered(since, now)) {
            tries = 0;
            since = now;
        }
        tries++;
        lastTry = now;
    }

    void takeBack() {
        tries = Math.max(0, tries - 1);
    }

    void forget() {
        tries = 0;
    }
}
