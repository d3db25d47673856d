package org.shienhiroba.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shienhiroba.content.account.AccountChanged.Change;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.platform.Refusal;

/** The door to personal access tokens: what a program brings to REST instead of a password. Thread-safe. */
@ApplicationScoped
public class AccessTokens {
    /** How every token begins, so that scanners for leaked secrets know it. */
    private static final String PREFIX = "hiroba_";
    private static final int MOST = 20;
    private static final int NAME = 40;
    private static final Duration USE_NOTED_EACH = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountChanged> changes;

    /**
     * Makes a token for the account that asks.
     *
     * @param name what its owner calls it, 1 to 40 characters
     * @return the token, which is told this once
     * @throws Refusal INCOMPLETE; CONFLICT where the account has 20 already
     */
    @Transactional
    public String create(Actor actor, String name) {
        new RegistrationCheck().text("tokenName", name, NAME, true).refuseIfWrong();
        // one at a time for each account, or the limit is none
        if (database.find(Account.class, actor.account(), LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Refusal.unknown();
        }
        if (of(actor.account()).size() >= MOST) {
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("account.token.many", MOST));
        }
        String token = PREFIX + Secrets.random();
        database.persist(new AccessToken(actor.account(), token, PlainText.stored(name.strip()), clock.instant()));
        changes.fire(new AccountChanged(actor.account(), Change.TOKEN_CREATED, actor.auditName()));
        return token;
    }

    /** The tokens of the account that asks, the newest first. */
    @Transactional
    public List<TokenView> list(Actor actor) {
        return of(actor.account()).stream().map(AccessToken::view).toList();
    }

    /**
     * Ends a token at once.
     *
     * @throws Refusal UNKNOWN where the account has no such token
     */
    @Transactional
    public void revoke(Actor actor, long token) {
        AccessToken found = database.find(AccessToken.class, token);
        if (found == null || found.account() != actor.account()) {
            throw Refusal.unknown();
        }
        database.remove(found);
        changes.fire(new AccountChanged(actor.account(), Change.TOKEN_REVOKED, actor.auditName()));
    }

    /** The account that a token stands for; empty where there is none or it cannot sign in. */
    @Transactional
    public Optional<SignedInAccount> find(String token) {
        if (!token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Optional<AccessToken> found = database
                .createQuery("select t from AccessToken t where t.sha256 = :hash", AccessToken.class)
                .setParameter("hash", Secrets.sha256(token)).getResultStream().findFirst();
        Account account = found.map(one -> database.find(Account.class, one.account())).orElse(null);
        if (account == null || !account.isActive()) {
            return Optional.empty();
        }
        noteUse(found.get());
        return Optional.of(account.signedInAccount());
    }

    /** By a statement of its own: calls that come at once with one token do not hinder each other. */
    private void noteUse(AccessToken token) {
        Instant now = clock.instant();
        Instant noted = token.lastUsedAt();
        if (noted == null || noted.plus(USE_NOTED_EACH).isBefore(now)) {
            database.createQuery("update AccessToken t set t.lastUsedAt = :now where t.id = :id"
                    + " and (t.lastUsedAt is null or t.lastUsedAt < :before)").setParameter("now", now)
                    .setParameter("before", now.minus(USE_NOTED_EACH)).setParameter("id", token.view().id())
                    .executeUpdate();
        }
    }

    private List<AccessToken> of(long account) {
        return database.createQuery("select t from AccessToken t where t.account = :account order by t.id desc",
                AccessToken.class).setParameter("account", account).getResultList();
    }
}
