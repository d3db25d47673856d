package org.shienhiroba.content.directory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Who works on an import, seen by all nodes and at once: in transactions of their own, beside the long one of the work. Work
 * that says nothing for two minutes has died with its server, and anybody may begin it again.
 */
@ApplicationScoped
class IntakeTasks {
    private static final Duration SILENCE = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Takes the work, unless somebody has it. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean begin(long intake, IntakeTask task) {
        return database.createQuery("update Intake i set i.task = :task, i.taskUntil = :until, i.taskRows = 0,"
                + " i.problem = null where i.id = :id and (i.taskUntil is null or i.taskUntil < :now)")
                .setParameter("task", task).setParameter("until", clock.instant().plus(SILENCE))
                .setParameter("id", intake).setParameter("now", clock.instant()).executeUpdate() == 1;
    }

    /** Says how many lines are done. */
    @Transactional(TxType.REQUIRES_NEW)
    void progress(long intake, int rows) {
        database.createQuery("update Intake i set i.taskRows = :rows, i.taskUntil = :until where i.id = :id")
                .setParameter("rows", rows).setParameter("until", clock.instant().plus(SILENCE))
                .setParameter("id", intake).executeUpdate();
    }

    /** Gives the work back. @param problem why it could not be done; null where nothing is to be said */
    @Transactional(TxType.REQUIRES_NEW)
    void end(long intake, @Nullable String problem) {
        var end = database.createQuery(problem == null
                ? "update Intake i set i.task = null, i.taskUntil = null where i.id = :id"
                : "update Intake i set i.task = null, i.taskUntil = null, i.problem = :problem where i.id = :id")
                .setParameter("id", intake);
        if (problem != null) {
            end.setParameter("problem", problem);
        }
        end.executeUpdate();
    }
}
