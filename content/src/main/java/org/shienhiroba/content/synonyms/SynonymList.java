package org.shienhiroba.content.synonyms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The dictionary as a whole: locked by whoever changes it, so that changes come one after the other and are counted. */
@Entity
@Table(name = "synonym_list")
class SynonymList {
    static final int ONLY = 1;

    @Id
    @SuppressWarnings("UnusedVariable") // for JPA
    private int id;

    @Column(nullable = false)
    private int version;

    protected SynonymList() {}

    int version() {
        return version;
    }

    void changed() {
        version++;
    }
}
