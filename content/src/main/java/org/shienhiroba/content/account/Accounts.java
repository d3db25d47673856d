package org.shienhiroba.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.AccountChanged.Change;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;

/**
 * The door to accounts: applying, what an owner does with the own one, what an administrator does with those of others.
 * There is always an administrator who can sign in: what would leave none is refused. Thread-safe.
 */
@ApplicationScoped
public class Accounts {
    private static final Set<Role> USUAL = EnumSet.of(Role.PRACTITIONER);

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private PasswordWork passwords;

    @Inject
    private Tries tries;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountChanged> changes;

    /** An account; empty where there is none. */
    @Transactional
    public Optional<AccountView> view(long id) {
        return Optional.ofNullable(database.find(Account.class, id)).map(Account::view);
    }

    /** Names to show for accounts; those that are gone are missing. */
    @Transactional
    public Map<Long, String> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("select a.id, a.shownName from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", Set.copyOf(ids)).getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /**
     * Asks for an account. That a login name is taken is said, or nobody could choose another; how often one may ask is
     * limited for each address, so that names cannot be listed that way.
     *
     * @param asked   with a note that tells the administrator who it is
     * @param address where the form comes from
     * @return the number of the account that waits for an administrator
     * @throws Refusal INCOMPLETE with what to mend, TOO_OFTEN
     */
    @Transactional
    public long apply(Registration asked, String address) {
        tries.beginForm("application", address);
        check(asked, true).refuseIfWrong();
        Account account = Account.applied(asked, passwords.hash(asked.password()), clock.instant());
        add(account);
        changes.fire(new AccountChanged(account.id(), Change.APPLIED, Actor.auditName(account.id())));
        return account.id();
    }

    /** Accounts for an administrator. */
    @Transactional
    public AccountPage list(Actor actor, AccountQuery query) {
        requireAdmin(actor);
        String where = " from Account a where (:words = '' or a.loginKey like :like escape '!' or lower(a.shownName) like :like escape '!')"
                + " and (:state is null or a.state = :state) and (:role is null or :role member of a.roles)";
        long total = with(query, database.createQuery("select count(a)" + where, Long.class)).getSingleResult();
        List<AccountView> accounts = with(query, database.createQuery("select a" + where
                + " order by case when a.state = AccountState.APPLIED then 0 else 1 end, a.loginKey", Account.class))
                .setFirstResult((query.page() - 1) * query.size()).setMaxResults(query.size()).getResultStream()
                .map(Account::view).toList();
        return new AccountPage(total, accounts);
    }

    private static <T> TypedQuery<T> with(AccountQuery query, TypedQuery<T> select) {
        String words = LoginName.key(query.words());
        return select.setParameter("words", words)
                .setParameter("like", "%" + words.replaceAll("([!%_])", "!$1") + "%")
                .setParameter("state", query.state()).setParameter("role", query.role());
    }

    /**
     * Accepts an application.
     *
     * @param roles what the account may do; empty for the usual, {@link Role#PRACTITIONER}
     * @throws Refusal UNKNOWN; CONFLICT where it was answered already
     */
    @Transactional
    public void approve(Actor actor, long id, Set<Role> roles) {
        Account account = found(actor, id);
        requireState(account, AccountState.APPLIED);
        account.approve(roles.isEmpty() ? USUAL : roles);
        fire(account, Change.APPROVED, actor);
    }

    /**
     * Declines an application; nothing of it is kept.
     *
     * @throws Refusal UNKNOWN; CONFLICT where it was answered already
     */
    @Transactional
    public void decline(Actor actor, long id) {
        Account account = found(actor, id);
        requireState(account, AccountState.APPLIED);
        fire(account, Change.DECLINED, actor);
        remove(account);
    }

    /**
     * Ends every sign-in of an account, until it is enabled again.
     *
     * @throws Refusal UNKNOWN; CONFLICT where it is not active, or the last administrator
     */
    @Transactional
    public void disable(Actor actor, long id) {
        Account account = found(actor, id);
        requireState(account, AccountState.ACTIVE);
        requireAnotherAdmin(account);
        account.disable();
        fire(account, Change.DISABLED, actor);
    }

    /**
     * Lets a disabled account sign in again.
     *
     * @throws Refusal UNKNOWN; CONFLICT where it is not disabled
     */
    @Transactional
    public void enable(Actor actor, long id) {
        Account account = found(actor, id);
        requireState(account, AccountState.DISABLED);
        account.enable();
        fire(account, Change.ENABLED, actor);
    }

