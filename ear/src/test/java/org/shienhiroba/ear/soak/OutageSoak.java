package org.shienhiroba.ear.soak;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.Visitor;

/** Stops the database under a running portal and starts it again: a save is refused with 503 meanwhile, and goes on after. */
final class OutageSoak {

    boolean run() throws IOException {
        Path data = Files.createTempDirectory("outage");
        EmbeddedPostgres database = database(data, 0);
        int port = database.getPort();
        String url = "jdbc:postgresql://localhost:" + port + "/postgres?logServerErrorDetail=false";
        try (Portal portal = Portal.fresh("outage").withDatabase(url, "postgres", "postgres").withTrialAccounts()
                .start()) {
            Author author = Author.begin(portal, "甲試");
            author.act();
            Visitor writer = Visitor.signedIn(portal, "practitioner");
            String token = writer.token("/cases/new");
            database.close();
            HttpResponse<String> form = writer.post("/cases/new", Map.of("csrf", token, "key", "outage", "need",
                    "停電の中で書いた文章です。", "save", "save"));
            boolean shown = form.statusCode() == 503 && form.body().contains("停電の中で書いた文章です。");
            System.out.println("database stopped: a form answers " + form.statusCode() + ", its text is "
                    + (shown ? "kept in the page" : "not in the page"));
            HttpResponse<String> save = Author.send(portal, "practitioner", "POST", "/api/cases",
                    Author.draft("乙試語"), null);
            HttpResponse<String> ready = portal.get("/health/ready");
            HttpResponse<String> search = portal.get("/api/cases?q=%E5%AE%9A%E7%9D%80");
            System.out.println("database stopped: save " + save.statusCode() + ", Retry-After "
                    + save.headers().firstValue("Retry-After").orElse("none") + ", readiness " + ready.statusCode()
                    + ", search " + search.statusCode());
            database = database(data, port);
            Portal.await("a save is taken again", () -> Author
                    .send(portal, "practitioner", "POST", "/api/cases", Author.draft("乙試語"), null).statusCode() == 201);
            boolean kept = author.check().isEmpty();
            author.act();
            System.out.println("database started: saves are taken without a restart, acknowledged deeds "
                    + (kept ? "are there" : "are lost"));
            return kept && shown && save.statusCode() == 503 && save.headers().firstValue("Retry-After").isPresent()
                    && ready.statusCode() == 503;
        } finally {
            database.close();
            Portal.delete(data);
        }
    }

    private static EmbeddedPostgres database(Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(data.resolve("pg"))
                .setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }
}
