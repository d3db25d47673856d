package org.shienhiroba.content.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The door to the kinds of agency. Thread-safe. */
@ApplicationScoped
public class AgencyTypes {

    /** How long another node's change may stay unseen. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private AgencyTypeReading reading;

    @Inject
    private Clock clock;

    @Inject
    private Event<AgencyTypeChanged> changed;

    /** All kinds, kept in memory: a few dozen that every page and every hit needs for its names. */
    private final AtomicReference<@Nullable Snapshot> snapshot = new AtomicReference<>();

    private record Snapshot(Instant read, List<AgencyTypeView> types) {}

    /** Every kind of agency, by domain and then by position. */
    public List<AgencyTypeView> all() {
        Snapshot known = snapshot.get();
        if (known != null && known.read().plus(FRESH).isAfter(clock.instant())) {
            return known.types();
        }
        Instant now = clock.instant();
        List<AgencyTypeView> types = reading.all();
        snapshot.set(new Snapshot(now, types));
        return types;
    }

    /** As {@link #all}, but never from memory: for who writes down what the database holds at this moment. */
    public List<AgencyTypeView> allNow() {
        return reading.all();
    }

    /** One kind of agency; empty where no kind has the code. */
    public Optional<AgencyTypeView> find(String code) {
        return all().stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** Whether there is a kind with this code, also one written in this very transaction. */
    @Transactional
    public boolean exists(String code) {
        return database.find(AgencyType.class, code) != null;
    }

    /**
     * Adds a kind of agency, or rewrites the one with the same code.
     *
     * @param actor who does it, for the audit
     */
    @Transactional
    public void write(@Valid AgencyTypeContent content, String actor) {
        AgencyType known = database.find(AgencyType.class, content.code());
        if (known == null) {
            database.persist(new AgencyType(content));
        } else {
            known.rewrite(content);
        }
        changed.fire(new AgencyTypeChanged(content.code(), actor));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AgencyTypeChanged change) {
        snapshot.set(null);
    }
}
