package org.shienhiroba.ear.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.ear.JavaHeap;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.search.IndexedDocument;

/**
 * The running portal over loopback HTTP, and an empty JAX-RS resource of the same server as its reference. The documents are
 * put into its database as published cases while it is stopped; it makes its index of them at the next start.
 */
final class RestPortal implements Contestant {
    static final String EMPTY = "empty resource of the portal's server";
    static final String PAGE = "REST: 20 hits, all facets, excerpts";
    static final String TOP = "REST: 10 hits, without both";

    private final EmbeddedPostgres database;
    private @Nullable Portal portal;

    RestPortal() throws IOException {
        database = EmbeddedPostgres.builder().start();
    }

    @Override
    public String name() {
        return "portal, 2 starts";
    }

    @Override
    public void index(GeneratedCases cases, int count) throws Exception {
        Portal started = Portal.withArchive("bench search", ServerBench.archiveWithEmptyResource()).withDatabase(
                database.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", ""), "postgres", "postgres");
        portal = started;
        started.start(); // makes the tables and the kinds of agency
        started.close();
        insert(cases, count);
        Portal.delete(index());
        started.start();
        Portal.await("the index is there", () -> started.get("/health/ready").statusCode() == 200);
    }

    private void insert(GeneratedCases cases, int count) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement texts = connection.prepareStatement(
                    "insert into knowhow_case (id, version, state, title, need, approach, effect, agency_type, "
                            + "illustration, published_on, review_by, changed_at) "
                            + "values (?, 0, 'PUBLISHED', ?, ?, ?, ?, ?, false, ?, date '2030-01-01', now())");
                    PreparedStatement categories = values(connection, "category");
                    PreparedStatement disabilities = values(connection, "disability");
                    PreparedStatement phases = values(connection, "phase");
                    PreparedStatement stakeholders = values(connection, "stakeholder")) {
                for (IndexedDocument one : (Iterable<IndexedDocument>) cases.documents(count)::iterator) {
                    long id = 1_000 + Long.parseLong(one.id()); // behind the starter content
                    texts.setLong(1, id);
                    texts.setString(2, one.title());
                    texts.setString(3, one.sections().get("need"));
                    texts.setString(4, one.sections().get("approach"));
                    texts.setString(5, one.sections().get("effect"));
                    texts.setString(6, code(one, "agencyType"));
                    texts.setDate(7, Date.valueOf(one.publishedOn()));
                    texts.addBatch();
                    value(categories, id, code(one, "category"));
                    value(disabilities, id, code(one, "disability"));
                    value(phases, id, code(one, "phase"));
                    value(stakeholders, id, code(one, "stakeholder"));
                }
                texts.executeBatch();
                categories.executeBatch();
                disabilities.executeBatch();
                phases.executeBatch();
                stakeholders.executeBatch();
            }
            connection.commit();
        }
    }

    private static PreparedStatement values(Connection connection, String name) throws SQLException {
        return connection.prepareStatement(
                "insert into case_" + name + " (case_id, position, " + name + ") values (?, 0, ?)");
    }

    private static void value(PreparedStatement insert, long id, String code) throws SQLException {
        insert.setLong(1, id);
        insert.setString(2, code);
        insert.addBatch();
    }

    private static String code(IndexedDocument one, String facet) {
        return one.facets().get(facet).getFirst().code();
    }

    private Path index() {
        return running().data().resolve("index");
    }

    private Portal running() {
        if (portal == null) {
            throw new IllegalStateException("it does not run yet");
        }
        return portal;
    }

    @Override
    public long bytes() throws IOException {
        return Processes.size(index());
    }

    @Override
    public long heap() throws IOException {
        return JavaHeap.used(running().serverProcess()) * 1024;
    }

    @Override
    public List<Way> ways() {
        long server = running().serverProcess();
        return List.of(new Way(EMPTY, () -> new PortalClient(base(), query -> "/empty/nothing"), Processes.of(server)),
                new Way(PAGE, () -> new PortalClient(base(), query -> "/api/cases?q=" + encoded(query)),
                        Processes.of(server)),
                new Way(TOP,
                        () -> new PortalClient(base(),
                                query -> "/api/cases?size=10&facets=false&excerpts=false&q=" + encoded(query)),
                        Processes.of(server)));
    }

    private URI base() {
        return running().base();
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (portal != null) {
            portal.close();
        }
        database.close();
    }
}
