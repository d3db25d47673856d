package org.shienhiroba.content.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A link that works once: an invitation to make an account, or a way to a new password. Kept as a hash. */
@Entity
@Table(name = "account_link")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class AccountLink {

    /** What a link is for. */
    enum Kind {
        /** Makes an account with the roles that the administrator chose. */
        INVITATION,
        /** Sets a new password for an account. */
        RESET
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "account_id")
    private @Nullable Long account;

    @Column(nullable = false)
    private String roles;

    @Column(name = "made_by", nullable = false)
    private long madeBy;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected AccountLink() {}

    private AccountLink(Kind kind, String secret, @Nullable Long account, Set<Role> roles, long madeBy,
            Instant expiresAt) {
        this.kind = kind;
        this.sha256 = Secrets.sha256(secret);
        this.account = account;
        this.roles = roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
        this.madeBy = madeBy;
        this.expiresAt = expiresAt;
    }

    static AccountLink invitation(String secret, Set<Role> roles, long madeBy, Instant expiresAt) {
        return new AccountLink(Kind.INVITATION, secret, null, roles, madeBy, expiresAt);
    }

    static AccountLink reset(String secret, long account, long madeBy, Instant expiresAt) {
        return new AccountLink(Kind.RESET, secret, account, Set.of(), madeBy, expiresAt);
    }

    boolean isOpen(Kind wanted, Instant now) {
        return kind == wanted && usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    @Nullable
    Long account() {
        return account;
    }

    long madeBy() {
        return madeBy;
    }

    Set<Role> roles() {
        return Arrays.stream(roles.split(",")).filter(role -> !role.isEmpty()).map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
