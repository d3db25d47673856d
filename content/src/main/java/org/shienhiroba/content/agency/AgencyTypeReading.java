package org.shienhiroba.content.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the kinds of agency from the database. A bean of its own, so that {@link AgencyTypes} can answer from memory without
 * a transaction: every search asks.
 */
@ApplicationScoped
class AgencyTypeReading {

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    /** Every kind, by domain and then by position. */
    @Transactional
    List<AgencyTypeView> all() {
        return database.createQuery("select t from AgencyType t order by t.position, t.code", AgencyType.class)
                .getResultStream()
                .map(AgencyType::view)
                .sorted(Comparator.comparing(type -> ResourceDomain.valueOf(type.domain().code()))).toList();
    }
}
