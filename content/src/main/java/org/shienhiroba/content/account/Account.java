package org.shienhiroba.content.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.PlainText;

/**
 * 利用者: somebody who may do more than read.
 *
 * <p>It is asked for on the form ({@link #applied}) and waits until an administrator approves it, or it is active from the
 * start ({@link #active}: invitation, command, trial). It can be disabled and enabled again. Its stamp changes whenever
 * what was proved before is proved no longer, that is with the password and at disabling: every session and every
 * remembered sign-in holds the stamp it began with and ends with it.
 */
@Entity
@Table(name = "account")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    @Column(name = "login_name", nullable = false)
    private String loginName;

    @Column(name = "login_key", nullable = false)
    private String loginKey;

    @Column(name = "shown_name", nullable = false)
    private String shownName;

    @Column(name = "agency_type")
    private @Nullable String agencyType;

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccountState state;

    @Column(nullable = false)
    private boolean trial;

    @Column(nullable = false)
    private String stamp;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "last_sign_in_at")
    private @Nullable Instant lastSignInAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    private Account(Registration asked, String passwordHash, AccountState state, Set<Role> roles, Instant now) {
        this.loginName = PlainText.stored(asked.loginName());
        this.loginKey = LoginName.key(asked.loginName());
        this.passwordHash = passwordHash;
        this.state = state;
        this.stamp = Secrets.random();
        this.createdAt = now;
        this.roles.addAll(roles);
        describe(asked.nameShown(), asked.agencyType(), asked.note());
    }

    /** An account that waits for an administrator. */
    static Account applied(Registration asked, String passwordHash, Instant now) {
        return new Account(asked, passwordHash, AccountState.APPLIED, Set.of(), now);
    }

    /** An account that can sign in from now on. */
    static Account active(Registration asked, String passwordHash, Set<Role> roles, boolean trial, Instant now) {
        Account account = new Account(asked, passwordHash, AccountState.ACTIVE, roles, now);
        account.trial = trial;
        return account;
    }

    long id() {
        return id;
    }

    String loginName() {
        return loginName;
    }

    String loginKey() {
        return loginKey;
    }

    String nameShown() {
        return shownName;
    }

    String stamp() {
        return stamp;
    }

    String passwordHash() {
        return passwordHash;
    }

    AccountState state() {
        return state;
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    boolean isTrial() {
        return trial;
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    void approve(Set<Role> given) {
        state = AccountState.ACTIVE;
        giveRoles(given);
    }

    void disable() {
        state = AccountState.DISABLED;
        stamp = Secrets.random();
    }

    void enable() {
        state = AccountState.ACTIVE;
    }

    void giveRoles(Set<Role> given) {
        roles.retainAll(given);
        roles.addAll(given);
    }

    void changePassword(String hash) {
        passwordHash = hash;
        stamp = Secrets.random();
    }

    final void describe(String name, @Nullable String agency, @Nullable String about) {
        shownName = PlainText.stored(name.strip());
        agencyType = agency;
        note = about == null || PlainText.isEmpty(about) ? null : PlainText.stored(about.strip());
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    AccountView view() {
        return new AccountView(id, loginName, shownName, agencyType, note, state, roles, trial, createdAt,
                lastSignInAt);
    }

    SignedInAccount signedInAccount() {
        return new SignedInAccount(new Actor(id, roles), shownName, stamp);
    }
}
