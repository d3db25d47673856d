package org.shienhiroba.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.SignInLedger.Candidate;
import org.shienhiroba.content.account.SignInLedger.Try;
import org.shienhiroba.content.platform.PlainText;

/**
 * The door through which an account shows that it is itself. Unknown names and wrong passwords answer alike and take the
 * same time. Guessing is slowed down by {@link TryRule} without locking the owner out: a browser or an address from which
 * the account has signed in before has a count of its own. No transaction is open while a password is hashed. Thread-safe.
 */
@ApplicationScoped
public class SignIn {
    /** For how long a password seen on REST need not be hashed again. */
    private static final Duration REMEMBERED = Duration.ofSeconds(60);
    private static final int MOST_REMEMBERED = 10_000;
    private static final int LOCKS = 64;

    @Inject
    private SignInLedger ledger;

    @Inject
    private Tries tries;

    @Inject
    private PasswordWork passwords;

    @Inject
    private Clock clock;

    /** By keyed hash of name and password; says which account it was and until when that is remembered. */
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();
    private final String memoryKey = Secrets.random();
    private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

    private record Remembered(long account, String stamp, Instant until) {}

    /**
     * A page sign-in that succeeded.
     *
     * @param account who it is
     * @param device  what the browser shall bring next time
     */
    public record Arrival(SignedInAccount account, String device) {}

    /**
     * Signs in on a page; the audit notes it.
     *
     * @param password as typed
     * @return empty where name or password is wrong or the account cannot sign in
     * @throws org.shienhiroba.content.platform.Refusal TOO_OFTEN with the seconds to wait
     */
    public Optional<Arrival> onPage(String loginName, String password, Place place) {
        String device = place.device() == null ? Secrets.random() : place.device();
        return attempt(LoginName.key(loginName), password, place, device, true)
                .map(account -> new Arrival(account, device));
    }

    /**
     * Looks at name and password of one call of REST. What was right is remembered for a minute at most, and no longer than
     * the account keeps its stamp.
     *
     * @param address where the call comes from
     * @return empty where name or password is wrong or the account cannot sign in
     * @throws org.shienhiroba.content.platform.Refusal TOO_OFTEN with the seconds to wait
     */
    public Optional<SignedInAccount> onCall(String loginName, String password, String address) {
        String loginKey = LoginName.key(loginName);
        String key = Secrets.keyed(memoryKey, loginKey, password);
        Optional<SignedInAccount> known = recall(key);
        if (known.isPresent()) {
            return known;
        }
        // calls that come at once with the same password wait for the first of them instead of being counted as guesses
        Lock lock = locks[Math.floorMod(key.hashCode(), LOCKS)];
        lock.lock();
        try {
            Optional<SignedInAccount> meanwhile = recall(key);
            if (meanwhile.isPresent()) {
                return meanwhile;
            }
            Optional<SignedInAccount> account = attempt(loginKey, password, new Place(address, null), null, false);
            account.ifPresent(one -> remember(key, one));
            return account;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Asks an account that is signed in for its password again, before something that cannot be undone.
     *
     * @throws org.shienhiroba.content.platform.Refusal TOO_OFTEN with the seconds to wait
     */
    public boolean isPassword(Actor actor, String password, Place place) {
        return ledger.loginKey(actor.account())
                .flatMap(loginKey -> attempt(loginKey, password, place, null, false)).isPresent();
    }

    /** The account of a sign-in that was made before; empty where it has ended: another stamp, disabled, gone. */
    public Optional<SignedInAccount> current(long account, String stamp) {
        return ledger.current(account, stamp);
    }

    private Optional<SignedInAccount> attempt(String loginKey, String password, Place place, @Nullable String device,
            boolean onPage) {
        Try made = ledger.describe(loginKey, place);
        tries.begin(made.counts());
        return isRight(made, password) ? ledger.succeeded(made, device, onPage) : Optional.empty();
    }

    private boolean isRight(Try made, String password) {
        // a password that nobody can have is not worth its hash, whoever it is for
        if (password.isEmpty() || password.length() > 2 * PasswordRules.LONGEST || !PlainText.isText(password)) {
            return false;
        }
        Candidate candidate = made.candidate();
        return candidate == null
                ? passwords.matchesNobody(password)
                : passwords.matches(candidate.passwordHash(), password, made.knownBrowser()) && candidate.active();
    }

    private Optional<SignedInAccount> recall(String key) {
        Remembered one = remembered.get(key);
        if (one == null) {
            return Optional.empty();
        }
        Optional<SignedInAccount> account = one.until().isAfter(clock.instant())
                ? ledger.current(one.account(), one.stamp())
                : Optional.empty();
        if (account.isEmpty()) {
            remembered.remove(key, one);
        }
        return account;
    }

    private void remember(String key, SignedInAccount account) {
        Instant now = clock.instant();
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.values().removeIf(one -> !one.until().isAfter(now));
        }
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(key, new Remembered(account.actor().account(), account.stamp(), now.plus(REMEMBERED)));
        }
    }
}
