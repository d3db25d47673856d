package org.shienhiroba.ear.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shienhiroba.ear.PortalUnderTest;

/** Pages answer whatever is sent with a page of ours, and show nothing of the inside. */
class OddInputOnPagesIT {
    private static final Pattern INSIDE = Pattern
            .compile("Exception|at org\\.|jakarta\\.|java\\.|SELECT |select .* from |/standalone/|WFLY|UT0");
    private static final Pattern QUERY_FIELD = Pattern.compile("<input[^>]*id=\"q\"[^>]*>");

    @ParameterizedTest
    @MethodSource("org.shienhiroba.ear.OddInput#words")
    void anyTextIsALegalQueryAndComesBackAsText(String words) {
        HttpResponse<String> answer = page("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertEquals(200, answer.statusCode());
        Matcher field = QUERY_FIELD.matcher(answer.body());
        assertTrue(field.find(), "the search field is there");
        assertFalse(answer.body().contains("<script>alert"), "what was typed is never markup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=%00", "/search?q=%EF%BF%BF", "/search?page=x", "/search?page=-1",
            "/search?page=999999",
            "/search?category=C13", "/search?phase=%3Cscript%3E", "/search?sort=best", "/search?q=%ff",
            "/search?q=%C0%AF",
            "/search?q=a&q=b&page=0"})
    void aWrongAddressIsExplainedInJapanese(String path) {
        HttpResponse<String> answer = page(path);
        assertEquals(400, answer.statusCode(), path);
        assertTrue(answer.body().contains("<h1"), "with a page of our own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/0", "/cases/-1", "/cases/1x", "/cases/99999999999999999999", "/cases/1/x",
            "/cases/%00",
            "/agency-types/%3Cscript%3E", "/agency-types/..%2f", "/home.xhtml", "/WEB-INF/web.xml", "/admin",
            "/cases/1'"})
    void whatIsNotThereIsNotFound(String path) {
        assertEquals(404, page(path).statusCode(), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/cases/1", "/agency-types", "/about"})
    void nothingCanBePostedToAPublicPage(String path) {
        HttpResponse<String> answer = checked(PortalUnderTest.portal()
                .send(HttpRequest.newBuilder(URI.create(PortalUnderTest.base() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("jakarta.faces.ViewState=stateless&x=1")).build()));
        assertEquals(405, answer.statusCode());
    }

    private static HttpResponse<String> page(String path) {
        return checked(PortalUnderTest.portal().get(path));
    }

    private static HttpResponse<String> checked(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() < 500, answer.statusCode() + " " + answer.body());
        assertFalse(INSIDE.matcher(answer.body()).find(), answer.body());
        assertEquals(1, answer.headers().allValues("Content-Security-Policy").size(), "one CSP header");
        assertEquals(0, answer.headers().allValues("Set-Cookie").size(), "no cookie");
        return answer;
    }
}
