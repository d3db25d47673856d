package org.shienhiroba.content.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shienhiroba.content.agency.AgencyTypeChanged;
import org.shienhiroba.content.directory.AgencyChanged;
import org.shienhiroba.content.directory.DirectoryChanged;
import org.shienhiroba.content.directory.place.MunicipalitiesChanged;
import org.shienhiroba.content.finding.IndexedGroup;
import org.shienhiroba.content.knowhow.CaseChanged;
import org.shienhiroba.search.IndexPosition;

/**
 * The transactional outbox (pattern of that name): what the index has to follow is written in the transaction of the
 * change, so that no crash can separate the two.
 */
@ApplicationScoped
class Outbox {

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private Clock clock;

    /**
     * Tasks waiting, the oldest first.
     *
     * @param taskIds the rows
     * @param changed keys of the things they speak of, each once, by group
     * @param upTo    the position of the index once they are applied
     */
    record Batch(List<Long> taskIds, Map<IndexedGroup, List<String>> changed, IndexPosition upTo) {}

    void remember(@Observes CaseChanged change) {
        if (change.change().isPublic()) {
            remember(IndexedGroup.CASE, Long.toString(change.id()));
        }
    }

    /** The names of a kind of agency are searched in every case that involves it, too. */
    void remember(@Observes AgencyTypeChanged change) {
        remember(IndexedGroup.AGENCY_TYPE, change.code());
        database.createQuery("select distinct c.id from KnowhowCase c left join c.text.partners p"
                + " where c.text.agencyType = :code or p.agencyType = :code", Long.class)
                .setParameter("code", change.code())
                .getResultList().forEach(id -> remember(IndexedGroup.CASE, Long.toString(id)));
    }

    void remember(@Observes AgencyChanged change) {
        remember(IndexedGroup.AGENCY, Long.toString(change.id()));
    }

    /** In one statement: an import may touch tens of thousands. */
    void remember(@Observes DirectoryChanged change) {
        database.createQuery("insert into IndexTask (group, key, createdAt)"
                + " select :group, cast(a.id as string), :now from Agency a where a.intake = :intake")
                .setParameter("group", IndexedGroup.AGENCY).setParameter("now", clock.instant())
                .setParameter("intake", change.intake()).executeUpdate();
    }

    /** Offices are looked for by the names of their municipalities, too. */
    void remember(@Observes MunicipalitiesChanged change) {
        if (change.renamed()) {
            database.createQuery("insert into IndexTask (group, key, createdAt)"
                    + " select :group, cast(a.id as string), :now from Agency a")
                    .setParameter("group", IndexedGroup.AGENCY).setParameter("now", clock.instant()).executeUpdate();
        }
    }

    private void remember(IndexedGroup group, String key) {
        database.persist(new IndexTask(group, key, clock.instant()));
    }

    @Transactional
    Batch next(int size) {
        List<IndexTask> tasks = database.createQuery("select t from IndexTask t order by t.id", IndexTask.class)
                .setMaxResults(size).getResultList();
        IndexPosition position = progress().position();
        long last = tasks.isEmpty() ? position.number() : tasks.getLast().id();
        return new Batch(tasks.stream().map(IndexTask::id).toList(),
                tasks.stream().collect(Collectors.groupingBy(IndexTask::group, Collectors.mapping(IndexTask::key,
                        Collectors.collectingAndThen(Collectors.toList(), keys -> keys.stream().distinct().toList())))),
                new IndexPosition(position.source(), Math.max(position.number(), last)));
    }

    @Transactional
    void done(Batch batch) {
        database.createQuery("delete from IndexTask t where t.id in :ids").setParameter("ids", batch.taskIds())
                .executeUpdate();
        progress().advance(batch.upTo().number());
    }

    /** How far the index has followed this database, as the database knows it. */
    @Transactional
    IndexPosition position() {
        return progress().position();
    }

    /**
     * Whether an index at this position is one that this database has fed: of the same source, not older than what the
     * database saw applied (a copy put back), and not newer than it could be (a database put back).
     */
    @Transactional
    boolean fed(IndexPosition index) {
        IndexPosition known = progress().position();
        if (!index.source().equals(known.source()) || index.number() < known.number()) {
            return false;
        }
        return index.number() == known.number() || database.find(IndexTask.class, index.number()) != null;
    }

    private IndexProgress progress() {
        IndexProgress progress = database.find(IndexProgress.class, IndexProgress.ONLY);
        if (progress == null) {
            progress = IndexProgress.ofNewDatabase();
            database.persist(progress);
        }
        return progress;
    }
}
