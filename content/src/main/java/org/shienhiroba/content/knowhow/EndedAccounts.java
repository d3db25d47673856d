package org.shienhiroba.content.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.shienhiroba.content.account.AccountChanged;
import org.shienhiroba.content.knowhow.CaseChanged.Change;
import org.shienhiroba.content.platform.RequestKeys;

/**
 * Follows the end of an account in the very transaction: what was never public goes with it, what is or was public stays
 * without a name (元投稿者).
 */
@ApplicationScoped
class EndedAccounts {

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private RequestKeys requests;

    @Inject
    private Event<CaseChanged> changes;

    void follow(@Observes AccountChanged ended) {
        if (ended.change() != AccountChanged.Change.DELETED) {
            return;
        }
        database.createQuery("select c from KnowhowCase c where c.author = :gone", KnowhowCase.class)
                .setParameter("gone", ended.account()).getResultList().forEach(one -> end(one, ended.actor()));
        database.createQuery("update CaseMessage m set m.author = null where m.author = :gone")
                .setParameter("gone", ended.account()).executeUpdate();
        database.createQuery("update CaseRevision r set r.decidedBy = null where r.decidedBy = :gone")
                .setParameter("gone", ended.account()).executeUpdate();
        database.createQuery("update Concern n set n.settledBy = null where n.settledBy = :gone")
                .setParameter("gone", ended.account()).executeUpdate();
        requests.forget(ended.account());
    }

    private void end(KnowhowCase one, String actor) {
        if (one.wasPublic()) {
            one.loseAuthor();
            database.createQuery("delete from CaseRevision r where r.caseId = :id and r.outcome <> :published")
                    .setParameter("id", one.id()).setParameter("published", RevisionOutcome.PUBLISHED).executeUpdate();
            changes.fire(new CaseChanged(one.id(), Change.ORPHANED, actor));
            return;
        }
        for (String part : new String[]{"CaseRevision", "CaseMessage", "Concern"}) {
            database.createQuery("delete from " + part + " p where p.caseId = :id").setParameter("id", one.id())
                    .executeUpdate();
        }
        changes.fire(new CaseChanged(one.id(), Change.DELETED, actor));
        database.remove(one);
    }
}
