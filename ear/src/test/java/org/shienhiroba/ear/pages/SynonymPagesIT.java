package org.shienhiroba.ear.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.PortalUnderTest;

/** The 言い換え辞書 between a reader and two editors, each in a browser of their own. The dictionary is left as it was. */
class SynonymPagesIT extends BrowserTest {
    private final List<BrowserContext> browsers = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private String word;
    private Page reader;

    @BeforeEach
    void aReaderComes() {
        word = "ヌヴヮ" + Long.toString(System.nanoTime(), 10).replaceAll("[0-6]", "ヱ").replaceAll("[789]", "ヰ");
        reader = browser(true);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
        assertEquals(List.of(), errors, "the console is quiet");
    }

    @Test
    void aSuggestionBecomesAGroupByKeyboardAloneAndSearchesUseIt() {
        open(reader, "/synonyms", 200);
        look(reader, "synonyms-reader");
        reader.locator("#words").focus();
        reader.keyboard().type(word);
        reader.keyboard().press("Tab");
        reader.keyboard().press("Tab");
        reader.keyboard().press("Enter");
        reader.locator("#errors").waitFor();
        assertTrue(reader.locator("#words").inputValue().contains(word), "what was typed stays");
        look(reader, "synonyms-wrong");
        reader.locator("#words").focus();
        reader.keyboard().press("Control+End");
        reader.keyboard().press("Enter");
        reader.keyboard().type("ジョブコーチ");
        reader.keyboard().press("Tab");
        reader.keyboard().type("この地域での呼び方です。");
        reader.keyboard().press("Tab");
        reader.keyboard().press("Enter");
        assertEquals("提案を受け取りました", reader.locator("[role=status] h2").innerText());
        look(reader, "synonyms-sent");
        assertEquals(List.of(), reader.context().cookies(), "a reader is given no cookie");

        Page editor = signedIn(true);
        open(editor, "/review", 200);
        link(editor, "言葉の提案").click();
        look(editor, "synonyms-suggestions");
        enter(editor.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName("「" + word + " ＝ ジョブコーチ」の内容を確かめて採用する")));
        assertEquals(word + "\nジョブコーチ", editor.locator("#words").inputValue());
        look(editor, "synonym-from-suggestion");
        enter(button(editor, "保存の前に確かめる"));
        Locator row = editor.locator("tbody tr").first();
        assertTrue(row.innerText().contains("件増える"), row.innerText());
        assertTrue(editor.locator("section[aria-labelledby=preview] li a[href^='/cases/']").count() > 0);
        look(editor, "synonym-preview");
        open(reader, search(), 200);
        assertEquals(0, reader.locator(".hit").count(), "a preview saves nothing");
        enter(button(editor, "保存する"));
        assertEquals("辞書に加えました。次の検索から使われます。", editor.locator("[role=status] h2").innerText());
        look(editor, "synonym-added");
        open(reader, search(), 200);
        assertTrue(reader.locator(".hit").count() > 0, "the next search uses it");
        assertTrue(reader.locator(".hit .why").first().innerText().contains("言い換え"));

        open(reader, "/synonyms?q=" + encoded(word), 200);
        assertEquals(1, reader.locator(".glossary > li").count());
        reader.locator(".glossary h3 a").click();
        assertTrue(reader.url().contains("/search?q="), "a word leads to its search");

        editor.reload();
        enter(editor.locator("section[aria-labelledby=remove] button"));
        assertTrue(editor.locator("[role=status] h2").innerText().startsWith("辞書から外しました。"));
        look(editor, "synonyms-decided");
        open(reader, search(), 200);
        assertEquals(0, reader.locator(".hit").count(), "and the next one does not");
        link(editor, word + " ＝ ジョブコーチ").click();
        look(editor, "synonym-removed");
        button(editor, "第1版の内容に戻す").click();
        look(editor, "synonym-restored");
        editor.locator("section[aria-labelledby=remove] button").click();
    }

    @Test
    void anEditorWhoIsOvertakenKeepsWhatWasTypedAndSeesWhatIsThere() {
        Page editor = signedIn(true);
        open(editor, "/synonyms/new", 200);
        look(editor, "synonym-new");
        editor.locator("#words").fill(word + "\n→");
        button(editor, "保存する").click();
        assertTrue(editor.locator("#words-error").innerText().contains("「→」"));
        look(editor, "synonym-wrong");
        editor.locator("#words").fill(word + "\n就労パスポート");
        button(editor, "保存する").click();
        String group = editor.url().replaceAll("[?].*", "").substring(PortalUnderTest.base().toString().length());
        Page other = signedIn(true);
        open(other, group, 200);
        open(editor, group, 200);
        other.locator("#note").fill("先に書かれた説明です。");
        button(other, "保存する").click();
        editor.locator("#words").fill(word + "\n就労パスポート\nナビゲーションブック");
        button(editor, "保存する").click();
        assertEquals("ほかの編集者が先に変更しました", editor.locator("#errors h2").innerText());
        assertTrue(editor.locator("#words").inputValue().contains("ナビゲーションブック"));
        look(editor, "synonym-overtaken");
        button(editor, "保存する").click();
        assertEquals(List.of("ナビゲーションブック"), editor.locator(".talk li").first().locator("ins").allInnerTexts());
        look(editor, "synonym-history");
        editor.locator("section[aria-labelledby=remove] button").click();
    }

    @Test
    void everythingIsDoneWithoutScript() {
        Page plain = signedIn(false);
        open(plain, "/synonyms", 200);
        plain.locator("#words").fill(word + "\n職場実習");
        plain.locator("section[aria-labelledby=suggest] button").click();
        open(plain, "/synonyms/suggestions", 200);
        Locator mine = plain.locator("li.panel", new Page.LocatorOptions().setHasText(word));
        mine.locator("button").click();
        assertTrue(plain.locator("#errors").isVisible(), "a reason is asked for");
        plain.locator("li.panel", new Page.LocatorOptions().setHasText(word)).locator("input[name=reason]")
                .fill("試しの提案です。");
        plain.locator("li.panel", new Page.LocatorOptions().setHasText(word)).locator("button").click();
        assertTrue(plain.locator("section[aria-labelledby=decided]").innerText().contains("理由：試しの提案です。"));
        open(plain, "/synonyms/new", 200);
        plain.locator("#words").fill(word + "\n職場実習");
        button(plain, "保存の前に確かめる").click();
        button(plain, "保存する").click();
        plain.locator("section[aria-labelledby=remove] button").click();
    }

    private String search() {
        return "/search?q=" + encoded(word);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void enter(Locator stop) {
        stop.focus();
        stop.press("Enter");
    }

    private Page signedIn(boolean script) {
        Page page = browser(script);
        page.navigate(PortalUnderTest.base() + "/login");
        page.locator("main [name='signin.name']").fill("editor");
        page.locator("main [name='signin.password']").fill(Portal.TRIAL_PASSWORD);
        page.locator("main form button").first().click();
        return page;
    }

    private Page browser(boolean script) {
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

    private static Locator link(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).first();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
