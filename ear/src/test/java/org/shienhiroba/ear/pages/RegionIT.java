package org.shienhiroba.ear.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.PortalUnderTest;
import org.shienhiroba.ear.SampleDirectory;

/** わたしの地域: kinds of agency as the reader's region has them, over a few invented offices of 秋田県. */
class RegionIT extends BrowserTest {
    private static final String VILLAGE = "うるしだ村";
    private static final String TYPE = "/agency-types/" + SampleDirectory.KIND;
    private final List<BrowserContext> browsers = new ArrayList<>();

    @BeforeAll
    static void takeIn() {
        SampleDirectory.takeIn(PortalUnderTest.portal());
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
        assertEquals(List.of(), consoleErrors(), "the console is quiet");
    }

    @Test
    void aRegionIsChosenOnceAndEveryPageThatNamesKindsShowsItsOffices() {
        Page page = open(TYPE, 1280);
        choose(page, SampleDirectory.CITY);
        Locator offices = page.locator("#region .agency li");
        assertEquals(2, offices.count());
        assertTrue(offices.allInnerTexts().stream().allMatch(line -> line.contains("約5.6 km")), offices.allInnerTexts()
                .toString());
        assertTrue(page.locator("#region").innerText().contains("018-000-0001"));
        assertEquals("tel:0180000001", page.locator("#region .agency a[href^='tel:']").getAttribute("href"));
        check(page, "region-type");

        for (String path : List.of(firstCase(), "/search?category=C09",
                "/agency-types/" + SampleDirectory.OTHER_KIND)) {
            page.navigate(PortalUnderTest.base() + path);
            page.locator("#region[data-area]").waitFor();
            assertTrue(page.locator("#region [role=status]").innerText().startsWith(SampleDirectory.CITY), path);
            assertFalse(page.url().contains("area="), "the address stays as it is");
        }
        check(page, "region-absent");
        assertEquals(List.of(), cookies(), "the server remembers nothing");

        page.locator("[data-region-forget]").click();
        page.waitForURL("**" + SampleDirectory.OTHER_KIND);
        page.locator("#area-prefecture").waitFor();
        assertEquals(0, page.locator("#region[data-area]").count());
        page.reload();
        assertEquals(0, page.locator("#region[data-area]").count(), "what was forgotten stays forgotten");
    }

    @Test
    void whereThereIsNoneTheNearestBeyondAndTheKindsThatStepInAreNamed() {
        Page page = open("/agency-types/" + SampleDirectory.OTHER_KIND + "?area=" + code(SampleDirectory.CITY), 1280);
        String region = page.locator("#region").innerText();
        assertTrue(region.contains(SampleDirectory.CITY + "には見当たりません。"), region);
        assertTrue(region.contains(SampleDirectory.BARE) && region.contains(VILLAGE), region);
        assertTrue(region.contains("代わりに相談できる先"), region);
        check(page, "region-beyond");
    }

    @Test
    void aKindThatTheDirectoryDoesNotHoldSaysSoAndHowToAddIt() {
        Page page = open("/agency-types/outing-support?area=" + code(VILLAGE), 1280);
        assertTrue(page.locator("#region").innerText().contains("まだ登録がありません。"));
        page.locator("#region a[href='/about#directory']").first().click();
        assertTrue(page.locator("#directory").isVisible());
    }

    @Test
    void aKindThatHasNoOfficesIsNotLookedFor() {
        assertEquals(0, open("/agency-types/family?area=" + code(VILLAGE), 1280).locator("#region").count());
    }

    @Test
    void withoutScriptAPrefectureIsChosenFirstAndThenAMunicipality() {
        BrowserContext context = context(false);
        browsers.add(context);
        Page page = context.newPage();
        page.navigate(PortalUnderTest.base() + "/search?category=C09&sort=newest");
        page.locator("#area-prefecture").selectOption(SampleDirectory.PREFECTURE);
        page.locator(".region-form button").first().click();
        assertEquals("続けて、市区町村を選べます。", page.locator("#region [role=status]").innerText());
        page.locator("#area").selectOption(new SelectOption().setLabel(VILLAGE));
        page.locator(".region-form button").first().click();
        assertTrue(page.locator("#region [role=status]").innerText().startsWith(VILLAGE));
        assertTrue(page.url().contains("category=C09") && page.url().contains("sort=newest"), "the search stays");
        page.locator("#area-prefecture").selectOption("47");
        page.locator(".region-form button").first().click();
        assertEquals("47", page.locator("#area-prefecture").inputValue(), "another prefecture offers its own");
    }

    @Test
    void aRegionThatThereIsNotIsSaidAndCanBeChosenAgain() {
        Page page = open(TYPE + "?area=999999", 1280);
        assertEquals(200, lastStatus);
        assertTrue(page.locator("#region .error").innerText().contains("見つかりません"));
        check(page, "region-misnamed");
    }

    @Test
    void theRegionIsChosenByKeyboardAlone() {
        Page page = open(TYPE, 320);
        page.locator("#area-prefecture").focus();
        for (int prefecture = 1; prefecture <= Integer.parseInt(SampleDirectory.PREFECTURE); prefecture++) {
            page.keyboard().press("ArrowDown");
        }
        page.locator("#area option", new Page.LocatorOptions().setHasText(VILLAGE)).waitFor(attached());
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**area=**");
        assertEquals(1, page.locator("#region[data-area]").count());
    }

    private static void choose(Page page, String municipality) {
        page.locator("#area-prefecture").selectOption(SampleDirectory.PREFECTURE);
        page.locator("#area option").nth(1).waitFor(attached());
        page.locator("#area").selectOption(new SelectOption().setLabel(municipality));
        page.locator(".region-form button").first().click();
        page.locator("#region[data-area]").waitFor();
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions()
                .setState(WaitForSelectorState.ATTACHED);
    }

    private static void check(Page page, String name) {
        for (int width : List.of(320, 1280)) {
            page.setViewportSize(width, 900);
            EveryPageIT.check(page, page.url(), width, name);
        }
    }

    private static String firstCase() {
        return "/cases/" + first(PortalUnderTest.portal().get("/api/cases?size=1").body(), "\"id\":([0-9]+)");
    }

    private static String code(String municipality) {
        return first(
                PortalUnderTest.portal().get("/api/municipalities?prefecture=" + SampleDirectory.PREFECTURE).body(),
                "\\{[^{}]*\"code\":\"([^\"]+)\"[^{}]*\"" + municipality + "\"");
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), text);
        return found.group(1);
    }
}
