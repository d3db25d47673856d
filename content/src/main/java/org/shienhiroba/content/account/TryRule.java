package org.shienhiroba.content.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How many tries are free within a time, and how long each further one must wait. The waiting grows from the first to the
 * longest by doubling; a try during the waiting is refused and does not count, so nobody can make it longer.
 *
 * @param free    tries without waiting
 * @param first   the waiting after the last free one
 * @param longest the longest waiting
 * @param memory  after this time from the first try all are forgotten
 */
record TryRule(int free, Duration first, Duration longest, Duration memory) {
    private static final Duration HOUR = Duration.ofHours(1);

    /** Sign-ins to one account from one place. */
    static final TryRule PAIR = new TryRule(5, Duration.ofSeconds(2), Duration.ofSeconds(10), HOUR);
    /** Sign-ins from one address, to whichever account. */
    static final TryRule ADDRESS = new TryRule(20, Duration.ofSeconds(2), Duration.ofSeconds(10), HOUR);
    /** Sign-ins to one account from all places it has never signed in from. */
    static final TryRule ACCOUNT = new TryRule(100, Duration.ofSeconds(5), Duration.ofSeconds(5), HOUR);
    /** Applications for an account, and tries of invitations and resets, from one address. */
    static final TryRule FORM = new TryRule(20, Duration.ofMinutes(1), Duration.ofMinutes(10), HOUR);

    /**
     * Until when the next try must wait.
     *
     * @param tries how many there were since the first
     * @param since the first of them
     * @param last  the latest
     * @return the past, or now, where it need not wait
     */
    Instant waitUntil(int tries, Instant since, Instant last) {
        if (tries < free || !isRemembered(since, last)) {
            return Instant.MIN;
        }
        int doublings = Math.min(tries - free, 16);
        Duration wait = first.multipliedBy(1L << doublings);
        return last.plus(wait.compareTo(longest) > 0 ? longest : wait);
    }

    /** Whether tries that began then still count. */
    boolean isRemembered(Instant since, Instant now) {
        return now.isBefore(since.plus(memory));
    }
}
