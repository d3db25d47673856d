package org.shienhiroba.content.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.shienhiroba.content.account.AccountChanged;
import org.shienhiroba.content.agency.AgencyTypeChanged;
import org.shienhiroba.content.directory.AgencyChanged;
import org.shienhiroba.content.directory.DirectoryChanged;
import org.shienhiroba.content.knowhow.CaseChanged;
import org.shienhiroba.content.knowhow.CaseRead;
import org.shienhiroba.content.knowhow.QueueRead;
import org.shienhiroba.content.synonyms.SynonymsChanged;

/** Writes the audit row of each change in the very transaction of the change. */
@ApplicationScoped
class AuditTrail {

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private Clock clock;

    void note(@Observes CaseChanged change) {
        write(change.actor(), change.change().name(), "case", Long.toString(change.id()));
    }

    void note(@Observes CaseRead read) {
        write(read.actor(), "READ", "case", Long.toString(read.id()));
    }

    void note(@Observes QueueRead read) {
        write(read.actor(), "READ", "review", read.queue().name());
    }

    void note(@Observes AgencyTypeChanged change) {
        write(change.actor(), "WRITTEN", "agency-type", change.code());
    }

    void note(@Observes AccountChanged change) {
        write(change.actor(), change.change().name(), "account", Long.toString(change.account()));
    }

    void note(@Observes SynonymsChanged change) {
        write(change.actor(), change.change().name(), change.change().isOfSuggestion() ? "suggestion" : "synonyms",
                Long.toString(change.id()));
    }

    void note(@Observes AgencyChanged change) {
        write(change.actor(), "WRITTEN", "agency", Long.toString(change.id()));
    }

    void note(@Observes DirectoryChanged change) {
        write(change.actor(), "IMPORTED", "directory", Long.toString(change.intake()));
    }

    private void write(String actor, String action, String subject, String id) {
        database.persist(new AuditEntry(clock.instant(), actor, action, subject, id));
    }
}
