package org.shienhiroba.ear.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shienhiroba.ear.PortalUnderTest;

/** What holds for every page in every state, on a desk and on a phone. */
class EveryPageIT extends BrowserTest {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    /** Address, expected status, name of the screenshot. */
    static Stream<List<Object>> pages() {
        return Stream.of(List.of("/", 200, "home"), List.of("/search?q=ジョブコーチ　精神　定着", 200, "search-near"),
                List.of("/search?q=職場実習", 200, "search-full"), List.of("/search", 200, "search-browse"),
                List.of("/search?q=定着&disability=MENTAL&phase=RETENTION&sort=newest", 200, "search-filtered"),
                List.of("/search?q=就労以降　ほうれんそう", 200, "search-empty"),
                List.of("/search?q=精神&prefecture=13", 200, "search-empty-filtered"),
                List.of("/search?q=ペンギン　宇宙旅行", 200, "search-nothing"),
                List.of("/search?q=職安", 200, "search-agency-types"),
                List.of("/search?q=手帳", 200, "search-agency-types-alone"),
                List.of("/search?q=就労以降支援&phase=RETENTION", 200, "search-meant"),
                List.of("/search?page=2&size=10", 200, "search-second-page"),
                List.of("/search?page=0", 400, "bad-page"),
                List.of("/search?category=C99", 400, "bad-category"), List.of("/cases/1", 200, "case"),
                List.of("/cases/17", 200, "case-other"), List.of("/cases/1/similar", 200, "similar"),
                List.of("/cases/999999", 404, "case-unknown"), List.of("/cases/abc", 404, "case-odd"),
                List.of("/agency-types", 200, "agency-types"),
                List.of("/agency-types/employment-life-center", 200, "agency-type"),
                List.of("/agency-types/neighbours", 200, "agency-type-small"),
                List.of("/agency-types/jeed", 200, "agency-type-without-times"),
                List.of("/agency-types/in-cases", 200, "agency-types-in-cases"),
                List.of("/agency-types/in-cases?by=disability&as=sender", 200, "agency-types-in-cases-sender"),
                List.of("/agency-types/in-cases?by=phase", 200, "agency-types-in-cases-phase"),
                List.of("/agency-types/in-cases?by=colour", 400, "agency-types-in-cases-bad"),
                List.of("/agency-types/domains/employment", 200, "agency-types-sheet"),
                List.of("/agency-types/domains/family", 200, "agency-types-sheet-small"),
                List.of("/agency-types/domains/nothing", 404, "agency-types-sheet-unknown"),
                List.of("/agency-types/nothing", 404, "agency-type-unknown"), List.of("/about", 200, "about"),
                List.of("/synonyms", 200, "synonyms"), List.of("/synonyms?q=センター", 200, "synonyms-within"),
                List.of("/synonyms?q=ペンギン", 200, "synonyms-none"),
                List.of("/synonyms?group=1", 200, "synonyms-add"),
                List.of("/agencies", 200, "agencies-any"), List.of("/agencies?prefecture=13", 200, "agencies-tokyo"),
                List.of("/agencies?near=0,0", 400, "agencies-bad-point"),
                List.of("/agencies?prefecture=99", 400, "agencies-bad-prefecture"),
                List.of("/agencies/999999", 404, "agency-unknown"), List.of("/agencies/gaps", 200, "gaps-any"),
                List.of("/agencies/gaps?prefecture=13", 200, "gaps-tokyo"),
                List.of("/accessibility", 200, "accessibility"), List.of("/privacy", 200, "privacy"),
                List.of("/nowhere", 404, "not-found"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleQuietAndFitsOnADeskAndOnAPhone(List<Object> expected) {
        String path = (String) expected.get(0);
        for (int width : List.of(1280, 320)) {
            Page page = open(path, width);
            assertEquals(expected.get(1), lastStatus, path);
            check(page, path, width, (String) expected.get(2));
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = !one.open)");
            assertAxe(page, path + " at " + width + " with details the other way");
            page.close();
        }
        assertEquals(List.of(), consoleErrors());
        assertEquals(List.of(), cookies(), "public pages set no cookie");
    }

    @Test
    void textTwiceAsLargeStillFits() {
        for (String path : List.of("/", "/search?q=職場実習", "/cases/1", "/agency-types/hello-work")) {
            Page page = open(path, 1280);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertFits(page, path + " with doubled text");
            page.close();
        }
    }

    @Test
    void searchingReadingAndFilteringWorkWithoutScript() {
        try (BrowserContext plain = context(false)) {
            Page page = plain.newPage();
            page.navigate(PortalUnderTest.base().toString());
            page.locator("#q").fill("職場　実習");
            page.locator("main form[role=search] button").first().click();
            assertEquals("職場　実習", page.locator("#q").inputValue(), "the words come back as typed");
            page.locator(".hit h3 a").first().click();
            assertEquals(3, page.locator("ol.path > li").count());
            page.goBack();
            int before = page.locator(".hit").count();
            page.locator(".facet li a").first().click();
            assertTrue(page.locator(".chip.filter").count() >= 1, "what was chosen is shown");
            assertTrue(page.locator(".hit").count() <= before);
            page.locator(".chip.filter").first().click();
            assertEquals(0, page.locator(".chip.filter").count());
        }
    }

    @Test
    void everythingCanBeReachedByKeyboardWithTheFocusInSight() {
        Page page = open("/search?q=職場実習", 1280);
        page.keyboard().press("Tab");
        assertEquals("skip", page.evaluate("document.activeElement.className"), "the first stop leads to the content");
        page.keyboard().press("Enter");
        assertEquals("main", page.evaluate("document.activeElement.id"));
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            assertEquals(true, page
                    .evaluate("(() => { const one = document.activeElement; const box = one.getBoundingClientRect();"
                            + " const style = getComputedStyle(one.closest('.search-row') ?? one);"
                            + " return box.width > 0 && box.bottom > 0 && box.top < innerHeight && style.outlineStyle !== 'none' })()"),
                    "stop " + i + ": " + page.evaluate("document.activeElement.outerHTML.slice(0, 120)"));
        }
    }

    /** Looks at an open page as every page is looked at, and takes a screenshot. */
    static void check(Page page, String path, int width, String name) {
        Path shot = Path.of(System.getProperty("hiroba.test.work"), "screenshots", name + "-" + width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(shot));
        assertAll(path + " at " + width, () -> assertAxe(page, path + " at " + width),
                () -> assertFits(page, path + " at " + width),
                () -> assertEquals(1, page.locator("h1").count(), "one main heading"),
                () -> assertTrue(page.title().contains("支援ノウハウ広場"), page.title()),
                () -> assertEquals("ja", page.locator("html").getAttribute("lang")));
    }

    private static void assertFits(Page page, String what) {
        assertEquals(0,
                page.evaluate(
                        "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"),
                what + " scrolls sideways by so many pixels");
    }

    private static void assertAxe(Page page, String what) {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertEquals("", violations.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList())
                .reduce("", (a, b) -> a + "\n" + b), what);
    }
}
