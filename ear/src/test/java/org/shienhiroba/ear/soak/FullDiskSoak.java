package org.shienhiroba.ear.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shienhiroba.ear.Portal;

/**
 * Fills the disk under a running portal and frees it again: a save is refused with 503 meanwhile, nothing acknowledged is
 * lost, and all goes on without a restart. Needs the right to mount a small file system in memory; says so where it is
 * missing.
 */
final class FullDiskSoak {
    private static final int MEBIBYTES = 400;

    /** Whether a disk can be made here. */
    static boolean isPossible() throws IOException {
        Path disk = Files.createTempDirectory("disk");
        boolean mounted = command("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        if (mounted) {
            command("umount", disk.toString());
        }
        Files.delete(disk);
        return mounted;
    }

    boolean run() throws IOException {
        if (!isPossible()) {
            System.out.println("SKIPPED: no right to mount a disk here");
            return true;
        }
        Path disk = Files.createTempDirectory("full disk");
        command("mount", "-t", "tmpfs", "-o", "size=" + MEBIBYTES + "m", "tmpfs", disk.toString());
        try (Portal portal = Portal.in(disk).withTrialAccounts().start()) {
            Author author = Author.begin(portal, "甲試");
            author.act();
            fill(disk.resolve("filler"));
            int refused = 0;
            int taken = 0;
            int other = 0;
            for (int i = 0; i < 20; i++) {
                HttpResponse<String> save = Author.send(portal, "practitioner", "POST", "/api/cases",
                        Author.draft("乙試語"), null);
                switch (save.statusCode()) {
                    case 503 -> refused++;
                    case 201 -> taken++;
                    default -> {
                        other++;
                        System.out.println("unexpected answer " + save.statusCode() + ": " + save.body());
                        System.out.println(portal.log().lines().filter(line -> line.contains("incident")).toList());
                    }
                }
            }
            int page = portal.get("/search?q=%E5%AE%9A%E7%9D%80").statusCode();
            System.out.println("disk full: of 20 saves " + refused + " refused with 503, " + taken
                    + " taken (there was room left in a page), " + other + " others; the search page answers " + page);
            Files.delete(disk.resolve("filler"));
            Portal.await("a save is taken again", () -> Author
                    .send(portal, "practitioner", "POST", "/api/cases", Author.draft("乙試語"), null).statusCode() == 201);
            boolean kept = author.check().isEmpty();
            author.act();
            Portal.await("the index follows", () -> portal.get("/health/ready").statusCode() == 200);
            System.out.println("disk free: saves are taken without a restart, acknowledged deeds "
                    + (kept ? "are there" : "are lost"));
            return kept && other == 0 && refused > 0;
        } finally {
            command("umount", "-l", disk.toString());
        }
    }

    private static void fill(Path filler) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            // the disk is full now
        }
    }

    private static boolean command(String... words) throws IOException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
