package org.shienhiroba.content.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;

/** The door to the directory of agencies, for readers and for editors. Thread-safe. */
@ApplicationScoped
public class Directory {

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private LocalCheck check;

    @Inject
    private Event<AgencyChanged> changed;

    /** One office; empty where no office has the number. */
    @Transactional
    public Optional<AgencyView> find(long id) {
        return Optional.ofNullable(database.find(Agency.class, id)).map(Agency::view);
    }

    /** Offices by their numbers, in that order; unknown ones are left out. */
    @Transactional
    public List<AgencyView> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, AgencyView> found = database
                .createQuery("select distinct a from Agency a left join fetch a.listings where a.id in :ids",
                        Agency.class)
                .setParameter("ids", ids).getResultList().stream().map(Agency::view)
                .collect(Collectors.toMap(AgencyView::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The offices with the next numbers, for who reads the whole directory piece by piece; empty at its end. */
    @Transactional
    public List<AgencyView> after(long id, int size) {
        return all(database.createQuery("select a.id from Agency a where a.id > :id order by a.id", Long.class)
                .setParameter("id", id).setMaxResults(size).getResultList());
    }

    /** How many offices are listed for each kind; a kind without one is not there. */
    @Transactional
    public Map<String, Long> countsByKind() {
        return database.createQuery("select l.kind, count(distinct l.agency.id) from AgencyListing l"
                + " where l.missingSince is null group by l.kind", Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /**
     * How many offices of a kind a municipality has.
     *
     * @param municipality id; null for those whose list tells none
     * @param kind         the code of the kind
     * @param count        at least 1
     */
    public record PlaceCount(@Nullable Long municipality, String kind, long count) {}

    /** How many offices are listed in each municipality of a prefecture, for each kind; what is 0 is not there. */
    @Transactional
    public List<PlaceCount> counts(String prefecture) {
        return database.createQuery("select l.municipality, l.kind, count(distinct l.agency.id) from AgencyListing l"
                + " where l.prefecture = :prefecture and l.missingSince is null group by l.municipality, l.kind",
                Object[].class).setParameter("prefecture", prefecture).getResultStream()
                .map(row -> new PlaceCount((Long) row[0], (String) row[1], (Long) row[2])).toList();
    }

    /** The greatest number of an office; 0 where there is none. */
    @Transactional
    public long lastId() {
        return database.createQuery("select coalesce(max(a.id), 0) from Agency a", Long.class).getSingleResult();
    }

    /** The latest edition of each list, by the name of the list. */
    @Transactional
    public Map<String, String> editions() {
        return database.createQuery("select l.source, max(l.lastSeen) from AgencyListing l group by l.source",
                Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /**
     * Takes over what an editor adds to an office; the next import leaves it as it is.
     *
     * @param version the version the editor has seen
     * @throws BadInput with a sentence for each field that is missing or too long
     * @throws Refusal {@code NOT_ALLOWED}, {@code UNKNOWN}, {@code STALE}
     */
    @Transactional
    public AgencyView add(Actor editor, long id, int version, LocalKnowledge typed) {
        if (!editor.is(Role.EDITOR)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, List.of());
        }
        Agency agency = Optional.ofNullable(database.find(Agency.class, id)).orElseThrow(Refusal::unknown);
        LocalKnowledge local = check.checked(typed);
        if (agency.view().local().equals(local)) {
            return agency.view(); // twice is once
        }
        if (agency.version() != version) {
            throw new Refusal(Refusal.Kind.STALE, Messages.say("directory.stale"));
        }
        agency.add(local);
        changed.fire(new AgencyChanged(id, editor.auditName()));
        database.flush();
        return agency.view();
    }
}
