package org.shienhiroba.ear.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the search page tells beside the cases. */
class SearchPageIT extends BrowserTest {
    private static final String KINDS = "section[aria-labelledby=agency-types]";

    @Test
    void kindsOfAgencyComeBeforeTheCasesAndLeadToTheirPages() {
        Page page = open("/search?q=職安", 320);
        Locator links = page.locator(KINDS + " a, .hits h3 a");
        assertEquals("ハローワーク（公共職業安定所）", links.first().textContent());
        assertTrue(links.last().getAttribute("href").startsWith("/cases/"), "the cases follow");
        assertTrue(page.locator(KINDS + " li").first().textContent().contains("職安：ほかの呼び方"));
        links.first().click();
        assertTrue(page.url().endsWith("/agency-types/hello-work"));
    }

    @Test
    void kindsAreToldAlsoWhereNoCaseIsFound() {
        Page page = open("/search?q=手帳", 1280);
        assertEquals(0, page.locator(".hits").count());
        assertTrue(page.locator(KINDS + " li").count() > 0);
    }

    @Test
    void withoutWordsAndOnFurtherPagesThereAreNoKinds() {
        for (String address : List.of("/search", "/search?q=　", "/search?q=ペンギン　宇宙旅行", "/search?q=支援&page=2")) {
            assertEquals(0, open(address, 1280).locator(KINDS).count(), address);
        }
    }

    @Test
    void wordsThatMayHaveBeenMeantAreOfferedWithTheChosenFilters() {
        Page page = open("/search?q=就労以降支援&phase=RETENTION&sort=newest", 1280);
        Locator offered = page.locator("[role=status] a", new Page.LocatorOptions().setHasText("就労移行支援"));
        assertEquals("/search?q=" + URLEncoder.encode("就労移行支援", StandardCharsets.UTF_8)
                + "&phase=RETENTION&sort=newest", offered.getAttribute("href"));
        assertEquals("就労以降支援", page.locator("#q").inputValue(), "what was typed stays");
        offered.click();
        assertEquals("就労移行支援", page.locator("#q").inputValue());
        assertEquals(0, page.locator(".meant").count());
    }
}
