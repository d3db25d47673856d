package org.shienhiroba.content.synonyms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.search.SynonymGroup;

/** Groups and their history in the database, for the doors; always inside their transactions. */
@ApplicationScoped
class SynonymStore {
    /** Editors' groups first: of two groups with the same words, the search takes the nearness of the first. */
    private static final Comparator<SynonymEntry> AS_SEARCHED = Comparator
            .comparing((SynonymEntry one) -> !one.isOwn()).thenComparing(SynonymEntry::id);

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private Event<SynonymsChanged> changes;

    @Inject
    private Event<DictionaryChanged> lists;

    @Inject
    private Clock clock;

    /** The list, for the one who changes it; others wait here. */
    SynonymList lock() {
        return Objects.requireNonNull(
                database.find(SynonymList.class, SynonymList.ONLY, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How often the dictionary was changed. */
    int version() {
        return Objects.requireNonNull(database.find(SynonymList.class, SynonymList.ONLY)).version();
    }

    /** A group, also one that is out. @throws Refusal {@code UNKNOWN} */
    SynonymEntry find(long id) {
        SynonymEntry found = database.find(SynonymEntry.class, id);
        if (found == null) {
            throw Refusal.unknown();
        }
        return found;
    }

    /** The groups of the dictionary, by their numbers. */
    List<SynonymEntry> all() {
        return database.createQuery("select e from SynonymEntry e where e.removedAt is null order by e.id",
                SynonymEntry.class).getResultList();
    }

    /** The groups that are out of the dictionary, the latest first. */
    List<SynonymEntry> removed() {
        return database.createQuery("select e from SynonymEntry e where e.removedAt is not null"
                + " order by e.removedAt desc, e.id desc", SynonymEntry.class).getResultList();
    }

    /** Every group there ever was, by their numbers. */
    List<SynonymEntry> everSeen() {
        return database.createQuery("select e from SynonymEntry e order by e.id", SynonymEntry.class).getResultList();
    }

    long count() {
        return database.createQuery("select count(e) from SynonymEntry e where e.removedAt is null", Long.class)
                .getSingleResult();
    }

    /** Adds a group, with its first revision. */
    void add(SynonymEntry group, SynonymDeed deed, @Nullable Long by) {
        database.persist(group);
        remember(group, deed, by);
    }

    /** Keeps what a group has become. */
    void remember(SynonymEntry group, SynonymDeed deed, @Nullable Long by) {
        int last = database
                .createQuery("select coalesce(max(r.number), 0) from SynonymRevision r where r.groupId = :id",
                        Integer.class)
                .setParameter("id", group.id()).getSingleResult();
        database.persist(new SynonymRevision(group, last + 1, deed, by, clock.instant()));
    }

    /** The revisions of a group, the newest first. */
    List<SynonymRevisionView> history(long id) {
        return database.createQuery("select r from SynonymRevision r where r.groupId = :id order by r.number desc",
                SynonymRevision.class).setParameter("id", id).getResultStream().map(SynonymRevision::view).toList();
    }

    /** One revision. @throws Refusal {@code UNKNOWN} */
    SynonymRevision revision(long id, int number) {
        return database.createQuery("select r from SynonymRevision r where r.groupId = :id and r.number = :number",
                SynonymRevision.class).setParameter("id", id).setParameter("number", number).getResultStream()
                .findFirst().orElseThrow(Refusal::unknown);
    }

    /** A suggestion, for the one who decides on it; others wait here. @throws Refusal {@code UNKNOWN} */
    SynonymSuggestion suggestion(long id) {
        SynonymSuggestion found = database.find(SynonymSuggestion.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refusal.unknown();
        }
        return found;
    }

    /** An open suggestion. @throws Refusal {@code UNKNOWN}; {@code CONFLICT} where somebody has decided */
    SynonymSuggestion openSuggestion(long id) {
        SynonymSuggestion found = suggestion(id);
        if (!found.isOpen()) {
            throw new Refusal(Kind.CONFLICT, Messages.say("synonyms.suggestion.decided"));
        }
        return found;
    }

    void tell(SynonymsChanged change) {
        changes.fire(change);
    }

    /** Writes what is changed, so that versions count it, and gives the whole list to whoever uses it after the commit. */
    void publish(SynonymList list) {
        database.flush();
        lists.fire(new DictionaryChanged(list.version(), searched(all())));
    }

    /** Groups as searches read them. */
    static Map<Long, SynonymGroup> searched(List<SynonymEntry> entries) {
        Map<Long, SynonymGroup> groups = new LinkedHashMap<>();
        entries.stream().sorted(AS_SEARCHED).forEach(one -> groups.put(one.id(), one.words().group()));
        return groups;
    }
}
