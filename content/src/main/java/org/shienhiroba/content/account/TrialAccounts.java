package org.shienhiroba.content.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.AccountChanged.Change;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Settings;
import org.shienhiroba.content.platform.StartOrder;

/**
 * The accounts to try the portal with. They live as long as {@code ./portal run} does: each start gives them new passwords,
 * and a start without them disables what an earlier one has left.
 */
@ApplicationScoped
class TrialAccounts {
    private static final System.Logger LOG = System.getLogger(TrialAccounts.class.getName());
    private static final String ACTOR = "trial";
    private static final List<Trial> TRIALS = List.of(
            new Trial("practitioner", EnumSet.of(Role.PRACTITIONER), "employment-life-center"),
            new Trial("practitioner2", EnumSet.of(Role.PRACTITIONER), "transition-support"),
            new Trial("editor", EnumSet.of(Role.EDITOR, Role.PRACTITIONER), null),
            new Trial("trainer", EnumSet.of(Role.TRAINER), null), new Trial("admin", EnumSet.of(Role.ADMIN), null));

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private Settings settings;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private PasswordWork passwords;

    @Inject
    private Clock clock;

    @Inject
    private Event<AccountChanged> changes;

    private record Trial(String name, Set<Role> roles, @Nullable String agencyType) {}

    @Transactional
    void follow(@Observes @Priority(StartOrder.ACCOUNTS) Startup start) {
        Map<String, String> given = given(settings.trialAccounts());
        for (Trial trial : TRIALS) {
            String password = given.get(trial.name());
            Account known = database.createQuery("select a from Account a where a.loginKey = :key", Account.class)
                    .setParameter("key", trial.name()).getResultStream().findFirst().orElse(null);
            if (known != null && !known.isTrial()) {
                LOG.log(Level.INFO,
                        () -> "account " + known.id() + " has the name of a trial account and stays as it is");
            } else if (password == null) {
                disable(known);
            } else {
                enable(trial, known, password);
            }
        }
    }

    private void disable(@Nullable Account known) {
        if (known != null && known.isActive()) {
            known.disable();
            fire(known, Change.DISABLED);
        }
    }

    private void enable(Trial trial, @Nullable Account known, String password) {
        String hash = passwords.hash(password);
        if (known == null) {
            String agencyType = trial.agencyType() != null && agencyTypes.exists(trial.agencyType())
                    ? trial.agencyType()
                    : null;
            Account made = Account.active(new Registration(trial.name(), password,
                    Labels.word("trial." + trial.name()), agencyType, null), hash, trial.roles(), true,
                    clock.instant());
            database.persist(made);
            fire(made, Change.CREATED);
            return;
        }
        if (!known.isActive()) {
            known.enable();
            fire(known, Change.ENABLED);
        }
        known.giveRoles(trial.roles());
        known.changePassword(hash);
        fire(known, Change.PASSWORD_CHANGED);
    }

    /** {@code name:password} parted by commas, each password in base64 of its UTF-8. */
    private static Map<String, String> given(String setting) {
        Map<String, String> given = new HashMap<>();
        for (String one : setting.isEmpty() ? new String[0] : setting.split(",")) {
            int colon = one.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException("HIROBA_TRIAL_ACCOUNTS is for the start script alone");
            }
            given.put(one.substring(0, colon), new String(Base64.getDecoder().decode(one.substring(colon + 1)),
                    StandardCharsets.UTF_8));
        }
        return given;
    }

    private void fire(Account account, Change change) {
        changes.fire(new AccountChanged(account.id(), change, ACTOR));
    }
}
