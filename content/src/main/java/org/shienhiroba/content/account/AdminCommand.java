package org.shienhiroba.content.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.shienhiroba.content.account.AccountChanged.Change;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;

/**
 * {@code ./portal create-admin NAME}: makes an administrator in the database that the settings name, also before the first
 * start of the portal. The password comes from standard input, one line. Runs outside the server, so it talks to the
 * database itself; the rules for names and passwords are the same.
 */
public final class AdminCommand {
    private static final String ACTOR = "create-admin";
    /** H2: another process has the file open. */
    private static final int H2_IN_USE = 90_020;

    private AdminCommand() {}

    /** Says in Japanese what happened; ends with 0 where the administrator was made, else with 1. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = in.readLine();
        Optional<String> problem = arguments.length == 1
                ? create(arguments[0], password == null ? "" : password)
                : Optional.of(Messages.say("account.loginName.required"));
        out.println(problem.orElse(Messages.say("account.admin.created")));
        System.exit(problem.isPresent() ? 1 : 0);
    }

    /** Makes the administrator; a sentence where that cannot be. */
    private static Optional<String> create(String name, String password) {
        Optional<String> problem = Stream.of(LoginName.problem(name), PasswordRules.problem(password, name))
                .flatMap(Optional::stream).findFirst();
        if (problem.isPresent()) {
            return problem;
        }
        String url = environment("HIROBA_DB_URL");
        try {
            Flyway.configure(AdminCommand.class.getClassLoader())
                    .dataSource(url, environment("HIROBA_DB_USER"), environment("HIROBA_DB_PASSWORD"))
                    .locations("classpath:db/migration").load().migrate();
            try (Connection database = DriverManager.getConnection(url, environment("HIROBA_DB_USER"),
                    environment("HIROBA_DB_PASSWORD"))) {
                database.setAutoCommit(false);
                if (isTaken(database, name)) {
                    return Optional.of(Messages.say("account.loginName.taken"));
                }
                insert(database, name, password, Clock.system(ZoneOffset.UTC).instant());
                database.commit();
                return Optional.empty();
            }
        } catch (SQLException | FlywayException e) {
            return Optional.of(Messages.say(isInUse(e) ? "account.admin.inUse" : "account.admin.noDatabase"));
        }
    }

    private static void insert(Connection database, String name, String password, Instant now) throws SQLException {
        Timestamp at = Timestamp.from(now);
        long id;
        try (PreparedStatement insert = database.prepareStatement(
                "insert into account (version, login_name, login_key, shown_name, state, trial, stamp, password_hash,"
                        + " created_at) values (0, ?, ?, ?, ?, false, ?, ?, ?)",
                new String[]{"id"})) {
            String shown = PlainText.stored(name.strip());
            List<String> texts = List.of(shown, LoginName.key(name), shown, AccountState.ACTIVE.name(),
                    Secrets.random(), PasswordHash.of(password));
            for (int index = 0; index < texts.size(); index++) {
                insert.setString(index + 1, texts.get(index));
            }
            insert.setTimestamp(texts.size() + 1, at);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                id = keys.getLong(1);
            }
        }
        try (PreparedStatement role = database
                .prepareStatement("insert into account_role (account_id, role) values (?, ?)")) {
            role.setLong(1, id);
            role.setString(2, Role.ADMIN.name());
            role.executeUpdate();
        }
        try (PreparedStatement audit = database.prepareStatement(
                "insert into audit_entry (at, actor, action, subject, subject_id) values (?, ?, ?, 'account', ?)")) {
            audit.setTimestamp(1, at);
            audit.setString(2, ACTOR);
            audit.setString(3, Change.CREATED.name());
            audit.setString(4, Long.toString(id));
            audit.executeUpdate();
        }
    }

    private static boolean isTaken(Connection database, String name) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select id from account where login_key = ?")) {
            select.setString(1, LoginName.key(name));
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        }
    }

    private static boolean isInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
                return true;
            }
        }
        return false;
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
