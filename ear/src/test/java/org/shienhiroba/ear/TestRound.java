package org.shienhiroba.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Prepares what all tests of one round share, before Arquillian reads its configuration; ends the shared portal after. */
public final class TestRound implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Path leftovers = Path.of(System.getProperty("hiroba.test.work"),
                System.getProperty("hiroba.test.database", "h2"));
        if (Files.exists(leftovers)) {
            Portal.delete(leftovers);
        }
        Path work = work("arquillian");
        TestDatabase.Address database = TestDatabase.fresh(work);
        int port = freePort();
        int management = freePort();
        System.setProperty("hiroba.test.arquillian.base", work.resolve("server").toString());
        System.setProperty("hiroba.test.arquillian.management", Integer.toString(management));
        System.setProperty("hiroba.test.arquillian.arguments",
                "-Xmx768m -Djava.net.preferIPv4Stack=true --add-modules=java.se -Djboss.http.port=" + port
                        + " -Djboss.management.http.port=" + management + " \"-Dhiroba.data.dir=" + work.resolve("data")
                        + "\" \"-Dhiroba.db.url=" + database.url() + "\" -Dhiroba.db.driver=" + database.driver()
                        + " -Dhiroba.db.user=" + database.user() + " -Dhiroba.db.password=" + database.password());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        PortalUnderTest.stop();
    }

    /** A fresh folder of this round, in a path with spaces. */
    static Path work(String name) {
        Path root = Path.of(System.getProperty("hiroba.test.work"), System.getProperty("hiroba.test.database", "h2"));
        try {
            Files.createDirectories(root);
            return Files.createTempDirectory(root, name + " ").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
