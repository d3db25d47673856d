package org.shienhiroba.ear.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.Visitor;

/** A server that dies while a list is taken over leaves the directory as it was, and the same list can be taken over then. */
class IntakeCrashIT {
    private static final Pattern PROGRESS = Pattern.compile("id=\"progress\"[^>]*>([0-9,]+)");
    private final Portal portal = Portal.fresh("intake-crash").withTrialAccounts().start();
    private final ListSender sender = new ListSender(portal);

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void killedInTheMiddleNothingIsTakenOverAndTheSameListIsTakenAfterwards() {
        List<WamRow> rows = WamRow.many(12_000);
        sender.agencies("mode=apply&edition=2025-03", WamRow.file(rows.subList(0, 100)));
        long before = lines();
        byte[] list = ListSender.utf8(
                WamRow.file(rows.stream().map(row -> row.withName(row.name() + "改")).toList()));
        long id = sender.agencies("edition=2025-09", list).getInt("id");

        String page = "/admin/agencies/imports/" + id;
        Visitor admin = Visitor.signedIn(portal, "admin");
        assertEquals(303, admin.post(page, Map.of("csrf", admin.token(page), "do", "apply")).statusCode());
        Portal.await("the list is being taken over", () -> {
            Matcher progress = PROGRESS.matcher(admin.get(page).body());
            return progress.find() && Integer.parseInt(progress.group(1).replace(",", "")) >= 2000;
        });
        portal.kill();

        portal.start();
        assertEquals(before, lines(), "all of the list or nothing of it");
        assertTrue(export().noneMatch(line -> line.contains("改")), "no line of it is there");
        assertEquals("read 12000, created 11900, changed 100, unchanged 0, missing 0, rejected 0",
                ListSender.counts(sender.agencies("mode=apply&edition=2025-09", list)));
        assertEquals(before + 11_900, lines());
    }

    private long lines() {
        return export().count();
    }

    private Stream<String> export() {
        return new String(sender.export(), StandardCharsets.UTF_8).lines();
    }
}
