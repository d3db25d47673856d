package org.shienhiroba.content.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.AccountChanged.Change;
import org.shienhiroba.content.platform.StartOrder;

/**
 * The books of {@link SignIn}: who may try, who tried, from where. Each method is one short transaction; none hashes a
 * password. Thread-safe, also over several servers: the rows in the database are what is locked.
 */
@ApplicationScoped
class SignInLedger {
    private static final int SECRET_ROW = 1;
    private static final Duration PLACE_KEPT = Duration.ofDays(400);
    private static final Duration COUNTER_KEPT = Duration.ofDays(1);
    private static final Duration PURGE_EACH = Duration.ofHours(1);

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountChanged> changes;

    private final AtomicReference<@Nullable String> secret = new AtomicReference<>();
    private final AtomicReference<Instant> purged = new AtomicReference<>(Instant.EPOCH);

    /**
     * One count that a try touches.
     *
     * @param key     of its counter
     * @param rule    what it allows
     * @param account whose sign-in it is about; null where none
     */
    record Count(String key, TryRule rule, @Nullable Long account) {}

    /**
     * A try to sign in.
     *
     * @param candidate    the account of that name; null where there is none
     * @param counts       what it counts against; the first is that of account and place together
     * @param places       the hashes of the places it comes from
     * @param knownBrowser whether the account has signed in with this browser before
     */
    record Try(@Nullable Candidate candidate, List<Count> counts, List<String> places, boolean knownBrowser) {}

    /**
     * The account that a try is about.
     *
     * @param id           its number
     * @param passwordHash of its password
     * @param active       whether it may sign in at all
     */
    record Candidate(long id, String passwordHash, boolean active) {}

    @Transactional
    void makeSecret(@Observes @Priority(StartOrder.MIGRATIONS + 10) Startup start) {
        List<?> known = database.createNativeQuery("select secret from account_secret where id = " + SECRET_ROW)
                .getResultList();
        if (known.isEmpty()) {
            String made = Secrets.random();
            database.createNativeQuery("insert into account_secret (id, secret) values (" + SECRET_ROW + ", :secret)")
                    .setParameter("secret", made).executeUpdate();
            secret.set(made);
        } else {
            secret.set((String) known.getFirst());
        }
    }

    /** A keyed hash that only this portal can make. */
    String keyed(String... parts) {
        return Secrets.keyed(Objects.requireNonNull(secret.get(), "not started"), parts);
    }

    /** What a sign-in to an account from a place counts against. */
    @Transactional
    Try describe(String loginKey, Place place) {
        Optional<Account> account = database
                .createQuery("select a from Account a where a.loginKey = :key", Account.class)
                .setParameter("key", loginKey).getResultStream().findFirst();
        Long id = account.map(Account::id).orElse(null);
        String address = keyed("address", place.address());
        String device = place.device() == null ? null : keyed("device", place.device());
        Candidate candidate = account.map(one -> new Candidate(one.id(), one.passwordHash(), one.isActive()))
                .orElse(null);
        List<String> places = device == null ? List.of(address) : List.of(address, device);
        if (device != null && isKnown(id, device)) {
            return new Try(candidate, List.of(pair(loginKey, device, id)), places, true);
        }
        Count byAddress = new Count(keyed("tries", address), TryRule.ADDRESS, null);
        if (isKnown(id, address)) {
            return new Try(candidate, List.of(pair(loginKey, address, id), byAddress), places, false);
        }
        return new Try(candidate, List.of(pair(loginKey, address, id), byAddress,
                new Count(keyed("account", loginKey), TryRule.ACCOUNT, id)), places, false);
    }

    private Count pair(String loginKey, String place, @Nullable Long account) {
        return new Count(keyed("pair", loginKey, place), TryRule.PAIR, account);
    }

    private boolean isKnown(@Nullable Long account, String place) {
        return account != null && database.find(KnownPlace.class, new KnownPlace.Key(account, place)) != null;
    }

    /**
     * How long the next try must wait, by what was counted so far; reads only.
     *
     * @return zero where it need not wait
     */
    @Transactional
    Duration waiting(List<Count> counts) {
        List<TryCounter> found = database
                .createQuery("select c from TryCounter c where c.key in :keys", TryCounter.class)
                .setParameter("keys", counts.stream().map(Count::key).toList()).getResultList();
        return longest(counts, found);
    }

