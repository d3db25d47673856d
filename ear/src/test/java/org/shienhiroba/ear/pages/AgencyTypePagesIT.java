package org.shienhiroba.ear.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.PortalUnderTest;

/** Kinds of agency as readers see them and editors change them. What is changed is changed back. */
class AgencyTypePagesIT extends BrowserTest {
    private final List<BrowserContext> browsers = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
        assertEquals(List.of(), errors, "the console is quiet");
    }

    @Test
    void thePictureAndItsTableSayTheSame() {
        Page page = open("/agency-types", 1280);
        List<String> drawn = page.locator("svg.when .bar-name").allTextContents();
        assertTrue(drawn.size() >= 12, drawn.toString());
        page.locator("details.open-narrow summary").click();
        String table = page.locator("details.open-narrow table").innerText();
        drawn.forEach(words -> assertTrue(table.contains(words), words));
        assertEquals(page.locator("svg.when .sign").count(),
                page.locator("details.open-narrow tbody tr").count());
        assertEquals(true, page.evaluate("[...document.querySelectorAll('svg.when .bar-name')].every(one => {"
                + " const box = one.getBBox(); const bar = one.previousElementSibling.getBBox();"
                + " return box.x >= bar.x && box.x + box.width <= bar.x + bar.width; })"), "words stay in their bars");
    }

    @Test
    void theSmallerSheetsFitOnOnePaper() {
        for (String domain : List.of("medical", "living", "family")) {
            Page page = open("/agency-types/domains/" + domain, 1280);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertEquals(1, pages(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true))), domain);
            page.close();
        }
    }

    @Test
    void aNumberLeadsToTheCasesThatItCounts() {
        Page page = open("/agency-types/in-cases?by=phase", 1280);
        Locator first = page.locator(".in-cases td a").first();
        String said = first.getAttribute("aria-label");
        int counted = sum(said);
        first.click();
        assertEquals(Integer.toString(counted), page.locator("main").innerText().replaceAll("(?s).*?([0-9]+)件.*", "$1"),
                said);
    }

    @Test
    void anEditorWorksWithoutScriptAndLosesNothing() {
        Page editor = signedIn(false);
        open(editor, "/agency-types/new", 200);
        editor.locator("#name").fill("まちの相談窓口");
        editor.locator("#roles-0-role").fill("相談を受けます。");
        button(editor, "役割の行を足す").click();
        assertEquals("まちの相談窓口", editor.locator("#name").inputValue());
        assertEquals("相談を受けます。", editor.locator("#roles-0-role").inputValue());
        assertTrue(editor.locator("#roles-1-audience").isVisible());
        button(editor, "帯の行を足す").click();
        assertEquals(1, editor.locator("[id^=roles-][id$=-role]").count(), "a row in which nothing stands goes");
        editor.locator("#involvement-0-from").selectOption("AFTERWARDS");
        editor.locator("#involvement-0-to").selectOption("HIRING");
        editor.locator("#involvement-0-strength").selectOption("MAIN");
        editor.locator("#involvement-0-label").fill("見守り");
        editor.locator("#code").fill("domains");
        editor.locator("#position").fill("七");
        button(editor, "保存する").click();
        assertEquals("七", editor.locator("#position").inputValue());
        assertEquals("AFTERWARDS", editor.locator("#involvement-0-from").inputValue());
        List<String> links = editor.locator("#errors a").all().stream().map(one -> one.getAttribute("href")).toList();
        assertTrue(links.containsAll(List.of("#code", "#involvement-0-to", "#position", "#roles-0-audience")),
                links.toString());
        links.forEach(link -> assertEquals(1, editor.locator(link).count(), link));
        editor.locator("button[value=involvement-0]").click();
        assertEquals(0, editor.locator("#involvement-0-from").count());
        assertEquals("相談を受けます。", editor.locator("#roles-0-role").inputValue());
    }

    @Test
    void anEditorIsToldWhatIsMissingAndWhoIsOvertakenSeesBothTexts() {
        String address = "/agency-types/family-class/edit";
        Page editor = signedIn(true);
        open(editor, "/agency-types/new", 200);
        look(editor, "agency-type-new");
        button(editor, "保存する").click();
        look(editor, "agency-type-wrong");
        Page other = signedIn(true);
        open(editor, address, 200);
        look(editor, "agency-type-edit");
        open(other, address, 200);
        String before = other.locator("#summary").inputValue();
        other.locator("#summary").fill("先に保存した一行です。");
        button(other, "保存する").click();
        assertEquals("保存しました。", other.locator("[role=status] h2").innerText());
        assertTrue(other.locator(".page-head").innerText().contains("先に保存した一行です。"));

        editor.locator("#summary").fill("あとから書いた一行です。");
        button(editor, "保存する").click();
        String differences = editor.locator("section[aria-labelledby=overtaken]").innerText();
        assertTrue(differences.contains("先に保存した一行です。") && differences.contains("あとから書いた一行です。"), differences);
        assertFalse(differences.contains("読み"), "only what differs");
        assertEquals("あとから書いた一行です。", editor.locator("#summary").inputValue());
        look(editor, "agency-type-overtaken");
        editor.locator("#summary").fill(before);
        button(editor, "保存する").click();
        assertTrue(editor.locator(".page-head").innerText().contains(before));
    }

    /** How many pages a document has, by the objects that PDF has one of for each. */
    private static int pages(byte[] pdf) {
        return new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).split("/Type\\s*/Page[^s]").length - 1;
    }

    private static int sum(String said) {
        return java.util.regex.Pattern.compile("([0-9]+)件").matcher(said).results()
                .mapToInt(one -> Integer.parseInt(one.group(1))).sum();
    }

    private Page signedIn(boolean script) {
        BrowserContext context = context(script);
        browsers.add(context);
        Page page = context.newPage();
        page.setViewportSize(1280, 900);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("responded with a status of 4")) {
                errors.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> errors.add(page.url() + ": " + error));
        page.navigate(PortalUnderTest.base() + "/login");
        page.locator("main [name='signin.name']").fill("editor");
        page.locator("main [name='signin.password']").fill(Portal.TRIAL_PASSWORD);
        page.locator("main form button").first().click();
        return page;
    }

    private static void open(Page page, String path, int status) {
        Response response = page.navigate(PortalUnderTest.base() + path);
        assertEquals(status, response.status(), path);
    }

    /** Looks at the page as it stands, on a desk and on a phone. */
    private static void look(Page page, String name) {
        for (int width : List.of(320, 1280)) {
            page.setViewportSize(width, 900);
            EveryPageIT.check(page, page.url(), width, name);
        }
    }

    private static Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(name).setExact(true)).last();
    }
}
