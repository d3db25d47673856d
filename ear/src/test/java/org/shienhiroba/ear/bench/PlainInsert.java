package org.shienhiroba.ear.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The reference of an import: the same values put into one table in batches, in one transaction, and nothing looked at. */
final class PlainInsert {
    private static final int BATCH = 1_000;

    private PlainInsert() {}

    /**
     * Inserts lines.
     *
     * @param folder for a database of the kind that the portal has by default
     * @return how many a second
     */
    static double rowsPerSecond(Path folder, GeneratedAgencies agencies, int from, int until) throws SQLException {
        try (Connection connection = DriverManager
                .getConnection("jdbc:h2:file:" + folder.resolve("plain") + ";WRITE_DELAY=0", "sa", "");
                Statement statement = connection.createStatement()) {
            int columns = agencies.row(0).length;
            statement.execute("create table if not exists line (id integer primary key, " + IntStream.range(0, columns)
                    .mapToObj(i -> "c" + i + " varchar(1000)").collect(Collectors.joining(", ")) + ")");
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            try (PreparedStatement insert = connection
                    .prepareStatement("insert into line values (?" + ", ?".repeat(columns) + ")")) {
                for (int index = from; index < until; index++) {
                    String[] row = agencies.row(index);
                    insert.setInt(1, index);
                    for (int i = 0; i < columns; i++) {
                        insert.setString(i + 2, row[i]);
                    }
                    insert.addBatch();
                    if (index % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            return (until - from) / ((System.nanoTime() - begin) / 1e9);
        }
    }
}