    /**
     * Counts a try before it is made, so that a thousand at once are not all the first. In a transaction of its own: what
     * fails later still has been tried.
     *
     * @return how long it must wait instead, and then it is not counted; zero where it may go on
     */
    @Transactional(TxType.REQUIRES_NEW)
    Duration begin(List<Count> counts) {
        Instant now = clock.instant();
        // always in one order, so that two tries never wait for each other
        List<Count> ordered = counts.stream().sorted(Comparator.comparing(Count::key)).toList();
        List<TryCounter> counters = ordered.stream().map(count -> locked(count, now)).toList();
        Duration wait = longest(counts, counters);
        if (wait.isZero()) {
            for (int index = 0; index < ordered.size(); index++) {
                counters.get(index).begin(ordered.get(index).rule(), now);
            }
        }
        return wait;
    }

    private TryCounter locked(Count count, Instant now) {
        TryCounter known = database.find(TryCounter.class, count.key(), LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        TryCounter made = new TryCounter(count.key(), count.account(), now);
        database.persist(made);
        database.flush();
        return made;
    }

    private Duration longest(List<Count> counts, List<TryCounter> counters) {
        Instant now = clock.instant();
        Duration longest = Duration.ZERO;
        for (Count count : counts) {
            for (TryCounter counter : counters) {
                Instant until = counter.waitUntil(count.rule());
                if (counter.key().equals(count.key()) && until.isAfter(now)) {
                    Duration wait = Duration.between(now, until);
                    longest = wait.compareTo(longest) > 0 ? wait : longest;
                }
            }
        }
        return longest;
    }

    /**
     * A try was right: its own count is forgotten, the others take it back, and its places are known from now on.
     *
     * @param device a browser to be known besides; null for none
     * @param onPage whether somebody signed in on a page, which the audit notes
     * @return empty where the account is no longer active
     */
    @Transactional
    Optional<SignedInAccount> succeeded(Try made, @Nullable String device, boolean onPage) {
        Instant now = clock.instant();
        List<Count> ordered = made.counts().stream().sorted(Comparator.comparing(Count::key)).toList();
        for (Count count : ordered) {
            TryCounter counter = database.find(TryCounter.class, count.key(), LockModeType.PESSIMISTIC_WRITE);
            if (counter != null && count.rule().equals(TryRule.PAIR)) {
                counter.forget();
            } else if (counter != null) {
                counter.takeBack();
            }
        }
        Account account = made.candidate() == null ? null : database.find(Account.class, made.candidate().id());
        if (account == null || !account.isActive()) {
            return Optional.empty();
        }
        made.places().forEach(place -> know(account.id(), place, now));
        if (device != null) {
            know(account.id(), keyed("device", device), now);
        }
        if (onPage) {
            account.signedIn(now);
            changes.fire(new AccountChanged(account.id(), Change.SIGNED_IN, Actor.auditName(account.id())));
        }
        return Optional.of(account.signedInAccount());
    }

    private void know(long account, String place, Instant now) {
        KnownPlace.Key key = new KnownPlace.Key(account, place);
        KnownPlace known = database.find(KnownPlace.class, key);
        if (known == null) {
            database.persist(new KnownPlace(key, now));
        } else {
            known.used(now);
        }
    }

    /** The account of something that was shown before, if it still holds. */
    @Transactional
    Optional<SignedInAccount> current(long id, String stamp) {
        Account account = database.find(Account.class, id);
        return account == null || !account.isActive() || !account.stamp().equals(stamp)
                ? Optional.empty()
                : Optional.of(account.signedInAccount());
    }

    /** The login key of an account; empty where there is none. */
    @Transactional
    Optional<String> loginKey(long id) {
        return Optional.ofNullable(database.find(Account.class, id)).map(Account::loginKey);
    }

    /** Whether the old has not been cleared away for a while; says so to one caller only. */
    boolean isPurgeDue() {
        Instant before = Objects.requireNonNullElse(purged.get(), Instant.EPOCH);
        Instant now = clock.instant();
        return before.plus(PURGE_EACH).isBefore(now) && purged.compareAndSet(before, now);
    }

    /** Clears away what no longer counts. */
    @Transactional(TxType.REQUIRES_NEW)
    void purge() {
        Instant now = clock.instant();
        database.createQuery("delete from TryCounter c where c.lastTry < :end")
                .setParameter("end", now.minus(COUNTER_KEPT)).executeUpdate();
        database.createQuery("delete from KnownPlace p where p.lastUsed < :end")
                .setParameter("end", now.minus(PLACE_KEPT)).executeUpdate();
        database.createQuery("delete from AccountLink l where l.expiresAt < :end")
                .setParameter("end", now.minus(COUNTER_KEPT)).executeUpdate();
    }
}
