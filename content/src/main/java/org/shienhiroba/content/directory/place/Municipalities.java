package org.shienhiroba.content.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The door to the municipalities. Thread-safe. */
@ApplicationScoped
public class Municipalities {

    /** How long another node's change may stay unseen. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private MunicipalityReading reading;

    @Inject
    private Clock clock;

    @Inject
    private Event<MunicipalitiesChanged> changed;

    /** All of them, kept in memory: two thousand at most that every page of agencies needs for its names. */
    private final AtomicReference<@Nullable Snapshot> snapshot = new AtomicReference<>();

    private record Snapshot(Instant read, List<MunicipalityView> all, Map<Long, MunicipalityView> byId) {}

    /** Those of a prefecture, in the order of their codes; those without a code last, by name. */
    public List<MunicipalityView> in(String prefecture) {
        return current().all().stream().filter(one -> one.prefecture().equals(prefecture)).toList();
    }

    /** All of them, never from memory: for who writes down what the database holds at this moment. */
    public List<MunicipalityView> allNow() {
        return reading.all();
    }

    /** The one that has a code, be it the official one or, for ever, the one it had before; empty for any other text. */
    public Optional<MunicipalityView> find(String code) {
        return current().all().stream()
                .filter(one -> one.code().equals(code) || (one.prefecture() + "-" + one.id()).equals(code)).findFirst();
    }

    /** The one with a number; empty where there is none. */
    public Optional<MunicipalityView> find(long id) {
        return Optional.ofNullable(current().byId().get(id));
    }

    /** What counts as one region: the municipality itself and, of a city with wards, these. */
    public List<MunicipalityView> within(MunicipalityView one) {
        return current().all().stream().filter(other -> other.id() == one.id()
                || one.name().endsWith("市") && other.prefecture().equals(one.prefecture())
                        && other.name().startsWith(one.name()) && other.name().endsWith("区"))
                .toList();
    }

    /**
     * Finds those that a list of agencies names, and adds those that are new.
     *
     * @return the id of each
     */
    @Transactional
    public Map<PlaceName, Long> named(Collection<PlaceName> names) {
        Map<String, Municipality> known = byKey();
        Map<PlaceName, Long> ids = new HashMap<>();
        boolean added = false;
        for (PlaceName name : names) {
            String key = name.prefecture() + MunicipalityName.key(name.name());
            Municipality one = known.get(key);
            if (one == null) {
                one = new Municipality(name.prefecture(), name.name());
                database.persist(one);
                known.put(key, one);
                added = true;
            }
            ids.put(name, one.id());
        }
        if (added) {
            changed.fire(new MunicipalitiesChanged(false));
        }
        return ids;
    }

    /**
     * A municipality as a list names it.
     *
     * @param prefecture 2-digit code
     * @param name       what follows the prefecture, with 郡 or without
     */
    public record PlaceName(String prefecture, String name) {}

    /**
     * What a table of municipalities did.
     *
     * @param created   how many are new
     * @param changed   how many were changed
     * @param unchanged how many were so already
     */
    public record Learned(int created, int changed, int unchanged) {}

    /** What a line of a table says of a municipality, as others would see it if nothing else were known; without an id. */
    public static MunicipalityView asTold(MunicipalityLine line) {
        return new MunicipalityView(0, line.code(), line.prefecture(), MunicipalityName.shown(line.name()),
                line.reading(), line.point(), false);
    }

    /** The municipalities that the lines of a table speak of, as far as they are known at this moment. */
    public Map<MunicipalityLine, MunicipalityView> known(List<MunicipalityLine> table) {
        Map<String, MunicipalityView> byCode = new HashMap<>();
        Map<String, MunicipalityView> byName = new HashMap<>();
        allNow().forEach(one -> {
            byCode.put(one.code(), one);
            byName.put(one.prefecture() + MunicipalityName.key(one.name()), one);
        });
        Map<MunicipalityLine, MunicipalityView> known = new HashMap<>();
        table.forEach(line -> Optional
                .ofNullable(byCode.getOrDefault(line.code(),
                        byName.get(line.prefecture() + MunicipalityName.key(line.name()))))
                .ifPresent(one -> known.put(line, one)));
        return known;
    }

    /** Takes over a table of municipalities. Those that it does not name stay. */
    @Transactional
    public Learned learn(List<MunicipalityLine> table) {
        Map<String, Municipality> known = byKey();
        Map<String, Municipality> byCode = database
                .createQuery("select m from Municipality m where m.code is not null", Municipality.class)
                .getResultStream().collect(Collectors.toMap(one -> one.view().code(), Function.identity()));
        int created = 0;
        int changedOnes = 0;
        for (MunicipalityLine line : table) {
            Municipality one = byCode.get(line.code());
            if (one == null) {
                one = known.get(line.prefecture() + MunicipalityName.key(line.name()));
            }
            if (one == null) {
                one = new Municipality(line.prefecture(), line.name());
                one.learn(line);
                database.persist(one);
                created++;
            } else if (one.learn(line)) {
                changedOnes++;
            }
        }
        changed.fire(new MunicipalitiesChanged(created + changedOnes > 0));
        return new Learned(created, changedOnes, table.size() - created - changedOnes);
    }

    /** Tells the middle of the agencies of places whose point no table has told. */
    @Transactional
    public void lieAbout(Map<Long, Point> middles) {
        middles.forEach((id, middle) -> Optional.ofNullable(database.find(Municipality.class, id))
                .ifPresent(one -> one.lieAbout(middle)));
        changed.fire(new MunicipalitiesChanged(false));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) MunicipalitiesChanged change) {
        snapshot.set(null);
    }

    private Map<String, Municipality> byKey() {
        return database.createQuery("select m from Municipality m", Municipality.class).getResultStream()
                .collect(Collectors.toMap(one -> one.prefecture() + one.matchKey(), Function.identity()));
    }

    private Snapshot current() {
        Snapshot known = snapshot.get();
        if (known != null && known.read().plus(FRESH).isAfter(clock.instant())) {
            return known;
        }
        Instant now = clock.instant();
        List<MunicipalityView> all = reading.all().stream()
                .sorted(Comparator.comparing(MunicipalityView::prefecture)
                        .thenComparing(one -> one.code().contains("-"))
                        .thenComparing(one -> one.code().contains("-") ? one.name() : one.code()))
                .toList();
        Snapshot fresh = new Snapshot(now, all,
                all.stream().collect(Collectors.toMap(MunicipalityView::id, Function.identity())));
        snapshot.set(fresh);
        return fresh;
    }
}
