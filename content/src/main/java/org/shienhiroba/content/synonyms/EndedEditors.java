package org.shienhiroba.content.synonyms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.shienhiroba.content.account.AccountChanged;

/** Follows the end of an account in the very transaction: what its owner did stays, without the owner. */
@ApplicationScoped
class EndedEditors {

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    void follow(@Observes AccountChanged ended) {
        if (ended.change() != AccountChanged.Change.DELETED) {
            return;
        }
        database.createQuery("update SynonymRevision r set r.changedBy = null where r.changedBy = :gone")
                .setParameter("gone", ended.account()).executeUpdate();
        database.createQuery("update SynonymSuggestion s set s.decidedBy = null where s.decidedBy = :gone")
                .setParameter("gone", ended.account()).executeUpdate();
    }
}
