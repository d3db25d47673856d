package org.shienhiroba.ear.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.PortalUnderTest;
import org.shienhiroba.ear.Visitor;

/** Writing a case as its author does: with script and without, in several tabs, and when something goes wrong. */
class WritingPagesIT extends BrowserTest {
    private static final Pattern EDIT = Pattern.compile(".*/cases/[0-9]+/edit.*");
    private static final Pattern RECEIPT = Pattern.compile(".*/cases/[0-9]+/receipt");
    private static final String SUBMIT = ".actions.panel button[value=submit]";
    private static final String SAVED = "に下書きを保存しました";

    private final List<String> errors = new ArrayList<>();
    private BrowserContext author;

    @BeforeEach
    void signIn() {
        author = signedIn(true);
    }

    @AfterEach
    void signOut() {
        author.close();
        assertEquals(List.of(), errors, "what the console says as an error");
    }

    @Test
    void whatIsTypedIsSavedByItself() {
        Page page = tab(author, "/cases/new");
        page.locator("#title").fill("朝の声かけを続けた記録");
        assertThat(page.locator("#saved")).containsText(SAVED);
        assertThat(page).hasURL(EDIT);
        page.locator("#need").fill("体調の波が見えにくく、休みが続くことがありました。");
        page.locator("#need").blur();
        assertThat(page.locator("[data-todo] li.open")).hasCount(6);
        Page again = tab(author, page.url().replace(PortalUnderTest.base().toString(), ""));
        assertEquals("体調の波が見えにくく、休みが続くことがありました。", again.locator("#need").inputValue());
        assertEquals("朝の声かけを続けた記録", again.locator("#title").inputValue());
    }

    @Test
    void aFindingIsMarkedBesideTheTextReplacedAndGone() {
        Page page = tab(author, "/cases/new");
        page.locator("#approach").fill("担当の電話 090-1234-5678 に、48歳の本人が自分でかける練習をしました。");
        Locator findings = page.locator("[data-finding]");
        assertThat(findings).hasCount(2);
        assertThat(findings.first().locator("mark")).hasText("090-1234-5678");
        look(page, "writing-findings");
        findings.nth(1).locator("[name=replace]").click();
        assertTrue(page.locator("#approach").inputValue().contains("40代後半"), page.locator("#approach").inputValue());
        assertEquals("approach", page.evaluate("document.activeElement.id"));
        assertThat(findings).hasCount(1);
        findings.first().getByText("この部分を直す").click();
        assertEquals("090-1234-5678", page.evaluate("(() => { const one = document.activeElement;"
                + " return one.value.slice(one.selectionStart, one.selectionEnd) })()"));
    }

    @Test
    void whatIsMissingStandsOnTopWithTheFocusAndLeadsToTheField() {
        Page page = tab(author, "/cases/new");
        page.locator("#title").fill("足りないところのある事例");
        page.locator(SUBMIT).click();
        assertThat(page.locator("#errors")).isFocused();
        page.locator("#errors a[href='#effect']").click();
        assertThat(page.locator("#effect")).isFocused();
        assertEquals("足りないところのある事例", page.locator("#title").inputValue());
        look(page, "writing-refused");
    }

    @Test
    void fromTheFirstWordToTheReceiptAndBack() {
        Page page = tab(author, "/cases/new");
        write(page, "連絡相談先カードを手渡した取組");
        page.locator(".actions.panel button[value=preview]").click();
        assertThat(page.locator("article h1")).hasText("連絡相談先カードを手渡した取組");
        assertEquals(3, page.locator("ol.path > li").count());
        look(page, "writing-preview");
        page.getByText("書く画面に戻る").click();
        page.locator(SUBMIT).click();
        assertThat(page).hasURL(RECEIPT);
        look(page, "writing-receipt");
        page.goBack();
        assertThat(page.getByText("応募した事例です。編集者の確認を待っています")).isVisible();
        look(page, "writing-waiting");
        page.getByText("応募を取り消して直す").click();
        assertThat(page.locator("#title")).hasValue("連絡相談先カードを手渡した取組");
        page.navigate(PortalUnderTest.base() + "/my");
        assertThat(page.locator("#h-NEXT")).isVisible();
        look(page, "my");
    }

    @Test
    void aDoubleClickAndAResendMakeOneCase() {
        int before = mine();
        Page page = tab(author, "/cases/new");
        write(page, "二度おされた応募");
        page.locator(SUBMIT).dblclick();
        assertThat(page).hasURL(RECEIPT);
        try (BrowserContext plain = signedIn(false)) {
            Page form = tab(plain, "/cases/new");
            form.locator("#title").fill("二度おされた下書き");
            form.locator(".actions.panel button[value=save]").dblclick();
            assertThat(form).hasURL(EDIT);
        }
        assertEquals(before + 2, mine());
    }

