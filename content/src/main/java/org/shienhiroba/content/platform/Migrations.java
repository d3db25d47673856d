package org.shienhiroba.content.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the schema of this version, before anything else uses it. A newer schema stops the start. */
@ApplicationScoped
class Migrations {

    @Resource(lookup = "java:jboss/datasources/HirobaDS")
    private DataSource database;

    void migrate(@Observes @Priority(StartOrder.MIGRATIONS) Startup start) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
    }
}
