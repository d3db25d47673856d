package org.shienhiroba.content.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as its owner and administrators see it; never a password.
 *
 * @param id           its number
 * @param loginName    what its owner types to sign in
 * @param nameShown    what others see
 * @param agencyType   code of the kind of agency; null where not said
 * @param note         how the administrator knows or reaches the owner; null where not said
 * @param state        where it stands
 * @param roles        what it may do
 * @param trial        whether it is a trial account of {@code ./portal run}
 * @param createdAt    when it came to be
 * @param lastSignInAt when it last signed in on a page; null for never
 */
public record AccountView(
        long id,
        String loginName,
        String nameShown,
        @Nullable String agencyType,
        @Nullable String note,
        AccountState state,
        Set<Role> roles,
        boolean trial,
        Instant createdAt,
        @Nullable Instant lastSignInAt) {

    public AccountView {
        roles = Set.copyOf(roles);
    }
}
