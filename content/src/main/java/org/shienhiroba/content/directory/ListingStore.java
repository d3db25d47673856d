package org.shienhiroba.content.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.content.directory.place.Point;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;

/**
 * The lines of all lists and their offices, for who takes over a list: within a transaction of its own, and in portions, each
 * ended by {@link #written}. Thread-safe.
 */
@ApplicationScoped
public class ListingStore {

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private Municipalities municipalities;

    @Inject
    private Event<DirectoryChanged> changed;

    /**
     * What is remembered of a line while a whole list is compared.
     *
     * @param id         the line
     * @param office     whose
     * @param prefecture 2-digit code
     * @param listed     whether the latest edition named it
     * @param lastSeen   the latest edition that did
     */
    public record Known(long id, long office, String prefecture, boolean listed, String lastSeen) {}

    /** How often lists were taken over until now. */
    public long revision() {
        return state(LockModeType.NONE).revision();
    }

    /**
     * Makes sure until the end of the transaction that nobody else takes over a list.
     *
     * @return as {@link #revision}
     * @throws Refusal {@code CONFLICT} where somebody does so at this moment
     */
    public long lock() {
        try {
            return state(LockModeType.PESSIMISTIC_WRITE).revision();
        } catch (PessimisticLockException | LockTimeoutException e) {
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("intake.busy"));
        }
    }

    private DirectoryState state(LockModeType lock) {
        // a query, not find(): that would write a refused lock into the log as an error
        return database.createQuery("select s from DirectoryState s where s.id = :only", DirectoryState.class)
                .setParameter("only", DirectoryState.ONLY).setLockMode(lock)
                .setHint("jakarta.persistence.lock.timeout", 0).getSingleResult();
    }

    /** Every line of a list for one kind of agency, by its own key. */
    public Map<String, Known> known(String source, String kind) {
        Map<String, Known> lines = new HashMap<>();
        database.createQuery("select l.sourceKey, l.id, l.agency.id, l.prefecture, l.missingSince, l.lastSeen"
                + " from AgencyListing l where l.source = :source and l.kind = :kind", Object[].class)
                .setParameter("source", source).setParameter("kind", kind).getResultStream()
                .forEach(row -> lines.put((String) row[0], new Known((Long) row[1], (Long) row[2],
                        ((String) row[3]).intern(), row[4] == null, ((String) row[5]).intern())));
        return lines;
    }

    /** Lines by their numbers. */
    public Map<Long, ListingView> listings(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities(ids).stream().map(AgencyListing::view)
                        .collect(Collectors.toMap(ListingView::id, Function.identity()));
    }

    /** Offices by 事業所番号; several may share one. As a list first: a stream would bring an office once for each of its lines. */
    public List<AgencyView> officesNumbered(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : database
                        .createQuery(
                                "select distinct a from Agency a left join fetch a.listings where a.number in :numbers",
                                Agency.class)
                        .setParameter("numbers", numbers).getResultList().stream().map(Agency::view).toList();
    }

    /** A new office. @return its number */
    public long open(@Nullable String number, long intake) {
        Agency office = new Agency(number, intake);
        database.persist(office);
        return office.id();
    }

    /** A new line of an office. */
    public void add(long office, ListingKey key, Told told, String edition) {
        database.persist(new AgencyListing(database.getReference(Agency.class, office), key, told, edition));
    }

    /** An edition says something else of lines, or names them again. */
    public void tell(Map<Long, Told> lines, String edition) {
        entities(lines.keySet()).forEach(line -> line.tell(Objects.requireNonNull(lines.get(line.id())), edition));
    }

    /** An edition names lines, and says what was said before. */
    public void stillListed(Collection<Long> lines, String edition) {
        if (!lines.isEmpty()) {
            database.createQuery("update AgencyListing l set l.lastSeen = :edition where l.id in :ids")
                    .setParameter("edition", edition).setParameter("ids", lines).executeUpdate();
        }
    }

    /** An edition leaves lines out. */
    public void leaveOut(Collection<Long> lines, String edition) {
        entities(lines).forEach(line -> line.leaveOut(edition));
    }

    /** Remembers that an import changed something of offices. What editors have seen of them stays as it is. */
    public void touch(Collection<Long> offices, long intake) {
        if (!offices.isEmpty()) {
            database.createQuery("update Agency a set a.intake = :intake where a.id in :ids")
                    .setParameter("intake", intake).setParameter("ids", offices).executeUpdate();
        }
    }

    /** Writes a portion and forgets it, so that a large list needs no more memory than a small one. */
    public void written() {
        database.flush();
        database.clear();
    }

    /** The list is taken over: tells where places lie as far as only their agencies say so, and who has to follow. */
    public void finish(long intake, String actor) {
        Map<Long, Point> middles = new HashMap<>();
        Map<Long, MunicipalityView> places = municipalities.allNow().stream().filter(MunicipalityView::approximate)
                .collect(Collectors.toMap(MunicipalityView::id, Function.identity()));
        database.createQuery("select l.municipality, avg(l.latitude), avg(l.longitude) from AgencyListing l"
                + " where l.municipality is not null and l.latitude is not null group by l.municipality",
                Object[].class).getResultStream().forEach(row -> {
                    MunicipalityView place = places.get((Long) row[0]);
                    Point middle = new Point((Double) row[1], (Double) row[2]);
                    if (place != null && !middle.equals(place.point())) {
                        middles.put(place.id(), middle);
                    }
                });
        if (!middles.isEmpty()) {
            municipalities.lieAbout(middles);
        }
        state(LockModeType.NONE).changed();
        database.flush();
        changed.fire(new DirectoryChanged(intake, actor));
    }

    private List<AgencyListing> entities(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database
                        .createQuery("select l from AgencyListing l where l.id in :ids", AgencyListing.class)
                        .setParameter("ids", ids).getResultList();
    }
}
