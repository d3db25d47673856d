package org.shienhiroba.content.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.resource.ResourceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Whether the database can be reached, for the operator and for the answer to a request that failed. Thread-safe. */
@ApplicationScoped
public class Database {
    private static final int SECONDS = 2;
    /**
     * SQL states of a database that is gone, going or full of connections: connection exceptions of the standard, shutdown
     * and "too many connections" of PostgreSQL, closed database and broken connection of H2.
     */
    private static final List<String> OUTAGE = List.of("08", "57P", "53300", "90067", "90098", "90121");

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
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceException
                    || (cause instanceof SQLException sql && isOutage(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(@Nullable String state) {
        return state != null && OUTAGE.stream().anyMatch(state::startsWith);
    }
}
