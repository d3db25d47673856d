package org.shienhiroba.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** One portal as an operator runs it: a process started by the script, with a data directory and a database of its own. */
public final class Portal implements AutoCloseable {
    /** The password of the trial accounts of a portal that has them. */
    public static final String TRIAL_PASSWORD = "ためしの合言葉 2026";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path home;
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final int port = TestRound.freePort();
    private final int management = TestRound.freePort();
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /** A portal with the archive as shipped, in a fresh folder. */
    public static Portal fresh(String name) {
        return new Portal(Path.of(System.getProperty("hiroba.test.root")), TestRound.work(name));
    }

    /** A portal with another archive, laid out as a checkout of its own that shares the provisioned server. */
    public static Portal withArchive(String name, Path archive) {
        Path home = TestRound.work(name + " checkout");
        Path root = Path.of(System.getProperty("hiroba.test.root"));
        try {
            Files.copy(root.resolve("portal"), home.resolve("portal"), StandardCopyOption.COPY_ATTRIBUTES);
            Files.createDirectories(home.resolve("ear/target"));
            Files.copy(archive, home.resolve("ear/target/hiroba.ear"));
            Files.createSymbolicLink(home.resolve("ear/target/server"),
                    Path.of(System.getProperty("hiroba.test.server")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Portal(home, TestRound.work(name));
    }

    private Portal(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
        if (TestDatabase.isPostgres()) {
            TestDatabase.Address database = TestDatabase.fresh(folder);
            withDatabase(database.url(), database.user(), database.password());
        }
    }

    /** A portal whose folder lies where the test says. */
    public static Portal in(Path folder) {
        return new Portal(Path.of(System.getProperty("hiroba.test.root")), folder);
    }

    /** With another database than the one of this round. */
    public Portal withDatabase(String url, String user, String password) {
        environment.putAll(Map.of("HIROBA_DB_URL", url, "HIROBA_DB_USER", user, "HIROBA_DB_PASSWORD", password));
        return this;
    }

    /** With the accounts that {@code run} has: practitioner, practitioner2, editor, trainer, admin, all with one password. */
    public Portal withTrialAccounts() {
        environment.putAll(Map.of("HIROBA_TRIAL_PASSWORD", TRIAL_PASSWORD));
        return this;
    }

    /** With a setting more. */
    public Portal with(String setting, String value) {
        environment.put(setting, value);
        return this;
    }

    /** Starts it and waits until it says that it is ready. */
    public Portal start() {
        Path output = folder.resolve("output.txt");
        overwrite(output);
        List<String> command = new ArrayList<>(List.of(home.resolve("portal").toString()));
        // trial accounts exist only under run
        command.addAll(
                environment.containsKey("HIROBA_TRIAL_PASSWORD") ? List.of("run", "--as-built") : List.of("serve"));
        command.addAll(List.of("--port", Integer.toString(port), "--data", data().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                .directory(folder.toFile());
        builder.environment().putAll(Map.of("HIROBA_BASE_URL", base().toString(), "HIROBA_STARTER_CONTENT", "true",
                "HIROBA_MANAGEMENT_PORT", Integer.toString(management), "JAVA_HOME", System.getProperty("java.home")));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
            await("the portal is ready", () -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the portal did not start: " + text(output));
                }
                return text(output).contains("Ready on") || text(output).contains("準備ができました");
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The address of its home page, without the slash. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Its data directory, in a path with spaces. */
    public Path data() {
        return folder.resolve("data");
    }

    /** What it wrote to its log. */
    public String log() {
        return text(data().resolve("server/log/start.log"));
    }

    /** Asks for a page or a resource. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base() + path)).build());
    }

    /** Sends any request. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends the server's process at once, as a power cut would ({@code kill -9}). */
    public void kill() {
        ProcessHandle server = ProcessHandle.of(serverProcess()).orElseThrow();
        server.destroyForcibly();
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops it as an operator does, by a signal that asks for it. */
    @Override
    public void close() {
        if (process == null || !process.isAlive()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The number of the server's process. */
    public long serverProcess() {
        return Long.parseLong(text(data().resolve("portal.pid")).strip());
    }

    /** Waits for something that comes true by itself. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain until " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** Removes a folder with all that is in it. */
    public static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void overwrite(Path file) {
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
