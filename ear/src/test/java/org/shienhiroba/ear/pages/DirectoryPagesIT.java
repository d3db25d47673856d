package org.shienhiroba.ear.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.PortalUnderTest;
import org.shienhiroba.ear.SampleDirectory;

/** The directory as readers and editors see it, over a few invented offices of 秋田県. */
class DirectoryPagesIT extends BrowserTest {
    private final List<BrowserContext> browsers = new ArrayList<>();

    @BeforeAll
    static void takeIn() {
        SampleDirectory.takeIn(PortalUnderTest.portal());
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @CsvSource({"/agencies, agencies", "/agencies?prefecture=05, agencies-prefecture",
            "/agencies?prefecture=05&type=braille-library&near=39.75&#44;140.1, agencies-near",
            "/agencies?prefecture=05&q=ぬるで, agencies-words",
            "/agencies?prefecture=47&type=braille-library, agencies-nowhere",
            "/agencies?q=ペンギン宇宙旅行, agencies-no-such-name", "/agencies?type=outing-support, agencies-kind-missing",
            "/agencies?prefecture=05&page=99, agencies-beyond", "/agencies/gaps, agency-gaps",
            "/agencies/gaps?prefecture=05, agency-gaps-prefecture"})
    void everyStateIsAccessibleAndFits(String path, String name) {
        look(path.replace("&#44;", "%2C"), name);
    }

    @Test
    void anOfficeAndItsMunicipalityAreAccessibleAndFit() {
        look("/agencies/" + id(SampleDirectory.WHOLE), "agency");
        look("/agencies/" + id(SampleDirectory.BARE), "agency-bare");
        Page page = open("/agencies?prefecture=05", 1280);
        page.locator("#municipality").selectOption(SampleDirectory.CITY);
        page.locator(".directory-form button").click();
        look(page.url().substring(PortalUnderTest.base().toString().length()), "agencies-municipality");
        page.locator("#type").selectOption(SampleDirectory.OTHER_KIND);
        page.locator(".directory-form button").click();
        assertTrue(page.locator("#h-list").innerText().contains("見つかりませんでした"));
        look(page.url().substring(PortalUnderTest.base().toString().length()), "agencies-place-empty");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("秋田県全体を見る")).click();
        assertEquals(1, page.locator("li.agency", new Page.LocatorOptions().setHasText(SampleDirectory.BARE)).count());
    }

