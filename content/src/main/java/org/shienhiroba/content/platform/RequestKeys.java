package org.shienhiroba.content.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Does once what is asked for twice: a double click, a form sent again, a retry with the same {@code Idempotency-Key}
 * (IETF draft httpapi-idempotency-key-header). To be used inside the transaction of the command, which it makes wait for
 * the same account's other commands with keys. Thread-safe.
 */
@ApplicationScoped
public class RequestKeys {
    /** How long a key is remembered. */
    private static final Duration KEPT = Duration.ofDays(2);
    private static final int LONGEST_KEY = 200;

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private Clock clock;

    /**
     * What an earlier request with this key was done on; empty for the first one, and without a key.
     *
     * @param account     who asks
     * @param key         the key; null for none
     * @param fingerprint all that the request says
     * @throws Refusal {@code INCOMPLETE} where the key was used for something else
     * @throws BadInput where the key is empty or longer than 200 characters
     */
    public Optional<Long> earlier(long account, @Nullable String key, String fingerprint) {
        if (key == null) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new BadInput("Idempotency-Key", Messages.say("platform.key.length"));
        }
        // two requests at the same moment: the second waits here until the first is through
        database.createNativeQuery("select id from account where id = :id for update").setParameter("id", account)
                .getResultList();
        RequestKey known = database.find(RequestKey.class, new RequestKey.Id(account, hash(key)));
        if (known == null) {
            return Optional.empty();
        }
        if (!known.fingerprint().equals(hash(fingerprint))) {
            throw new Refusal(Refusal.Kind.INCOMPLETE, Messages.say("platform.key.reused"));
        }
        return Optional.of(known.subject());
    }

    /** Remembers that the request with this key is done on a subject; nothing without a key. */
    public void done(long account, @Nullable String key, String fingerprint, long subject) {
        if (key != null) {
            database.createQuery("delete from RequestKey k where k.at < :old")
                    .setParameter("old", clock.instant().minus(KEPT)).executeUpdate();
            database.persist(new RequestKey(new RequestKey.Id(account, hash(key)), hash(fingerprint), subject,
                    clock.instant()));
        }
    }

    /** Forgets the requests of an account that has ended. */
    public void forget(long account) {
        database.createQuery("delete from RequestKey k where k.id.account = :gone").setParameter("gone", account)
                .executeUpdate();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
