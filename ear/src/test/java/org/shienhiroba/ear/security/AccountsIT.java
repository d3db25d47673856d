package org.shienhiroba.ear.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.Visitor;

/** A portal of its own: what happens here would get in the way of other tests. */
class AccountsIT {
    private static final String PASSWORD = "purple lamp seven";
    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.fresh("accounts").withTrialAccounts().start();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void anInvitationMakesOneAccountHoweverOftenItIsClicked() {
        String path = invitation();
        Map<String, String> fields = Map.of("loginName", "invited", "password", PASSWORD, "nameShown", "招かれた人");
        List<Integer> answers = IntStream.range(0, 4).parallel()
                .mapToObj(one -> Visitor.stranger(portal).post(path, fields).statusCode()).toList();
        assertEquals(1, answers.stream().filter(status -> status == 303).count(), answers.toString());
        assertEquals(410, Visitor.stranger(portal).get(path).statusCode());
        assertEquals(410, Visitor.stranger(portal).get("/invitation?token=unknown").statusCode());
        assertEquals(303, signIn("invited", PASSWORD).statusCode());
    }

    @Test
    void anApplicationWaitsForAnAdministrator() {
        Visitor.stranger(portal).post("/apply", Map.of("loginName", "applicant", "password", PASSWORD, "nameShown",
                "申し込んだ人", "note", "ためしの事業所の者です"));
        assertEquals(200, signIn("applicant", PASSWORD).statusCode(), "not before it is approved");
        Visitor admin = Visitor.signedIn(portal, "admin");
        String account = "/admin/accounts/" + idOf(admin, "applicant");
        assertEquals(303, admin.post(account, Map.of("do", "approve", "roles", "PRACTITIONER", "csrf",
                admin.token(account))).statusCode());
        assertEquals(303, signIn("applicant", PASSWORD).statusCode());
    }

    @Test
    void disablingEndsSessionsAndTokensAtOnce() {
        make("disabled");
        Visitor owner = visitor("disabled");
        String token = token(owner);
        assertEquals(200, bearer(token));
        assertEquals(200, basic("disabled"));
        Visitor admin = Visitor.signedIn(portal, "admin");
        String account = "/admin/accounts/" + idOf(admin, "disabled");
        admin.post(account, Map.of("do", "disable", "csrf", admin.token(account)));
        assertEquals(303, owner.get("/account").statusCode());
        assertEquals(401, bearer(token));
        assertEquals(401, basic("disabled"), "also where the password was remembered");
    }

    @Test
    void aNewPasswordEndsOtherSessionsAndKeepsThisOne() {
        make("changing");
        Visitor here = visitor("changing");
        Visitor elsewhere = visitor("changing");
        assertEquals(303, here.post("/account", Map.of("do", "password", "current", PASSWORD, "password",
                "another lamp of green", "csrf", here.token("/account"))).statusCode());
        assertEquals(200, here.get("/account").statusCode());
        assertEquals(303, elsewhere.get("/account").statusCode());
    }

    @Test
    void aResetLinkWorksOnce() {
        make("forgetful");
        Visitor admin = Visitor.signedIn(portal, "admin");
        String account = "/admin/accounts/" + idOf(admin, "forgetful");
        String path = link(admin.post(account, Map.of("do", "reset", "csrf", admin.token(account))).body());
        assertEquals(303, Visitor.stranger(portal).post(path, Map.of("password", "blue door and moon")).statusCode());
        assertEquals(410, Visitor.stranger(portal).post(path, Map.of("password", "red door and moon")).statusCode());
        assertEquals(303, signIn("forgetful", "blue door and moon").statusCode());
    }

    @Test
    void theLastAdministratorStays() {
        Visitor admin = Visitor.signedIn(portal, "admin");
        String account = "/admin/accounts/" + idOf(admin, "admin");
        for (Map<String, String> form : List.of(Map.of("do", "disable"), Map.of("do", "roles", "roles", "EDITOR"))) {
            Map<String, String> fields = new HashMap<>(form);
            fields.put("csrf", admin.token(account));
            assertTrue(admin.post(account, fields).body().contains("ほかに使える管理者がいません"));
        }
        admin.post("/account", Map.of("do", "delete", "leaving", Portal.TRIAL_PASSWORD, "csrf",
                admin.token("/account")));
        assertEquals(200, admin.get("/admin/accounts").statusCode());
    }

    @Test
    void aDeletedAccountIsGoneWithItsTokens() {
        make("leaving");
        Visitor owner = visitor("leaving");
        String token = token(owner);
        String csrf = owner.token("/account");
        assertEquals(200, owner.post("/account", Map.of("do", "delete", "leaving", "wrong one", "csrf", csrf))
                .statusCode(), "not without the password");
        assertEquals(303, owner.post("/account", Map.of("do", "delete", "leaving", PASSWORD, "csrf", csrf))
                .statusCode());
        assertEquals(303, owner.get("/account").statusCode());
        assertEquals(401, bearer(token));
        assertEquals(200, signIn("leaving", PASSWORD).statusCode());
        assertFalse(Visitor.signedIn(portal, "admin").get("/admin/accounts?q=leaving").body().contains(">leaving<"));
    }

    @Test
    void theAuditSaysWhoDidWhatWithoutNames() {
        Visitor admin = Visitor.signedIn(portal, "admin");
        String page = admin.get("/admin/audit?action=SIGNED_IN").body();
        assertTrue(page.contains("試用の管理者"), "the page resolves names");
        assertEquals(403, Visitor.signedIn(portal, "editor").get("/admin/audit").statusCode());
    }

    private static String invitation() {
        Visitor admin = Visitor.signedIn(portal, "admin");
        return link(admin.post("/admin/accounts", Map.of("roles", "PRACTITIONER", "csrf",
                admin.token("/admin/accounts"))).body());
    }

    private static void make(String name) {
        assertEquals(303, Visitor.stranger(portal).post(invitation(),
                Map.of("loginName", name, "password", PASSWORD, "nameShown", name)).statusCode());
    }

    private static Visitor visitor(String name) {
        Visitor visitor = Visitor.stranger(portal);
        assertEquals(303, visitor.post("/login", Map.of("signin.name", name, "signin.password", PASSWORD))
                .statusCode());
        return visitor;
    }

    private static HttpResponse<String> signIn(String name, String password) {
        return Visitor.stranger(portal).post("/login", Map.of("signin.name", name, "signin.password", password));
    }

    private static String token(Visitor owner) {
        return found("(hiroba_[A-Za-z0-9_-]{43})", owner.post("/account",
                Map.of("do", "token", "tokenName", "ためし", "csrf", owner.token("/account"))).body());
    }

    private static int bearer(String token) {
        return portal.send(HttpRequest.newBuilder(URI.create(portal.base() + "/api/cases?size=1"))
                .header("Authorization", "Bearer " + token).build()).statusCode();
    }

    private static int basic(String name) {
        return portal.send(HttpRequest.newBuilder(URI.create(portal.base() + "/api/cases?size=1"))
                .header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString((name + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)))
                .build()).statusCode();
    }

    private static String idOf(Visitor admin, String name) {
        return found("/admin/accounts/([0-9]+)\">" + name + "<", admin.get("/admin/accounts?q=" + name).body());
    }

    private static String link(String page) {
        return found("(/(?:invitation|reset)\\?token=[A-Za-z0-9_-]{43})", page);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), pattern);
        return matcher.group(1);
    }
}
