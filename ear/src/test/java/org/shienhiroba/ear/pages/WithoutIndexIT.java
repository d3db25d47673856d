package org.shienhiroba.ear.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;

/** While the index cannot be made, only searching waits, and says so; it comes back by itself. */
class WithoutIndexIT extends BrowserTest {

    @Test
    void everythingButSearchingWorksAndSearchingComesBackByItself() throws IOException {
        try (Portal portal = Portal.fresh("without index")) {
            Files.createDirectories(portal.data());
            Files.writeString(portal.data().resolve("index"), "a file where the folder of the index should be");
            portal.start();

            for (String path : new String[]{"/", "/cases/1", "/agency-types", "/agency-types/hello-work",
                    "/agencies/gaps?prefecture=08", "/about",
                    "/api/cases/1",
                    "/api/categories", "/api/export/cases.jsonl"}) {
                assertEquals(200, portal.get(path).statusCode(), path);
            }
            for (String path : new String[]{"/search?q=%E5%AE%9A%E7%9D%80", "/cases/1/similar", "/api/cases?q=x",
                    "/agencies",
                    "/api/agencies",
                    "/health/ready"}) {
                HttpResponse<String> answer = portal.get(path);
                assertEquals(503, answer.statusCode(), path);
                assertTrue(answer.headers().firstValue("Retry-After").isPresent() || path.startsWith("/health"), path);
            }
            for (int width : new int[]{1280, 320}) {
                EveryPageIT.check(open(portal.base(), "/search?q=定着", width), "search without index", width,
                        "search-unavailable");
                EveryPageIT.check(open(portal.base(), "/cases/1", width), "case without index", width,
                        "case-unavailable");
            }

            Files.delete(portal.data().resolve("index"));
            Portal.await("the index is made", () -> portal.get("/health/ready").statusCode() == 200);
            assertEquals(200, portal.get("/search?q=%E5%AE%9A%E7%9D%80").statusCode());
        }
    }
}
