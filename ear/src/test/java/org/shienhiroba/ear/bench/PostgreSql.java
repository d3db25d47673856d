package org.shienhiroba.ear.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.shienhiroba.search.IndexedDocument;

/**
 * PostgreSQL as it comes, without search of Japanese: every word by LIKE, the newest ten of what has them all; once reading
 * every row, once by an index of letter triples (pg_trgm), where the server has it and knows that kana and kanji are letters.
 */
final class PostgreSql implements Contestant {
    static final String LIKE = "PostgreSQL, LIKE, newest 10";
    static final String TRIPLES = "PostgreSQL, pg_trgm, newest 10";

    private final EmbeddedPostgres server;
    private final String url;
    private final long process;
    private boolean triples;

    PostgreSql() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // the C locale knows no letters but ASCII's, and pg_trgm leaves out what is no letter
            statement.execute("create database bench encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8' "
                    + "template template0");
            process = process(statement);
        }
        url = server.getJdbcUrl("postgres", "bench");
    }

    private static long process(Statement statement) throws SQLException, IOException {
        try (ResultSet folder = statement.executeQuery("show data_directory")) {
            folder.next();
            return Long.parseLong(
                    Files.readAllLines(Path.of(folder.getString(1), "postmaster.pid")).getFirst().strip());
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void index(GeneratedCases cases, int count) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table document (id integer primary key, title text, body text, published date)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection
                    .prepareStatement("insert into document values (?, ?, ?, ?)")) {
                for (IndexedDocument one : (Iterable<IndexedDocument>) cases.documents(count)::iterator) {
                    insert.setInt(1, Integer.parseInt(one.id()));
                    insert.setString(2, one.title());
                    insert.setString(3, one.title() + "\n" + String.join("\n", one.sections().values()));
                    insert.setDate(4, Date.valueOf(one.publishedOn()));
                    insert.addBatch();
                    if (Integer.parseInt(one.id()) % 1_000 == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
            triples = knowsTriples(statement);
            if (triples) {
                statement.execute("create index document_triples on document using gin (body gin_trgm_ops)");
            }
            statement.execute("vacuum analyze document");
        }
    }

    private static boolean knowsTriples(Statement statement) throws SQLException {
        try (ResultSet available = statement
                .executeQuery("select 1 from pg_available_extensions where name = 'pg_trgm'")) {
            if (!available.next()) {
                return false;
            }
        }
        statement.execute("create extension pg_trgm");
        try (ResultSet found = statement.executeQuery("select cardinality(show_trgm('就労移行支援')) > 0")) {
            return found.next() && found.getBoolean(1);
        }
    }

    @Override
    public long bytes() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("select pg_total_relation_size('document')")) {
            size.next();
            return size.getLong(1);
        }
    }

    /** It works in memory that it shares among processes and in the system's cache: no figure would be comparable. */
    @Override
    public long heap() {
        return -1;
    }

    @Override
    public List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(LIKE, () -> new Searching(false), Processes.of(process)));
        if (triples) {
            ways.add(new Way(TRIPLES, () -> new Searching(true), Processes.of(process)));
        }
        return ways;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** One connection. */
    private final class Searching implements Way.Client {
        private final Connection connection = connect();

        Searching(boolean triples) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set enable_bitmapscan = " + (triples ? "on" : "off"));
            }
        }

        @Override
        public void ask(String query) throws SQLException {
            String[] words = query.split(" ");
            try (PreparedStatement select = connection.prepareStatement("select id, title from document where true"
                    + " and body like ?".repeat(words.length) + " order by published desc, id limit 10")) {
                for (int i = 0; i < words.length; i++) {
                    select.setString(i + 1, "%" + words[i].replaceAll("([\\\\%_])", "\\\\$1") + "%");
                }
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        found.getString(2);
                    }
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
