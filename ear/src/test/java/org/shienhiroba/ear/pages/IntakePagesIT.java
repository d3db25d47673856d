package org.shienhiroba.ear.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;

/** An administrator brings lists of agencies. On a portal of its own, since nothing that was taken over goes away again. */
class IntakePagesIT extends BrowserTest {
    private static final String HEADINGS = "種別,名称,所在地（都道府県・市区町村）,所在地（番地以降）,電話番号,出典,気温\r\n";
    private static final String LIST = HEADINGS + "ハローワーク,試験の安定所,茨城県水戸市,架空町1-1,029-000-0001,試験の名簿,\r\n"
            + "ハローワーク,試験の出張所,茨城県神栖市,架空町2-2,0290000002,試験の名簿,\r\n宇宙港,発射場,茨城県水戸市,,,試験の名簿,\r\n";
    private static Portal portal;

    private final List<BrowserContext> browsers = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    @BeforeAll
    static void start() {
        portal = Portal.fresh("intake-pages").withTrialAccounts().start();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
        assertEquals(List.of(), errors, "the console is quiet");
    }

    @Test
    void aListIsBroughtLookedAtAskedForItsEditionAndTakenOver() {
        Page admin = signedIn(true);
        link(admin, "名簿").click();
        look(admin, "intakes");
        button(admin, "内容を確認する").click();
        assertEquals("ファイルを選んでください。", admin.locator("#errors a").innerText());
        look(admin, "intakes-nothing-chosen");

        bring(admin, "名簿.csv", LIST.getBytes(Charset.forName("windows-31j")));
        admin.getByText("版がわかりません").waitFor();
        look(admin, "intake-asks-edition");
        admin.locator("#edition").fill("2026-04");
        button(admin, "確認し直す").click();
        admin.locator("#h-result").waitFor();
        assertEquals("確認できました", admin.locator(".page-head .chip").innerText());
        assertTrue(admin.locator("main").innerText().contains("Windows-31J"), "the encoding is told");
        assertTrue(admin.locator("section[aria-labelledby=h-REJECTED]").innerText().contains("「宇宙港」にあたる機関の種別が"));
        assertTrue(admin.locator("section[aria-labelledby=h-WARNED]").innerText().contains("気温"));
        look(admin, "intake-checked");
        admin.locator("button:has-text('反映する')").focus();
        admin.keyboard().press("Enter");
        admin.getByText("に反映しました。").waitFor();
        look(admin, "intake-applied");

        link(admin, "支援機関の名簿").click();
        assertTrue(admin.locator("section[aria-labelledby=h-held]").innerText().contains("試験の名簿"));
        bring(admin, "名簿_202610.csv", (HEADINGS + "ハローワーク,試験の安定所,茨城県水戸市,架空町1-1,029-000-9999,試験の名簿,\r\n")
                .getBytes(StandardCharsets.UTF_8));
        admin.locator("#h-result").waitFor();
        assertTrue(admin.locator("section[aria-labelledby=h-CHANGED]").innerText().contains("029-000-9999"));
        assertTrue(admin.locator("[role=status] h2").innerText().contains("見当たりません"), "half of the list is missing");
        look(admin, "intake-many-missing");
        button(admin, "この取り込みをやめる").click();
        assertEquals("取りやめました", admin.locator(".page-head .chip").innerText());
        look(admin, "intake-discarded");
    }

    @Test
    void everythingWorksWithoutScriptAndAFileThatIsNoListIsToldSo() {
        Page admin = signedIn(false);
        admin.navigate(portal.base() + "/admin/agencies");
        bring(admin, "本.xlsx", new byte[]{'P', 'K', 3, 4, 0, 0});
        Portal.await("the check is through", () -> {
            admin.reload();
            return admin.locator("#progress").count() == 0;
        });
        assertTrue(admin.locator("[role=status]").innerText().contains("Excelブック"));
        assertEquals(404, admin.request().get(admin.url() + "/report.csv").status(), "nothing was compared");
        assertEquals(200, admin.request().get(portal.base() + "/admin/agencies/template-windows.csv").status());
    }

    private void bring(Page admin, String name, byte[] file) {
        admin.locator("#file").setInputFiles(new FilePayload(name, "text/csv", file));
        button(admin, "内容を確認する").click();
        assertTrue(admin.url().contains("/admin/agencies/imports/"), admin.url());
    }

    private Page signedIn(boolean script) {
        BrowserContext browser = context(script);
        browsers.add(browser);
        Page page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                errors.add(page.url() + ": " + message.text());
            }
        });
        page.navigate(portal.base() + "/login");
        page.locator("[name='signin.name']").fill("admin");
        page.locator("[name='signin.password']").fill(Portal.TRIAL_PASSWORD);
        page.locator("main form button").first().click();
        return page;
    }

    private static void look(Page page, String name) {
        for (int width : List.of(1280, 320)) {
            page.setViewportSize(width, 900);
            EveryPageIT.check(page, page.url(), width, name);
        }
        page.setViewportSize(1280, 900);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }
}
