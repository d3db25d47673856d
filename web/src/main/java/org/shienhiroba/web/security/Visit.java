package org.shienhiroba.web.security;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a session holds: which account signed in, when, and the token that its forms carry. How long it lasts is told here
 * and not by the server's own clock, which every request would wind, even one that only asks how long is left.
 */
final class Visit implements Serializable {
    private static final long serialVersionUID = 1L;
    /** The name of the attribute in the session. */
    static final String ATTRIBUTE = Visit.class.getName();
    private static final Duration LONGEST = Duration.ofHours(12);

    private final long account;
    private final String stamp;
    private final String csrf;
    private final Instant begun;
    private final AtomicReference<Instant> lastSeen;

    /**
     * A visit that begins now.
     *
     * @param account which account
     * @param stamp   of its credentials; the visit ends when they change
     * @param csrf    what its forms carry
     */
    Visit(long account, String stamp, String csrf, Instant now) {
        this.account = account;
        this.stamp = stamp;
        this.csrf = csrf;
        this.begun = now;
        this.lastSeen = new AtomicReference<>(now);
    }

    long account() {
        return account;
    }

    String stamp() {
        return stamp;
    }

    String csrf() {
        return csrf;
    }

    void seen(Instant now) {
        lastSeen.set(now);
    }

    /** How many seconds are left before it ends, if nothing else is opened; 0 when it has ended. */
    long secondsLeft(Instant now, Duration idle) {
        Instant seen = lastSeen.get();
        Instant end = earlier((seen == null ? begun : seen).plus(idle), begun.plus(LONGEST));
        return Math.max(0, Duration.between(now, end).toSeconds());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