    @Test
    void nothingIsSavedInTheMiddleOfAComposition() {
        Page page = tab(author, "/cases/new");
        page.clock().install();
        List<String> saves = new ArrayList<>();
        page.onRequest(request -> saves.addAll(posts(request)));
        Locator need = page.locator("#need");
        need.focus();
        need.dispatchEvent("compositionstart");
        need.evaluate("one => { one.value = 'たいちょ'; one.dispatchEvent(new InputEvent('input',"
                + " {bubbles: true, isComposing: true})) }");
        page.clock().runFor(20_000);
        assertEquals(List.of(), saves);
        need.evaluate("one => { one.value = '体調' }");
        need.dispatchEvent("compositionend");
        page.clock().runFor(4_000);
        assertThat(page.locator("#saved")).containsText(SAVED);
        assertEquals(1, saves.size(), "one save, after the composition");
    }

    @Test
    void twoTabsSeeBothTextsAndNothingIsLost() {
        Page one = begun("二つの画面で書く事例");
        Page other = tab(author, path(one));
        save(one, "#need", "一つめの画面で書いたきっかけです。");
        other.locator("#need").fill("二つめの画面で書いたきっかけです。");
        other.locator("#effect").fill("二つめの画面で書いた効果です。");
        assertThat(other.locator("#saved")).containsText("ほかの場所で先に保存されました");
        other.getByText("両方を見比べる").click();
        assertThat(other.locator("#comparison")).containsText("一つめの画面で書いたきっかけです。");
        assertThat(other.locator("#comparison")).containsText("二つめの画面で書いたきっかけです。");
        look(other, "writing-comparison");
        other.locator("input[name=take_need][value=theirs]").check();
        other.getByText("選んだ内容で保存する").click();
        assertThat(other.locator("#need")).hasValue("一つめの画面で書いたきっかけです。");
        assertThat(other.locator("#effect")).hasValue("二つめの画面で書いた効果です。");
    }

    @Test
    void anExpiredSessionKeepsTheTextAndGoesOnAfterSigningInElsewhere() {
        Page page = begun("期限の切れた画面の事例");
        author.clearCookies();
        page.locator("#need").fill("期限が切れたあとに書いた文章です。");
        assertThat(page.locator("#saved")).containsText("ログインの期限が切れました");
        assertEquals("期限が切れたあとに書いた文章です。", page.locator("#need").inputValue());
        signIn(tab(author, "/login"));
        page.locator("#need").press("End");
        page.evaluate("window.dispatchEvent(new Event('focus'))");
        assertThat(page.locator("#saved")).containsText(SAVED);
        assertEquals(null,
                page.evaluate("Object.keys(sessionStorage).find(one => one.startsWith('writing:')) ?? null"));
    }

    @Test
    void anExpiredSessionWithoutScriptBringsTheTextBack() {
        try (BrowserContext plain = signedIn(false)) {
            Page page = tab(plain, "/cases/new");
            page.locator("#title").fill("送る前に期限が切れた事例");
            plain.clearCookies();
            page.locator(".actions.panel button[value=save]").click();
            signIn(page);
            assertEquals("送る前に期限が切れた事例", page.locator("#title").inputValue());
            assertThat(page.locator("#saved")).containsText("まだ保存していません");
            page.locator(".actions.panel button[value=save]").click();
            assertThat(page).hasURL(EDIT);
            assertEquals("送る前に期限が切れた事例", page.locator("#title").inputValue());
        }
    }

    @Test
    void everythingWorksWithoutScript() {
        try (BrowserContext plain = signedIn(false)) {
            Page page = tab(plain, "/cases/new");
            write(page, "スクリプトなしで書いた事例");
            page.locator("#approach").fill("48歳の本人と、手順書を作りました。写真を一枚ずつはり、順番に読めるようにしました。");
            page.locator("button[value=add-partner]").click();
            page.locator("#partner-0-role").fill("引き継ぎ");
            page.locator(SUBMIT).click();
            assertThat(page.locator("#errors")).containsText("連携した機関");
            page.locator("button[name=remove]").click();
            assertEquals(0, page.locator("#partner-0").count());
            page.locator("[data-finding] [name=replace]").click();
            assertTrue(page.locator("#approach").inputValue().startsWith("40代後半"));
            page.locator(SUBMIT).click();
            assertThat(page).hasURL(RECEIPT);
            page.navigate(page.url().replace("receipt", "edit"));
            page.getByText("取り下げる").first().click();
            assertThat(page.locator("h1")).hasText("この事例を取り下げますか");
            page.locator("button[value=withdraw]").click();
            assertThat(page.locator("main")).containsText("取り下げました");
        }
    }

