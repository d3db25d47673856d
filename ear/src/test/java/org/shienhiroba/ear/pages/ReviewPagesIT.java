package org.shienhiroba.ear.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.PortalUnderTest;
import org.shienhiroba.ear.Visitor;

/** A case between its author, an editor and a reader, each in a browser of their own. */
class ReviewPagesIT extends BrowserTest {
    private static final String TEXT = """
            {"title": "%s", "need": "%s", "approach": "%s", "effect": "職場への定着がよくなりました。", "category": "C11",
             "agencyType": "employment-life-center", "disabilities": ["MENTAL"], "phases": ["RETENTION"],
             "partners": [{"type": "hello-work", "role": "連絡先の確認"}], "consent": {"kind": "UNRECOGNISABLE"}%s}
            """;
    private static final String NEED = "支援が終わると、困ったときの連絡先が分からなくなる方が続いていました。";
    private static final String APPROACH = "カードを一人ひとりに作りました。";

    private final Visitor author = Visitor.withPassword(PortalUnderTest.portal(), "practitioner");
    private final List<BrowserContext> browsers = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private Page editor;

    @BeforeEach
    void anEditorSignsIn() {
        editor = signedIn("editor", true);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
        assertEquals(List.of(), errors, "the console is quiet");
    }

    @Test
    void aCaseGoesFromTheQueueToThePublicAndOutOfItAgain() {
        Page writer = signedIn("practitioner", true);
        Page reader = browser(true);
        String title = "連絡相談先カードを手渡す " + System.nanoTime();
        long id = submitted(title, APPROACH, "");

        open(editor, "/review", 200);
        look(editor, "review-queue");
        link(editor, title).click();
        look(editor, "review-new");
        assertEquals(0, editor.locator("main ins, main del").count(), "a new text stands alone");

        editor.locator("input[name=decision][value=return]").check();
        editor.locator("#section-approach details.comment summary").click();
        editor.locator("#comment-approach").fill("だれと作ったかを書き足せますか。");
        button(editor, "判断を確定する").click();
        assertTrue(editor.locator("#errors").isVisible(), "a reason is asked for");
        assertEquals("だれと作ったかを書き足せますか。", editor.locator("#comment-approach").inputValue());
        look(editor, "review-incomplete");
        editor.locator("#reason").fill("もう少しで掲載できます。");
        button(editor, "判断を確定する").click();
        assertEquals("差し戻しました。理由とコメントが応募者に届きます。", editor.locator("[role=status] h2").innerText());
        look(editor, "review-returned");

        open(writer, "/cases/" + id + "/history", 200);
        assertEquals(2, writer.locator(".talk li").count());
        assertTrue(writer.locator(".talk").innerText().contains("もう少しで掲載できます。"));
        look(writer, "case-history");

        save(id, title, "本人と一緒に、" + APPROACH, "");
        submit(id);
        open(editor, "/review/" + id, 200);
        publish(editor);
        assertEquals("掲載しました。検索でも見つかります。", editor.locator("[role=status] h2").innerText());
        open(writer, "/cases/" + id + "/revisions/2", 200);
        assertEquals("本人と一緒に、", writer.locator(".diff ins").innerText());
        look(writer, "case-revision");

        open(reader, "/cases/" + id, 200);
        assertEquals(0, button(reader, "一時的に非表示にする").count(), "readers hide nothing");
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("気になる点を知らせる")).click();
        look(reader, "concern");
        button(reader, "知らせる").click();
        assertTrue(reader.locator("#errors").isVisible(), "words are asked for");
        look(reader, "concern-wrong");
        reader.locator("input[value=privacy]").check();
        reader.locator("#text").fill("場所が分かってしまうと思います。");
        button(reader, "知らせる").click();
        assertEquals("お知らせを受け取りました", reader.locator("h1").innerText());
        look(reader, "concern-sent");
        assertEquals(List.of(), reader.context().cookies(), "a reader is given no cookie");