    /**
     * Gives an account these roles and no other.
     *
     * @throws Refusal UNKNOWN; INCOMPLETE without a role; CONFLICT where it is the last administrator, or waits for an answer
     */
    @Transactional
    public void giveRoles(Actor actor, long id, Set<Role> roles) {
        Account account = found(actor, id);
        new RegistrationCheck().roles(roles).refuseIfWrong();
        if (account.state() == AccountState.APPLIED) {
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("account.state.other"));
        }
        if (!roles.contains(Role.ADMIN)) {
            requireAnotherAdmin(account);
        }
        account.giveRoles(roles);
        fire(account, Change.ROLES_CHANGED, actor);
    }

    /**
     * Changes what the own account says of its owner.
     *
     * @throws Refusal INCOMPLETE with what to mend
     */
    @Transactional
    public void describe(Actor actor, Profile profile) {
        new RegistrationCheck().nameShown(profile.nameShown()).note(profile.note(), false)
                .agencyType(isKnown(profile.agencyType())).refuseIfWrong();
        Account account = own(actor);
        account.describe(profile.nameShown(), profile.agencyType(), profile.note());
        fire(account, Change.PROFILE_CHANGED, actor);
    }

    /**
     * Sets a new password; every other sign-in of the account ends. Whoever calls has asked for the old one
     * ({@link SignIn#isPassword}).
     *
     * @return the account with its new stamp, for the session that goes on
     * @throws Refusal INCOMPLETE with what to mend
     */
    @Transactional
    public SignedInAccount changePassword(Actor actor, String password) {
        Account account = own(actor);
        new RegistrationCheck().password(password, account.loginName()).refuseIfWrong();
        account.changePassword(passwords.hash(password));
        fire(account, Change.PASSWORD_CHANGED, actor);
        return account.signedInAccount();
    }

    /** What the portal keeps about the own account; the audit notes it. */
    @Transactional
    public AccountExport export(Actor actor) {
        Account account = own(actor);
        fire(account, Change.EXPORTED, actor);
        return new AccountExport(account.view(),
                database.createQuery("select t from AccessToken t where t.account = :id order by t.id",
                        AccessToken.class).setParameter("id", account.id()).getResultStream().map(AccessToken::view)
                        .toList());
    }

    /**
     * Deletes the own account with all that is its own. Whoever listens to {@link AccountChanged} lets go of it first, in
     * this transaction. Whoever calls has asked for the password ({@link SignIn#isPassword}).
     *
     * @throws Refusal CONFLICT for the last administrator
     */
    @Transactional
    public void delete(Actor actor) {
        Account account = own(actor);
        requireAnotherAdmin(account);
        fire(account, Change.DELETED, actor);
        remove(account);
    }

    /** Everything that is wrong with a registration; made for {@link AccountLinks}, too. */
    RegistrationCheck check(Registration asked, boolean noteRequired) {
        boolean taken = !database.createQuery("select a.id from Account a where a.loginKey = :key", Long.class)
                .setParameter("key", LoginName.key(asked.loginName())).getResultList().isEmpty();
        return new RegistrationCheck().loginName(asked.loginName()).taken(taken)
                .password(asked.password(), asked.loginName()).nameShown(asked.nameShown())
                .agencyType(isKnown(asked.agencyType())).note(asked.note(), noteRequired);
    }

    /** Adds an account whose name was free a moment ago. */
    void add(Account account) {
        try {
            database.persist(account);
            database.flush();
        } catch (PersistenceException e) {
            // the one rule that only the database can keep when two ask at once
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("account.loginName.taken"));
        }
    }

    static void requireAdmin(Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, List.of());
        }
    }

    private void remove(Account account) {
        database.flush();
        for (String entity : List.of("AccessToken t where t.account", "AccountLink t where t.account",
                "TryCounter t where t.account", "KnownPlace t where t.key.account")) {
            database.createQuery("delete from " + entity + " = :id").setParameter("id", account.id()).executeUpdate();
        }
        database.remove(account);
    }

    private Account found(Actor actor, long id) {
        requireAdmin(actor);
        Account account = database.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw Refusal.unknown();
        }
        return account;
    }

    private Account own(Actor actor) {
        Account account = database.find(Account.class, actor.account(), LockModeType.PESSIMISTIC_WRITE);
        if (account == null || !account.isActive()) {
            throw Refusal.unknown();
        }
        return account;
    }

    private static void requireState(Account account, AccountState state) {
        if (account.state() != state) {
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("account.state.other"));
        }
    }

    /** Looks at all administrators at once and holds them: two who disable each other at the same moment take turns. */
    private void requireAnotherAdmin(Account account) {
        if (!account.is(Role.ADMIN) || !account.isActive()) {
            return;
        }
        boolean another = database
                .createQuery("select a from Account a where a.state = :active and :admin member of a.roles"
                        + " order by a.id", Account.class)
                .setParameter("active", AccountState.ACTIVE).setParameter("admin", Role.ADMIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .anyMatch(one -> one.id() != account.id());
        if (!another) {
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("account.lastAdmin"));
        }
    }

    private boolean isKnown(@Nullable String agencyType) {
        return agencyType == null || agencyTypes.exists(agencyType);
    }

    private void fire(Account account, Change change, Actor actor) {
        changes.fire(new AccountChanged(account.id(), change, actor.auditName()));
    }
}
