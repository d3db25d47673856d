package org.shienhiroba.ear.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.Visitor;

/** Accounts from the application to the deletion, in a portal of its own: what is disabled and deleted here, others need. */
class AccountPagesIT extends BrowserTest {
    private static final String PASSWORD = "purple lamp seven";
    private static final Pattern LINK = Pattern.compile("/(?:invitation|reset)\\?token=[A-Za-z0-9_-]{43}");
    private static final String STATUS = "main [role=status] h2";
    private static Portal portal;

    private final List<BrowserContext> browsers = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    @BeforeAll
    static void startPortal() {
        portal = Portal.fresh("account pages").withTrialAccounts().start();
    }

    @AfterAll
    static void stopPortal() {
        if (portal != null) {
            portal.close();
        }
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
        assertEquals(List.of(), errors, "the console is quiet");
    }

    @Test
    void whoAppliesSignsInOnceAnAdministratorHasApproved() {
        Page applicant = browser(true);
        go(applicant, "/apply", 200);
        look(applicant, "apply");
        applicant.locator("#nameShown").fill("申し込む人");
        button(applicant, "申し込む").click();
        assertThat(applicant.locator("#errors")).isFocused();
        assertThat(applicant.locator("#errors li")).hasCount(3);
        assertThat(applicant.locator("#errors")).containsText("所属や連絡先などの欄を入力してください。");
        assertThat(applicant.locator("#nameShown")).hasValue("申し込む人");
        look(applicant, "apply-errors");
        applicant.locator("#errors a[href='#note']").click();
        assertThat(applicant.locator("#note")).isFocused();
        applicant.locator("#note").fill("見本市の事業所の者です。");
        applicant.locator("#loginName").fill("applicant");
        applicant.locator("#password").fill(PASSWORD);
        button(applicant, "申し込む").click();
        assertThat(applicant.locator(STATUS)).hasText("申込みを受け付けました");
        look(applicant, "apply-receipt");
        signIn(applicant, "applicant", PASSWORD);
        assertThat(applicant.locator("#errors")).containsText("まだ使えない利用者です");

        Page admin = signedIn("admin", Portal.TRIAL_PASSWORD);
        go(admin, "/admin/accounts", 200);
        assertThat(admin.locator("tbody tr").first()).containsText("applicant");
        look(admin, "admin-accounts-waiting");
        admin.locator("main").getByText("applicant", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(admin.locator("main")).containsText("見本市の事業所の者です。");
        look(admin, "admin-account-applied");
        button(admin, "承認する").click();
        assertThat(admin.locator(STATUS)).hasText("承認しました");
        look(admin, "admin-account");

        signIn(applicant, "applicant", PASSWORD);
        assertThat(applicant.locator("header a[href='/account']")).containsText("申し込む人");
    }

    @Test
    void aDeclinedApplicationIsSaidToBeDeclinedAndGone() {
        Visitor.stranger(portal).post("/apply", Map.of("loginName", "declined", "password", PASSWORD, "nameShown",
                "断られる人", "note", "ためしです"));
        Page admin = signedIn("admin", Portal.TRIAL_PASSWORD);
        go(admin, "/admin/accounts?q=declined", 200);
        admin.locator("tbody a").click();
        button(admin, "承認しない").click();
        assertThat(admin.locator(STATUS)).hasText("申込みを承認しませんでした。内容は消えました");
        assertThat(admin.locator("main table")).not().containsText("declined");
        look(admin, "admin-accounts-declined");
    }

    @Test
    void anInvitationIsTakenOnce() {
        Page admin = signedIn("admin", Portal.TRIAL_PASSWORD);
        go(admin, "/admin/accounts", 200);
        look(admin, "admin-accounts");
        admin.locator("input[name=roles][value=PRACTITIONER]").uncheck();
        button(admin, "招待のリンクを作る").click();
        assertThat(admin.locator("#errors")).isFocused();
        look(admin, "admin-accounts-errors");
        admin.locator("input[name=roles][value=PRACTITIONER]").check();
        button(admin, "招待のリンクを作る").click();
        String link = shownOnce(admin, "#invitation-link");
        look(admin, "admin-invited");

        Page invited = browser(true);
        go(invited, link, 200);
        look(invited, "invitation");
        invited.locator("#loginName").fill("invited");
        invited.locator("#password").fill("short");
        invited.locator("#nameShown").fill("招かれた人");
        button(invited, "利用者を作る").click();
        assertThat(invited.locator("#errors li")).hasCount(1);
        look(invited, "invitation-errors");
        invited.locator("#password").fill(PASSWORD);
        button(invited, "利用者を作る").click();
        assertThat(invited.locator("main")).containsText("利用者を作りました");
        look(invited, "login-made");
        fillIn(invited, "invited", PASSWORD);
        assertThat(invited.locator("header a[href='/account']")).containsText("招かれた人");

        Page second = browser(true);
        for (String gone : List.of(link, "/invitation?token=unknown")) {
            go(second, gone, 410);
            assertThat(second.locator("main")).containsText("このリンクは使えません");
        }
        look(second, "invitation-gone");
    }

    @Test
    void aForgottenPasswordIsSetAnewByALinkThatWorksOnce() {
        make("forgetful");
        Page admin = signedIn("admin", Portal.TRIAL_PASSWORD);
        openAccount(admin, "forgetful");
        button(admin, "再設定のリンクを作る").click();
        String link = shownOnce(admin, "#reset-link");
        look(admin, "admin-account-reset");
        Page owner = browser(true);
        go(owner, link, 200);
        look(owner, "reset");
        owner.locator("#password").fill("password1234");
        button(owner, "パスワードを決める").click();
        assertThat(owner.locator("#errors")).containsText("推測されやすい");
        look(owner, "reset-errors");
        owner.locator("#password").fill("blue door and moon");
        button(owner, "パスワードを決める").click();
        assertThat(owner.locator("main")).containsText("新しいパスワードを決めました");
        fillIn(owner, "forgetful", "blue door and moon");
        assertThat(owner.locator("form[action='/logout']")).hasCount(1);
        go(owner, link, 410);
        look(owner, "reset-gone");
    }

    @Test
    void aTokenIsShownOnceOpensRestAndStopsWhenRevoked() {
        Page owner = signedIn(make("scripted"), PASSWORD);
        go(owner, "/account", 200);
        look(owner, "account");
        button(owner, "トークンを作る").click();
        assertThat(owner.locator("#errors a[href='#tokenName']")).hasCount(1);
        owner.locator("#tokenName").fill("月報の取り込み");
        button(owner, "トークンを作る").click();
        String token = owner.locator("#new-token").inputValue();
        look(owner, "account-token");
        assertEquals(200, bearer(token));
        go(owner, "/account", 200);
        assertFalse(owner.content().contains(token), "shown once");
        assertThat(owner.locator("table tbody tr")).containsText("月報の取り込み");
        look(owner, "account-tokens");
        button(owner, "「月報の取り込み」を無効にする").click();
        assertThat(owner.locator(STATUS)).hasText("アクセストークンを無効にしました");
        assertThat(owner.locator("main table")).hasCount(0);
        look(owner, "account-revoked");
        assertEquals(401, bearer(token));
    }

    @Test
    void theOwnerChangesNameAndPasswordAndIsToldWhatIsWrong() {
        Page owner = signedIn(make("changing"), PASSWORD);
        go(owner, "/account", 200);
        owner.locator("#nameShown").fill("　");
        button(owner, "保存する").click();
        assertThat(owner.locator("#errors")).isFocused();
        assertThat(owner.locator("#nameShown-error")).hasCount(1);
        look(owner, "account-name-error");
        owner.locator("#nameShown").fill("新しい名前");
        button(owner, "保存する").click();
        assertThat(owner.locator(STATUS)).hasText("保存しました");
        assertThat(owner.locator("header a[href='/account']")).containsText("新しい名前");
        owner.locator("#current").fill("not the password");
        owner.locator("#password").fill("another lamp of green");
        button(owner, "パスワードの変更").click();
        assertThat(owner.locator("#current-error")).containsText("いまのパスワードが違います。");
        assertThat(owner.locator(STATUS)).hasCount(0);
        look(owner, "account-password-errors");
        owner.locator("#current").fill(PASSWORD);
        owner.locator("#password").fill("another lamp of green");
        button(owner, "パスワードの変更").click();
        assertThat(owner.locator(STATUS)).hasText("パスワードを変更しました");
        signIn(browser(true), "changing", "another lamp of green");
        assertEquals("shien-hiroba.json", owner.waitForDownload(
                () -> owner.locator("a[href='/account/export']").click()).suggestedFilename());
    }

    @Test
    void disablingEndsTheSessionAtTheNextClick() {
        Page owner = signedIn(make("disabled"), PASSWORD);
        go(owner, "/account", 200);
        Page admin = signedIn("admin", Portal.TRIAL_PASSWORD);
        openAccount(admin, "disabled");
        button(admin, "利用を止める").click();
        assertThat(admin.locator(STATUS)).hasText("利用を止めました");
        look(admin, "admin-account-disabled");
        owner.locator("header a[href='/my']").click();
        assertThat(owner.locator("h1")).hasText("ログイン");
        assertThat(owner.locator("main")).containsText("ログインが必要なページです");
        fillIn(owner, "disabled", PASSWORD);
        assertThat(owner.locator("#errors")).containsText("まだ使えない利用者です");
        button(admin, "利用を再開する").click();
        assertThat(admin.locator(STATUS)).hasText("利用を再開しました");
        fillIn(owner, "disabled", PASSWORD);
        assertThat(owner).hasURL(portal.base() + "/my");
    }

    @Test
    void theLastAdministratorIsRefusedWithTheReason() {
        Page admin = signedIn("admin", Portal.TRIAL_PASSWORD);
        openAccount(admin, "admin");
        button(admin, "利用を止める").click();
        assertThat(admin.locator("#errors")).containsText("ほかに使える管理者がいません");
        look(admin, "admin-account-refused");
        admin.locator("input[name=roles][value=ADMIN]").uncheck();
        button(admin, "役割を変更する").click();
        assertThat(admin.locator("#roles-error")).hasCount(1);
        assertThat(admin.locator("input[name=roles][value=ADMIN]")).not().isChecked();
        look(admin, "admin-account-no-role");
    }

    @Test
    void whoDeletesTheOwnAccountEndsOnTheLoginPageAndCannotComeBack() {
        Page owner = signedIn(make("leaving"), PASSWORD);
        go(owner, "/cases/new", 200);
        owner.locator("#title").fill("下書きのまま消える事例");
        owner.locator(".actions.panel button[value=save]").click();
        assertThat(owner).hasURL(Pattern.compile(".*/cases/[0-9]+/edit.*"));
        go(owner, "/account", 200);
        owner.locator("#leaving").fill("not the password");
        button(owner, "利用者を削除する").click();
        assertThat(owner.locator("#leaving-error")).containsText("いまのパスワードが違います。");
        look(owner, "account-delete-error");
        owner.locator("#leaving").fill(PASSWORD);
        button(owner, "利用者を削除する").click();
        assertThat(owner.locator("main")).containsText("利用者を削除しました");
        assertThat(owner.locator("form[action='/logout']")).hasCount(0);
        look(owner, "login-deleted");
        fillIn(owner, "leaving", PASSWORD);
        assertThat(owner.locator("#errors")).containsText("利用者名かパスワードが違うか");
    }

    @Test
    void theLoginPageSaysWhyOneIsHereAndLeadsOn() {
        Page page = browser(true);
        go(page, "/login", 200);
        look(page, "login");
        fillIn(page, "practitioner", "not the password");
        assertThat(page.locator("#errors")).isFocused();
        assertThat(page.locator("#signin-name")).hasValue("practitioner");
        look(page, "login-wrong");
        go(page, "/my", 200);
        assertThat(page.locator("main")).containsText("ログインが必要なページです");
        look(page, "login-next");
        page.context().addCookies(List.of(new Cookie("hiroba", "over").setUrl(portal.base().toString())));
        go(page, "/my", 200);
        assertThat(page.locator("main")).containsText("ログインの期限が切れました");
        look(page, "login-expired");
        fillIn(page, "practitioner", Portal.TRIAL_PASSWORD);
        assertThat(page).hasURL(portal.base() + "/my");
        go(page, "/login", 200);
        look(page, "login-already");
        go(page, "/account", 200);
        page.locator("#nameShown").fill("期限のあとに送る名前");
        page.context().clearCookies();
        button(page, "保存する").click();
        assertThat(page.locator("main")).containsText("書いた内容は残っています");
        look(page, "login-carried");
        fillIn(page, "practitioner", Portal.TRIAL_PASSWORD);
        assertThat(page.locator("#nameShown")).hasValue("期限のあとに送る名前");
        look(page, "account-carried");
        go(page, "/admin/accounts", 403);
        look(page, "forbidden");
    }

    @Test
    void theListsOfAdministratorsAreFilteredDownToNothing() {
        Page admin = signedIn("admin", Portal.TRIAL_PASSWORD);
        go(admin, "/admin/audit", 200);
        look(admin, "admin-audit");
        admin.locator("#action").selectOption("SIGNED_IN");
        button(admin, "絞り込む").click();
        assertThat(admin.locator("tbody tr").first()).containsText("試用の管理者");
        admin.locator("#from").fill("2100-01-01");
        button(admin, "絞り込む").click();
        assertThat(admin.locator("caption")).hasText("記録（0件）");
        assertThat(admin.locator("main")).containsText("条件に合うものはありません");
        look(admin, "admin-audit-empty");
        go(admin, "/admin/accounts", 200);
        admin.locator("#q").fill("だれでもない");
        button(admin, "絞り込む").click();
        assertThat(admin.locator("caption")).hasText("利用者（0件）");
        assertThat(admin.locator("#q")).hasValue("だれでもない");
        assertThat(admin.locator("main")).containsText("条件に合うものはありません");
        look(admin, "admin-accounts-empty");
        go(admin, "/admin/accounts/999999", 404);
    }

    @Test
    void theEndOfASessionIsAnnounced() {
        Page page = signedIn("trainer", Portal.TRIAL_PASSWORD);
        page.clock().install();
        go(page, "/account", 200);
        Locator note = page.locator("#session-note");
        assertThat(note).isHidden();
        // as it stands five minutes before the end
        note.evaluate("note => { note.hidden = false; note.querySelector('[data-session=soon]').hidden = false }");
        look(page, "session-soon");
        note.getByText("ログインを続ける").click();
        assertThat(note).isHidden();
        page.context().clearCookies();
        page.clock().fastForward("31:00");
        assertThat(note).containsText("書いた内容はこの画面に残っています");
        assertThat(note.locator("[data-session=ended]")).isVisible();
        look(page, "session-ended");
    }

    @Test
    void theKeyboardIsEnoughToApplyAndToSignIn() {
        Page page = browser(true);
        go(page, "/apply", 200);
        page.locator("#main").focus();
        for (String field : List.of("loginName", "password", "nameShown", "agencyType", "note")) {
            tabTo(page, field);
            page.keyboard().type(switch (field) {
                case "loginName" -> "keyboard";
                case "password" -> PASSWORD;
                case "agencyType" -> "";
                default -> "キーボードの人";
            });
        }
        pressButton(page);
        assertThat(page.locator(STATUS)).hasText("申込みを受け付けました");
        go(page, "/login", 200);
        page.locator("#main").focus();
        tabTo(page, "signin-name");
        page.keyboard().type("trainer");
        tabTo(page, "signin-password");
        page.keyboard().type(Portal.TRIAL_PASSWORD);
        pressButton(page);
        assertThat(page.locator("form[action='/logout']")).hasCount(1);
    }

    @Test
    void applyingSigningInAndOutWorkWithoutScript() {
        Page page = browser(false);
        go(page, "/apply", 200);
        button(page, "申し込む").click();
        assertThat(page.locator("#errors li")).hasCount(4);
        page.locator("#loginName").fill("plain");
        page.locator("#password").fill(PASSWORD);
        page.locator("#nameShown").fill("素の画面の人");
        page.locator("#note").fill("ためしです");
        button(page, "申し込む").click();
        assertThat(page.locator(STATUS)).hasText("申込みを受け付けました");
        signIn(page, "trainer", "not the password");
        assertThat(page.locator("#errors")).hasCount(1);
        fillIn(page, "trainer", Portal.TRIAL_PASSWORD);
        page.locator("form[action='/logout'] button").click();
        assertThat(page.locator("header a[href='/login']")).isVisible();
        go(page, "/account", 200);
        assertThat(page.locator("h1")).hasText("ログイン");
    }

    private Page browser(boolean script) {
        BrowserContext context = context(script);
        browsers.add(context);
        Page page = context.newPage();
        page.setViewportSize(1280, 900);
        page.onConsoleMessage(message -> {
            // the browser's own line about an answer that is refused on purpose
            if (message.type().equals("error") && !message.text().contains("responded with a status of 4")) {
                errors.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> errors.add(page.url() + ": " + error));
        return page;
    }

    private Page signedIn(String account, String password) {
        Page page = browser(true);
        signIn(page, account, password);
        assertThat(page.locator("form[action='/logout']")).hasCount(1);
        return page;
    }

    private static void signIn(Page page, String account, String password) {
        go(page, "/login", 200);
        fillIn(page, account, password);
    }

    private static void fillIn(Page page, String account, String password) {
        page.locator("#signin-name").fill(account);
        page.locator("#signin-password").fill(password);
        button(page, "ログイン").click();
    }

    /** An account by an invitation, without the pages that other tests look at. */
    private static String make(String name) {
        Visitor admin = Visitor.signedIn(portal, "admin");
        Matcher link = LINK.matcher(admin.post("/admin/accounts",
                Map.of("roles", "PRACTITIONER", "csrf", admin.token("/admin/accounts"))).body());
        assertTrue(link.find(), "an invitation");
        assertEquals(303, Visitor.stranger(portal).post(link.group(),
                Map.of("loginName", name, "password", PASSWORD, "nameShown", name)).statusCode());
        return name;
    }

    private static void openAccount(Page admin, String name) {
        go(admin, "/admin/accounts?q=" + name, 200);
        admin.locator("tbody a", new Page.LocatorOptions().setHasText(name)).first().click();
        assertThat(admin.locator("h1")).hasText("利用者「" + name + "」");
    }

    /** The path of a link that a page shows this once. */
    private static String shownOnce(Page page, String field) {
        String link = page.locator(field).inputValue();
        assertTrue(link.startsWith(portal.base().toString()), link);
        return link.substring(portal.base().toString().length());
    }

    private static int bearer(String token) {
        return portal.send(HttpRequest.newBuilder(URI.create(portal.base() + "/api/cases/mine"))
                .header("Authorization", "Bearer " + token).build()).statusCode();
    }

    private static void go(Page page, String path, int status) {
        assertEquals(status, page.navigate(portal.base() + path).status(), path);
    }

    private static Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void tabTo(Page page, String field) {
        page.keyboard().press("Tab");
        assertThat(page.locator("#" + field)).isFocused();
        assertFocusInSight(page);
    }

    private static void pressButton(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.locator("main form button")).isFocused();
        assertFocusInSight(page);
        page.keyboard().press("Enter");
    }

    private static void assertFocusInSight(Page page) {
        assertEquals(true, page.evaluate("(() => { const one = document.activeElement;"
                + " const box = one.getBoundingClientRect();"
                + " return box.bottom > 0 && box.top < innerHeight && getComputedStyle(one).outlineStyle !== 'none' })()"),
                "" + page.evaluate("document.activeElement.outerHTML"));
    }

    /** Looks at the page as it stands, on a phone with the menu closed and open, on a desk, and there with doubled text. */
    private static void look(Page page, String name) {
        page.setViewportSize(320, 900);
        EveryPageIT.check(page, page.url(), 320, name);
        turnDetails(page);
        EveryPageIT.check(page, page.url() + " with details the other way", 320, name + "-turned");
        turnDetails(page);
        page.setViewportSize(1280, 900);
        EveryPageIT.check(page, page.url(), 1280, name);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertEquals(true, page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"), name + " doubled");
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    private static void turnDetails(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = !one.open)");
    }
}
