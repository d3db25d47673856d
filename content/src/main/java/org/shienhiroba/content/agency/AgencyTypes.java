package org.shienhiroba.content.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;

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
    private AgencyTypeRules rules;

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
     * A kind with everything an editor may change, as the database holds it now; empty where no kind has the code.
     */
    @Transactional
    public Optional<AgencyTypeWork> look(String code) {
        return Optional.ofNullable(database.find(AgencyType.class, code))
                .map(type -> new AgencyTypeWork(type.version(), type.content()));
    }

    /**
     * Adds a kind of agency, or rewrites the one with the same code, whoever wrote it before. What says the same already is
     * left as it is.
     *
     * @param actor who does it, for the audit
     * @throws BadInput for everything that is wrong with it; whether the stand-ins exist is not asked, since they may come
     *         later in the same transaction
     */
    @Transactional
    public void write(AgencyTypeContent content, String actor) {
        rules.check(content);
        put(content, false, actor).leaveProduct();
    }

    /**
     * Takes the text of the product's own file: a new kind is added, one that still has the product's text follows it, and
     * one that somebody has rewritten stays as it is. Otherwise like {@link #write}.
     */
    @Transactional
    public void follow(AgencyTypeContent content, String actor) {
        rules.check(content);
        AgencyType known = database.find(AgencyType.class, content.code());
        if (known == null || known.isOfProduct()) {
            put(content, true, actor);
        }
    }

    /**
     * Saves what an editor has written; whether somebody is one, the page or the resource has asked. What says the same
     * already is left as it is, so that twice is once.
     *
     * @param version the version the editor has seen; null for a new kind
     * @param actor   who does it, for the audit
     * @return the kind as it is then
     * @throws BadInput for everything that is wrong with it
     * @throws Refusal {@code UNKNOWN} where there is no such kind to change; {@code STALE} where it was changed, or added,
     *         in between
     */
    @Transactional
    public AgencyTypeView save(AgencyTypeContent content, @Nullable Integer version, String actor) {
        AgencyType known = database.find(AgencyType.class, content.code(), LockModeType.PESSIMISTIC_WRITE);
        if (known == null && version != null) {
            throw Refusal.unknown();
        }
        rules.check(content, code -> database.find(AgencyType.class, code) != null);
        if (known != null && !known.says(content) && !Objects.equals(version, known.version())) {
            throw version == null ? taken() : new Refusal(Kind.STALE, Messages.say("agency.type.stale"));
        }
        AgencyType saved = put(content, false, actor);
        try {
            // the version counts what this transaction has changed, too
            database.flush();
        } catch (PersistenceException e) {
            if (known == null) { // two add the same code at the same moment: there was no row to lock
                throw taken();
            }
            throw e;
        }
        return saved.view();
    }

    private static Refusal taken() {
        return new Refusal(Kind.STALE, List.of(new Problem("code", Messages.say("agency.type.taken"))));
    }

    private AgencyType put(AgencyTypeContent content, boolean product, String actor) {
        AgencyType known = database.find(AgencyType.class, content.code());
        if (known != null && known.says(content)) {
            return known;
        }
        AgencyType written = known == null ? new AgencyType(content, product) : known;
        if (known == null) {
            database.persist(written);
        } else {
            known.rewrite(content, product);
        }
        changed.fire(new AgencyTypeChanged(content.code(), actor));
        return written;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) AgencyTypeChanged change) {
        snapshot.set(null);
    }
}