    @Test
    void theKeyboardIsEnough() {
        Page page = tab(author, "/cases/new");
        page.locator("#title").focus();
        page.keyboard().type("キーボードだけで書いた事例");
        page.keyboard().press("Tab");
        assertThat(page.locator("#category")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#category")).hasValue("C01");
        page.locator("[data-add=partner]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#partner-0-type")).isFocused();
        page.locator("#partner-0 [data-remove]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-add=partner]")).isFocused();
        page.locator(SUBMIT).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#errors")).isFocused();
    }

    @Test
    void sixteenTabsEachKeepTheirOwnText() {
        List<Page> tabs = IntStream.range(0, 16).mapToObj(number -> tab(author, "/cases/new")).toList();
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).locator("#title").fill("十六の画面の" + i + "番");
            tabs.get(i).locator("#title").blur();
        }
        for (int i = 0; i < tabs.size(); i++) {
            assertThat(tabs.get(i)).hasURL(EDIT);
            tabs.get(i).reload();
            assertEquals("十六の画面の" + i + "番", tabs.get(i).locator("#title").inputValue());
        }
    }

    @Test
    void whatCannotBeStoredIsSaidAndStays() {
        Page page = begun("記号の入った事例");
        page.locator("#need").evaluate("one => { one.value = '記号\\uFFFFが入った文章' }");
        page.locator("#need").dispatchEvent("input");
        assertThat(page.locator("#saved")).containsText("保存できませんでした");
        page.locator(SUBMIT).click();
        assertThat(page.locator("#errors")).containsText("文字として扱えない記号");
        assertTrue(page.locator("#need").inputValue().contains("が入った文章"));
    }

    @Test
    void aCaseOfSomebodyElseIsUnknown() {
        Page page = begun("ほかの人には見えない事例");
        try (BrowserContext other = context(true)) {
            Page theirs = other.newPage();
            signIn(theirs, "practitioner2");
            for (String leaf : List.of("edit", "preview", "receipt")) {
                assertEquals(404, theirs.navigate(PortalUnderTest.base() + path(page).replace("edit", leaf)).status());
            }
            assertFalse(theirs.content().contains("ほかの人には見えない事例"));
        }
    }

    /** A draft with a title, saved, in a tab of the author. */
    private Page begun(String title) {
        Page page = tab(author, "/cases/new");
        save(page, "#title", title);
        assertThat(page).hasURL(EDIT);
        return page;
    }

    private static void save(Page page, String field, String text) {
        page.locator(field).fill(text);
        page.waitForResponse(answer -> answer.request().method().equals("POST") && answer.status() == 200,
                () -> page.locator(field).blur());
        assertThat(page.locator("#saved")).containsText(SAVED);
    }

    /** Everything that a case needs. */
    private static void write(Page page, String title) {
        page.locator("#title").fill(title);
        page.locator("#category").selectOption("C07");
        page.locator("#need").fill("支援が終わると、どこに相談すればよいかがあいまいになることが続いていました。");
        page.locator("#approach").fill("本人用と職場用のカードを作り、困りやすい場面と相談先を順番に書きました。");
        page.locator("#effect").fill("早めの相談が増え、仕事を続けやすくなりました。");
        page.locator("#agencyType").selectOption("local-vocational-center");
        page.locator("input[name=disability]").first().check();
        page.locator("input[name=phase]").first().check();
        page.locator("input[name=consent]").first().check();
    }

    private static int mine() {
        String answer = Visitor.withPassword(PortalUnderTest.portal(), "practitioner")
                .api("GET", "/api/cases/mine?size=1", null).body();
        return Json.createReader(new StringReader(answer)).readObject().getInt("total");
    }

    private static List<String> posts(Request request) {
        return request.method().equals("POST") ? List.of(request.url()) : List.of();
    }

    private static String path(Page page) {
        return page.url().replace(PortalUnderTest.base().toString(), "").replaceAll("\\?.*", "");
    }

    private Page tab(BrowserContext browser, String path) {
        Page page = browser.newPage();
        page.onPageError(error -> errors.add(path + ": " + error));
        page.onConsoleMessage(message -> {
            // the browser's own line about an answer that is refused on purpose
            if (message.type().equals("error") && !message.text().contains("responded with a status of 4")) {
                errors.add(path + ": " + message.text());
            }
        });
        page.setViewportSize(1280, 900);
        page.navigate(PortalUnderTest.base() + path);
        return page;
    }

    private BrowserContext signedIn(boolean script) {
        BrowserContext browser = context(script);
        Page page = browser.newPage();
        signIn(page, "practitioner");
        page.close();
        return browser;
    }

    private static void signIn(Page page, String account) {
        page.navigate(PortalUnderTest.base() + "/login");
        fillIn(page, account);
    }

    private static void signIn(Page page) {
        fillIn(page, "practitioner");
    }

    private static void fillIn(Page page, String account) {
        page.locator("[name='signin.name']").fill(account);
        page.locator("[name='signin.password']").fill(Portal.TRIAL_PASSWORD);
        page.locator("main form button").first().click();
        assertThat(page.locator("form[action='/logout']")).hasCount(1);
    }

    private static void look(Page page, String name) {
        for (int width : List.of(1280, 320)) {
            page.setViewportSize(width, 900);
            EveryPageIT.check(page, path(page), width, name);
        }
        page.setViewportSize(1280, 900);
    }
}
