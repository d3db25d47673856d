package org.shienhiroba.content.directory.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the municipalities from the database. A bean of its own, so that {@link Municipalities} can answer from memory. */
@ApplicationScoped
class MunicipalityReading {

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Transactional
    List<MunicipalityView> all() {
        return database.createQuery("select m from Municipality m", Municipality.class).getResultStream()
                .map(Municipality::view).toList();
    }
}
