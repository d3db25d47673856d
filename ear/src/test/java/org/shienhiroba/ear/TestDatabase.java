package org.shienhiroba.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The database that this round of the tests runs on, by the system property {@code hiroba.test.database}: {@code h2} in a
 * file, or {@code postgresql}, a real server that is started once for the round.
 */
final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /**
     * Where a fresh, empty database is.
     *
     * @param url      its JDBC address; empty for the portal's own default, H2 in the data directory
     * @param driver   the driver's name in the server
     * @param user     user
     * @param password password
     */
    record Address(String url, String driver, String user, String password) {}

    private TestDatabase() {}

    static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("hiroba.test.database"));
    }

    /** A database that nobody has used. */
    static Address fresh(Path folder) {
        if (!isPostgres()) {
            return new Address(
                    "jdbc:h2:file:" + folder.resolve("database/hiroba") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                    "h2", "hiroba", "hiroba");
        }
        String name = "hiroba" + COUNT.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " encoding 'UTF8' template template0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Address(
                Server.RUNNING.getJdbcUrl("postgres", name).replaceAll("\\?.*", "") + "?logServerErrorDetail=false",
                "postgresql", "postgres", "postgres");
    }

    /** Started when first asked for; ends with this process. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
