package org.shienhiroba.content.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.platform.Refusal;

/** The door to reading the audit: who saw and did what, and when. Thread-safe. */
@ApplicationScoped
public class AuditLog {
    private static final String WHERE = " from AuditEntry e where (:actor = '' or e.actor = :actor)"
            + " and (:action = '' or e.action = :action) and (:subject = '' or e.subject = :subject)"
            + " and (:subjectId = '' or e.subjectId = :subjectId) and e.at >= :from and e.at < :until";

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    /**
     * Lines of the audit.
     *
     * @throws Refusal NOT_ALLOWED for anybody but an administrator
     */
    @Transactional
    public AuditPage find(Actor actor, AuditQuery query) {
        requireAdmin(actor);
        long total = with(query, database.createQuery("select count(e)" + WHERE, Long.class)).getSingleResult();
        List<AuditRow> rows = with(query,
                database.createQuery("select e" + WHERE + " order by e.id desc", AuditEntry.class))
                .setFirstResult((query.page() - 1) * query.size()).setMaxResults(query.size()).getResultStream()
                .map(AuditEntry::row).toList();
        return new AuditPage(total, rows);
    }

    /** The actions that the audit holds, for a list to choose from. */
    @Transactional
    public List<String> actions(Actor actor) {
        requireAdmin(actor);
        return database.createQuery("select distinct e.action from AuditEntry e order by e.action", String.class)
                .getResultList();
    }

    private static <T> TypedQuery<T> with(AuditQuery query, TypedQuery<T> select) {
        return select.setParameter("actor", query.actor()).setParameter("action", query.action())
                .setParameter("subject", query.subject()).setParameter("subjectId", query.subjectId())
                .setParameter("from", query.from()).setParameter("until", query.until());
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, List.of());
        }
    }
}
