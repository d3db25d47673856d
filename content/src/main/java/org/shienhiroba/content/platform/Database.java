package org.shienhiroba.content.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.resource.ResourceException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Whether the database can be reached, for the operator and for the answer to a request that failed. Thread-safe. */
@ApplicationScoped
public class Database {
    private static final int SECONDS = 2;
    /**
     * SQL states of a database that is gone, going, or out of room: connection exceptions of the standard, shutdown, missing
     * resources (connections, disk) and failing files of PostgreSQL; closed database, broken connection and failing files of
     * H2.
     */
    private static final List<String> OUTAGE = List.of("08", "57P", "53", "58030", "90028", "90031", "90067", "90098",
            "90121");

    @Resource(lookup = "java:jboss/datasources/HirobaDS")
    private DataSource source;

    /** Asks the database for a sign of life; waits a few seconds at most. */
    public boolean answers() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether something failed since the database cannot be reached, so that trying again later may help. */
    public static boolean isOutage(Throwable failure) {
        return isOutage(failure, false, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** @param ofDatabase whether what was thrown is within an error of the database */
    private static boolean isOutage(Throwable failure, boolean ofDatabase, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return false;
        }
        if (failure instanceof ResourceException
                || (failure instanceof SQLException sql && isOutage(sql.getSQLState()))
                // an embedded database that cannot write calls it a general error, and names the file's error as its cause
                || (ofDatabase && failure instanceof IOException)) {
            return true;
        }
        boolean within = ofDatabase || failure instanceof SQLException;
        // a commit that fails keeps why among what it suppressed
        return Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                .anyMatch(cause -> isOutage(cause, within, seen));
    }

    private static boolean isOutage(@Nullable String state) {
        return state != null && OUTAGE.stream().anyMatch(state::startsWith);
    }
}
