package org.shienhiroba.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;

/**
 * Hashes passwords, on half the processors at most, first come, first served: a crowd at the door must not take the
 * portal from those who read. Browsers that are known have a queue of their own, so that nobody stands behind the crowd who
 * has been here before. Thread-safe.
 */
@ApplicationScoped
class PasswordWork {
    private static final int WAIT_SECONDS = 5;

    private final Semaphore slots = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final Semaphore knownSlots = new Semaphore(1, true);
    /** The hash of a password that nobody has: an unknown account costs what a known one does. */
    private final String nobody = PasswordHash.of(Secrets.random());

    String hash(String password) {
        take(slots);
        try {
            return PasswordHash.of(password);
        } finally {
            slots.release();
        }
    }

    /** @param known whether a browser asks that the account has signed in with before */
    boolean matches(String line, String password, boolean known) {
        Semaphore queue = known ? knownSlots : slots;
        take(queue);
        try {
            return PasswordHash.matches(line, password);
        } finally {
            queue.release();
        }
    }

    /** Works as hard as for a known account, and says no. */
    boolean matchesNobody(String password) {
        return matches(nobody, password, false);
    }

    private static void take(Semaphore queue) {
        try {
            if (queue.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(Refusal.Kind.TOO_OFTEN, List.of(new Problem("", Messages.say("account.busy"))),
                WAIT_SECONDS);
    }
}