        open(editor, "/review?queue=concerns", 200);
        look(editor, "review-concerns");
        editor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("「" + title + "」への知らせを見る")).click();
        assertTrue(editor.locator("main").innerText().contains("【個人が特定される】\n場所が分かってしまうと思います。"));
        look(editor, "review-concern");
        button(editor, "対応済みにする").click();
        open(editor, "/cases/" + id, 200);
        button(editor, "一時的に非表示にする").click();
        assertEquals("一時的に非表示にしました。読者には見えません。", editor.locator("[role=status] h2").innerText());
        open(reader, "/cases/" + id, 410);
        assertEquals("この事例は掲載を終えました", reader.locator("h1").innerText());
        assertFalse(reader.content().contains(title), "a tombstone names nothing");
        look(reader, "tombstone");
        open(editor, "/review?queue=hidden", 200);
        link(editor, title).click();
        look(editor, "review-hidden");
        button(editor, "もう一度公開する").click();
        open(reader, "/cases/" + id, 200);

        open(editor, "/review/" + id, 200);
        editor.locator("#unpublish-reason").fill("内容が古くなりました。");
        button(editor, "公開を終える手続きへ").click();
        look(editor, "review-confirm");
        open(reader, "/cases/" + id, 200);
        editor.locator("#errors").getByRole(AriaRole.BUTTON).click();
        assertEquals("公開を終えました。検索や一覧からも外れています。", editor.locator("[role=status] h2").innerText());
        for (String path : List.of("/cases/" + id, "/cases/" + id + "/similar", "/cases/" + id + "/concern",
                "/cases/" + id + ".txt")) {
            assertEquals(410, PortalUnderTest.portal().get(path).statusCode(), path);
        }
    }

    @Test
    void aRevisionStandsBesideThePublicTextAndGraveFindingsAreTicked() {
        String title = "カードを作り直す " + System.nanoTime();
        long id = submitted(title, APPROACH, "");
        open(editor, "/review/" + id, 200);
        publish(editor);
        String longer = "本人用のカードを一人ひとりに作りました。電話は090-1234-5678です。";
        String finding = found(save(id, title, longer, ""));
        save(id, title, longer, ", \"acknowledged\": [{\"id\": \"" + finding + "\", \"reason\": \"見本の番号です。\"}]");
        submit(id);

        open(editor, "/review/" + id, 200);
        Locator approach = editor.locator("#section-approach");
        assertEquals(List.of("本人用の"), approach.locator("ins").allInnerTexts().subList(0, 1));
        assertEquals("090-1234-5678", approach.locator("mark").innerText());
        assertTrue(approach.innerText().contains("応募者が残す理由：見本の番号です。"));
        assertEquals(2, editor.locator("details > summary", new Page.LocatorOptions().setHasText("変更なし")).count());
        look(editor, "review-revision");
        publish(editor);
        assertEquals("指摘1を読み、「確認しました」に印を付けると掲載できます。",
                editor.locator("#errors li").innerText());
        editor.locator("#ticked-1").check();
        button(editor, "判断を確定する").click();
        assertEquals("掲載しました。検索でも見つかります。", editor.locator("[role=status] h2").innerText());
    }

    @Test
    void aDecisionOnATextThatIsAnotherByNowIsNotTakenAndNothingTypedIsLost() {
        String title = "先に直された事例 " + System.nanoTime();
        long id = submitted(title, APPROACH, "");
        open(editor, "/review/" + id, 200);
        assertEquals(200, author.api("POST", "/api/cases/" + id + "/take-back", null).statusCode());
        save(id, title, APPROACH + "写真も入れました。", "");
        submit(id);
        editor.locator("input[name=decision][value=return]").check();
        editor.locator("#reason").fill("写真を入れられますか。");
        button(editor, "判断を確定する").click();
        assertTrue(editor.locator("#errors").innerText().contains("先に別の操作が行われた"));
        assertEquals("写真を入れられますか。", editor.locator("#reason").inputValue());
        assertTrue(editor.locator("#section-approach").innerText().contains("写真も入れました。"), "the new text is shown");
        look(editor, "review-overtaken");
    }

    @Test
    void everythingIsDoneWithoutScript() {
        Page plain = signedIn("editor", false);
        String title = "スクリプトのない画面で " + System.nanoTime();
        long id = submitted(title, APPROACH, "");
        open(plain, "/review/" + id, 200);
        publish(plain);
        button(plain, "一時的に非表示にする").click();
        button(plain, "もう一度公開する").click();
        plain.locator("#unpublish-reason").fill("試しに終えます。");
        button(plain, "公開を終える手続きへ").click();
        plain.locator("#errors").getByRole(AriaRole.BUTTON).click();
        assertEquals(410, PortalUnderTest.portal().get("/cases/" + id).statusCode());
    }

    @Test
    void theHistoryOfACaseIsForItsAuthorAndForEditorsAlone() {
        long id = submitted("ほかの人には見えない " + System.nanoTime(), APPROACH, "");
        Page other = signedIn("practitioner2", true);
        for (String path : List.of("/cases/" + id + "/history", "/cases/" + id + "/revisions/1")) {
            open(other, path, 404);
            open(editor, path, 200);
        }
        open(editor, "/cases/" + id + "/revisions/2", 404);
        open(other, "/review/" + id, 403);
    }

    private Page signedIn(String account, boolean script) {
        Page page = browser(script);
        page.navigate(PortalUnderTest.base() + "/login");
        page.locator("main [name='signin.name']").fill(account);
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

    /** Looks at the page as it stands, on a desk and on a phone, with details the other way, too. */
    private static void look(Page page, String name) {
        for (int width : List.of(320, 1280)) {
            page.setViewportSize(width, 900);
            EveryPageIT.check(page, page.url(), width, name);
        }
    }

    private static Locator link(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void publish(Page page) {
        page.locator("input[name=decision][value=publish]").check();
        button(page, "判断を確定する").click();
    }

    private long submitted(String title, String approach, String more) {
        HttpResponse<String> created = author.api("POST", "/api/cases", TEXT.formatted(title, NEED, approach, more));
        assertEquals(201, created.statusCode(), created.body());
        String location = created.headers().firstValue("Location").orElseThrow();
        long id = Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
        submit(id);
        return id;
    }

    private String save(long id, String title, String approach, String more) {
        String tag = author.api("GET", "/api/cases/" + id, null).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> saved = author.api("PUT", "/api/cases/" + id,
                TEXT.formatted(title, NEED, approach, more), "If-Match", tag);
        assertEquals(200, saved.statusCode(), saved.body());
        return saved.body();
    }

    private void submit(long id) {
        HttpResponse<String> answer = author.api("POST", "/api/cases/" + id + "/submit", "{}");
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private static String found(String body) {
        Matcher id = Pattern.compile("\"id\":\"(approach\\.phone[^\"]*)\"").matcher(body);
        assertTrue(id.find(), body);
        return id.group(1);
    }
}
