package org.shienhiroba.ear.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.PortalUnderTest;
import org.shienhiroba.ear.Visitor;

class SignInIT {
    private static final String LOGIN = "signin.name=trainer&signin.password=";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=a", "/cases/1", "/login", "/apply", "/account", "/api/cases", "/session",
            "/nowhere", "/assets/base.css", "/health/live"})
    void aStrangerGetsNoCookie(String path) {
        HttpResponse<String> answer = portal().get(path);
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        assertFalse(answer.body().contains("jsessionid"));
    }

    @Test
    void theSessionCookieIsForThePortalAloneAndNewAtEachSignIn() {
        String first = sessionCookie();
        assertTrue(first.contains("HttpOnly"), first);
        assertTrue(first.contains("SameSite=Lax"), first);
        assertNotEquals(first, sessionCookie());
    }

    @Test
    void aCookieThatSomebodyChoseBeforeIsNotTheSessionAfterwards() {
        HttpResponse<String> answer = portal().send(login(Portal.TRIAL_PASSWORD).header("Cookie", "hiroba=chosen")
                .build());
        assertEquals(303, answer.statusCode());
        assertFalse(answer.headers().allValues("Set-Cookie").toString().contains("hiroba=chosen"));
    }

    @Test
    void wrongPasswordAndUnknownNameAnswerAlike() {
        Visitor visitor = Visitor.stranger(portal());
        String wrong = errors(visitor.post("/login", Map.of("signin.name", "trainer", "signin.password", "wrong one")));
        String unknown = errors(
                visitor.post("/login", Map.of("signin.name", "nobody", "signin.password", "wrong one")));
        assertEquals(wrong, unknown);
        assertTrue(wrong.contains("利用者名かパスワードが違うか"), wrong);
    }

    @Test
    void afterSigningOutTheOldCookieOpensNothing() {
        Visitor visitor = Visitor.signedIn(portal(), "trainer");
        assertEquals(200, visitor.get("/account").statusCode());
        assertEquals(303, visitor.post("/logout", Map.of("csrf", visitor.token("/account"))).statusCode());
        assertEquals(303, visitor.get("/account").statusCode());
    }

    @Test
    void signingInLeadsOnlyToPagesOfThePortal() {
        for (String next : List.of("//evil.example", "https%3A%2F%2Fevil.example", "%2F%5Cevil.example")) {
            HttpResponse<String> answer = Visitor.stranger(portal()).post("/login?next=" + next,
                    Map.of("signin.name", "trainer", "signin.password", Portal.TRIAL_PASSWORD));
            assertEquals("/", answer.headers().firstValue("Location").orElse(""));
        }
    }

    @Test
    void aFormWithoutTheTokenOfTheSessionChangesNothingAndLosesNothing() {
        Visitor visitor = Visitor.signedIn(portal(), "trainer");
        HttpResponse<String> answer = visitor.post("/account",
                Map.of("do", "describe", "nameShown", "にせもの", "csrf", "forged"));
        assertEquals(403, answer.statusCode());
        assertTrue(answer.body().contains("value=\"にせもの\""), "what was typed is shown again");
        assertFalse(visitor.get("/account").body().contains("にせもの"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site"})
    void aFormFromElsewhereIsRefused(String header) {
        String[] part = header.split(": ");
        HttpResponse<String> answer = portal().send(HttpRequest.newBuilder(URI.create(portal().base() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded").header(part[0], part[1])
                .POST(BodyPublishers.ofString(LOGIN + encoded(Portal.TRIAL_PASSWORD))).build());
        assertEquals(403, answer.statusCode());
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
    }

    @Test
    void aFormThatComesAfterTheSessionIsShownAgainOnceSignedIn() {
        Visitor visitor = Visitor.stranger(portal());
        HttpResponse<String> asked = visitor.post("/account",
                Map.of("do", "describe", "nameShown", "長い文章 <b>", "csrf", "old"));
        assertEquals(200, asked.statusCode());
        assertTrue(asked.body().contains("ログインの期限が切れました"));
        assertTrue(asked.body().contains("長い文章 &lt;b"), "the form is carried along");
        HttpResponse<String> back = visitor.post("/account", Map.of("do", "describe", "nameShown", "長い文章 <b>",
                "signin.name", "trainer", "signin.password", Portal.TRIAL_PASSWORD));
        assertEquals(200, back.statusCode());
        assertTrue(back.body().contains("value=\"長い文章 &lt;b"), "typed text stands in its field");
        assertFalse(visitor.get("/account").body().contains("長い文章"), "nothing is saved yet");
    }

    @Test
    void askingHowLongTheSessionLastsDoesNotMakeItLonger() {
        Visitor visitor = Visitor.signedIn(portal(), "trainer");
        assertTrue(visitor.get("/session").body().contains("\"signedIn\":true"));
        assertEquals(403, visitor.post("/session", Map.of()).statusCode(), "extending needs the token");
        assertTrue(Visitor.stranger(portal()).get("/session").body().contains("\"signedIn\":false"));
    }

    @Test
    void restTakesNamesAndTokensAndNoCookie() {
        assertEquals(200, Visitor.withPassword(portal(), "trainer").api("GET", "/api/cases?size=1", null).statusCode());
        HttpResponse<String> wrong = portal().send(HttpRequest.newBuilder(URI.create(portal().base() + "/api/cases"))
                .header("Authorization", "Basic dHJhaW5lcjp3cm9uZw==").build());
        assertEquals(401, wrong.statusCode());
        assertTrue(wrong.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
        Visitor visitor = Visitor.signedIn(portal(), "practitioner");
        assertEquals(401, visitor.get("/api/cases/mine").statusCode(), "a cookie opens nothing of REST");
        assertEquals(403, Visitor.withPassword(portal(), "trainer").api("GET", "/api/cases/mine", null).statusCode());
    }

    @Test
    void aPageKnowsNoAuthorizationHeader() {
        HttpResponse<String> answer = portal().send(HttpRequest.newBuilder(URI.create(portal().base() + "/account"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                        ("trainer:" + Portal.TRIAL_PASSWORD).getBytes(StandardCharsets.UTF_8)))
                .build());
        assertEquals(303, answer.statusCode());
    }

    private static Portal portal() {
        return PortalUnderTest.portal();
    }

    private static HttpRequest.Builder login(String password) {
        return HttpRequest.newBuilder(URI.create(portal().base() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(LOGIN + encoded(password)));
    }

    private static String sessionCookie() {
        return portal().send(login(Portal.TRIAL_PASSWORD).build()).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("hiroba=")).findFirst().orElseThrow();
    }

    private static String errors(HttpResponse<String> answer) {
        int begin = answer.body().indexOf("id=\"errors\"");
        return answer.body().substring(begin, answer.body().indexOf("</ul>", begin));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
