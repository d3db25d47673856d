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
import java.util.Optional;
import java.util.Set;
import org.shienhiroba.content.account.AccountChanged.Change;
import org.shienhiroba.content.account.AccountLink.Kind;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;

/**
 * The door to one-time links, which stand in for mail: an administrator hands them over. An invitation works for seven
 * days; a new password for one day, since it leads into an account that exists. Thread-safe; a link works once however
 * often it is clicked.
 */
@ApplicationScoped
public class AccountLinks {
    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration RESET = Duration.ofDays(1);

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordWork passwords;

    @Inject
    private Tries tries;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountChanged> changes;

    /**
     * Makes an invitation.
     *
     * @param roles of the account to come, at least one
     * @throws Refusal INCOMPLETE without a role, NOT_ALLOWED for anybody but an administrator
     */
    @Transactional
    public OneTimeLink invite(Actor actor, Set<Role> roles) {
        Accounts.requireAdmin(actor);
        new RegistrationCheck().roles(roles).refuseIfWrong();
        OneTimeLink link = new OneTimeLink(Secrets.random(), clock.instant().plus(INVITATION));
        database.persist(AccountLink.invitation(link.token(), roles, actor.account(), link.expiresAt()));
        changes.fire(new AccountChanged(actor.account(), Change.INVITED, actor.auditName()));
        return link;
    }

    /**
     * Makes a way to a new password; an earlier one for the same account ends.
     *
     * @throws Refusal UNKNOWN, CONFLICT where the account is not active, NOT_ALLOWED for anybody but an administrator
     */
    @Transactional
    public OneTimeLink reset(Actor actor, long account) {
        Accounts.requireAdmin(actor);
        Account found = database.find(Account.class, account);
        if (found == null) {
            throw Refusal.unknown();
        }
        if (!found.isActive()) {
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("account.reset.notActive"));
        }
        forget(account);
        OneTimeLink link = new OneTimeLink(Secrets.random(), clock.instant().plus(RESET));
        database.persist(AccountLink.reset(link.token(), account, actor.account(), link.expiresAt()));
        changes.fire(new AccountChanged(account, Change.RESET_LINK_MADE, actor.auditName()));
        return link;
    }

    /** Whether an invitation can still be used. */
    @Transactional
    public boolean isInvitation(String token) {
        return open(token, Kind.INVITATION, LockModeType.NONE).isPresent();
    }

    /** Whether a link to a new password can still be used. */
    @Transactional
    public boolean isReset(String token) {
        return open(token, Kind.RESET, LockModeType.NONE).isPresent();
    }

    /**
     * Makes the account that an invitation is for; it is active at once.
     *
     * @param address where the form comes from
     * @return the number of the account
     * @throws Refusal GONE for a link that is unknown, used or too old, all alike; INCOMPLETE with what to mend, and then
     *                 the link still works; TOO_OFTEN
     */
    @Transactional
    public long accept(String token, Registration asked, String address) {
        tries.beginForm("invitation", address);
        AccountLink link = open(token, Kind.INVITATION, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(AccountLinks::gone);
        accounts.check(asked, false).refuseIfWrong();
        Account made = Account.active(asked, passwords.hash(asked.password()), link.roles(), false, clock.instant());
        link.use(clock.instant());
        accounts.add(made);
        changes.fire(new AccountChanged(made.id(), Change.CREATED, Actor.auditName(made.id())));
        return made.id();
    }

    /**
     * Sets a new password by a link; every session of the account ends.
     *
     * @param address where the form comes from
     * @throws Refusal as {@link #accept}
     */
    @Transactional
    public void setPassword(String token, String password, String address) {
        tries.beginForm("reset", address);
        AccountLink link = open(token, Kind.RESET, LockModeType.PESSIMISTIC_WRITE).orElseThrow(AccountLinks::gone);
        Account account = link.account() == null ? null : database.find(Account.class, link.account());
        if (account == null || !account.isActive()) {
            throw gone();
        }
        new RegistrationCheck().password(password, account.loginName()).refuseIfWrong();
        account.changePassword(passwords.hash(password));
        link.use(clock.instant());
        changes.fire(new AccountChanged(account.id(), Change.PASSWORD_CHANGED, Actor.auditName(account.id())));
    }

    private Optional<AccountLink> open(String token, Kind kind, LockModeType lock) {
        Instant now = clock.instant();
        return database.createQuery("select l from AccountLink l where l.sha256 = :hash", AccountLink.class)
                .setParameter("hash", Secrets.sha256(token)).setLockMode(lock).getResultStream().findFirst()
                .filter(link -> link.isOpen(kind, now));
    }

    private void forget(long account) {
        database.createQuery("delete from AccountLink l where l.account = :account").setParameter("account", account)
                .executeUpdate();
    }

    private static Refusal gone() {
        return new Refusal(Refusal.Kind.GONE, Messages.say("account.link.gone"));
    }
}