    @Test
    void theMapIsUsedByKeyboardAloneAndSaysWhichPrefectureIsChosen() {
        Page page = open("/agencies?type=braille-library", 1280);
        assertEquals(47, page.locator(".japan a").count());
        Locator first = page.locator(".japan a").first();
        assertTrue(first.innerText().startsWith("北海道"), "in the order of the codes, whatever the map looks like");
        first.focus();
        for (int tile = 1; tile < 5; tile++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.waitForURL("**prefecture=05**");
        assertTrue(page.url().contains("type=braille-library"), "the other filters stay");
        Locator chosen = page.locator(".japan a[aria-current=true]");
        assertTrue(chosen.innerText().startsWith("秋田"), chosen.innerText());
        assertTrue(page.locator("#h-list").innerText().startsWith("秋田県"));
        assertTrue(page.locator("li.agency").count() >= 2);
    }

    @Test
    void theMunicipalitiesFollowThePrefectureAtOnce() {
        Page page = open("/agencies", 1280);
        page.locator("#prefecture").selectOption("05");
        page.locator("#municipality option", new Page.LocatorOptions().setHasText(SampleDirectory.CITY))
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.ATTACHED));
        page.locator("#municipality").selectOption(SampleDirectory.CITY);
        page.locator("#prefecture").selectOption("");
        assertEquals(1, page.locator("#municipality option").count());
        assertEquals("", page.locator("#municipality").inputValue());
        assertEquals(List.of(), consoleErrors());
    }

    @Test
    void everythingIsReadWithoutScript() {
        try (BrowserContext plain = context(false)) {
            Page page = plain.newPage();
            page.navigate(PortalUnderTest.base() + "/agencies");
            page.locator("#prefecture").selectOption("05");
            page.locator(".directory-form button").click();
            page.locator("#municipality").selectOption(SampleDirectory.CITY);
            page.locator(".directory-form button").click();
            page.locator("li.agency h3 a", new Page.LocatorOptions().setHasText(SampleDirectory.WHOLE)).click();
            assertEquals(SampleDirectory.WHOLE, page.locator("h1").innerText());
            assertEquals("tel:0180000001", page.locator("a.tel").getAttribute("href"));
            page.navigate(PortalUnderTest.base() + "/agencies?prefecture=05");
            page.locator("main a[href^='/agencies/gaps']").first().click();
            assertEquals("なし", page.locator("tr", new Page.LocatorOptions().setHasText("うるしだ村")).locator(".hole")
                    .first().innerText());
        }
    }

    @Test
    void theMatrixIsAHandoutOnPaper() {
        Page page = open("/agencies/gaps?prefecture=05", 1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(page.locator("h1").isVisible() && page.locator("table.matrix").isVisible());
        assertTrue(page.locator("text=出典：").first().isVisible());
        assertTrue(page.locator("text=に作成").first().isVisible());
        assertEquals(false, page.locator("main form").isVisible());
    }

    @Test
    void anEditorAddsRowsAndNothingTypedIsLost() {
        String edit = "/agencies/" + id(SampleDirectory.WHOLE) + "/edit";
        Page editor = signedIn(true);
        editor.navigate(PortalUnderTest.base() + edit);
        check(editor, "agency-edit");
        editor.locator("#note").fill("車いすで入れます。");
        editor.locator("#role-0-role").fill("点訳を引き受けます。");
        button(editor, "役割の行を足す").click();
        assertEquals("車いすで入れます。", editor.locator("#note").inputValue());
        assertEquals("点訳を引き受けます。", editor.locator("#role-0-role").inputValue());
        editor.locator("#role-1-role").fill("消える行");
        editor.locator("button[value=remove-1]").click();
        assertEquals(1, editor.locator(".edit-row").count());
        button(editor, "保存する").click();
        assertEquals("選んでください。", editor.locator("#errors li").innerText());
        assertEquals("#role-0-audience", editor.locator("#errors li a").getAttribute("href"));
        assertEquals("点訳を引き受けます。", editor.locator("#role-0-role").inputValue());
        check(editor, "agency-edit-wrong");

        Page other = signedIn(false);
        other.navigate(PortalUnderTest.base() + edit);
        other.locator("#note").fill("先に書いたメモ");
        button(other, "保存する").click();
        editor.locator("#role-0-audience").selectOption("PERSON");
        button(editor, "保存する").click();
        assertEquals("ほかの編集者が先に変更しました", editor.locator("#errors h2").innerText());
        assertTrue(editor.locator("#errors").innerText().contains("先に書いたメモ"));
        assertEquals("車いすで入れます。", editor.locator("#note").inputValue());
        check(editor, "agency-edit-overtaken");
        button(editor, "保存する").click();
        assertTrue(editor.locator("section[aria-labelledby=h-local]").innerText().contains("点訳を引き受けます。"));
        check(editor, "agency-local");

        editor.navigate(PortalUnderTest.base() + edit);
        editor.locator("#note").fill("");
        editor.locator("button[value=remove-0]").click();
        button(editor, "保存する").click();
        assertEquals(0, editor.locator("section[aria-labelledby=h-local]").count());
    }

    private void look(String path, String name) {
        for (int width : List.of(1280, 320)) {
            Page page = open(path, width);
            assertEquals(200, lastStatus, path);
            EveryPageIT.check(page, path, width, name);
            page.close();
        }
        assertEquals(List.of(), consoleErrors());
        assertEquals(List.of(), cookies(), "public pages set no cookie");
    }

    private static void check(Page page, String name) {
        for (int width : List.of(320, 1280)) {
            page.setViewportSize(width, 900);
            EveryPageIT.check(page, page.url(), width, name);
        }
    }

    private static String id(String name) {
        return SampleDirectory.id(PortalUnderTest.portal(), name);
    }

    private Page signedIn(boolean script) {
        BrowserContext context = context(script);
        browsers.add(context);
        Page page = context.newPage();
        page.navigate(PortalUnderTest.base() + "/login");
        page.locator("main [name='signin.name']").fill("editor");
        page.locator("main [name='signin.password']").fill(Portal.TRIAL_PASSWORD);
        page.locator("main form button").first().click();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
