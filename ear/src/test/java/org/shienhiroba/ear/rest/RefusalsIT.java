package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shienhiroba.ear.rest.Rest.encoded;
import static org.shienhiroba.ear.rest.Rest.fields;
import static org.shienhiroba.ear.rest.Rest.get;
import static org.shienhiroba.ear.rest.Rest.header;
import static org.shienhiroba.ear.rest.Rest.problem;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What REST refuses, and how: a problem in Japanese, never a glimpse of the inside; and what it must not refuse. */
class RefusalsIT {

    @ParameterizedTest
    @ValueSource(strings = {"page=x", "page=0", "page=-1", "page=1.5", "page=99999999999999", "page=100000", "size=0",
            "size=101", "size=%EF%BC%95", "sort=best", "category=C13", "category=c01", "agencyType=nobody",
            "disability=%E7%B2%BE%E7%A5%9E", "phase=PREPARATION%00", "stakeholder=ROBOT", "prefecture=48",
            "partner=../x",
            "q=a&q=b", "q=%00", "q=a%EF%BF%BFb", "q=%EF%B7%90", "facets=maybe", "excerpts=1"})
    void aWrongValueIsRefusedWithItsField(String query) {
        JsonObject problem = problem(get("/api/cases?" + query), 400);
        assertEquals(List.of(query.substring(0, query.indexOf('='))), fields(problem));
    }

    @Test
    void everyWrongFieldIsNamed() {
        assertEquals(Set.of("page", "size", "sort"),
                Set.copyOf(fields(problem(get("/api/cases?page=a&size=b&sort=c"), 400))));
    }

    @Test
    void unknownNamesAndEmptyValuesAreIgnored() {
        assertEquals(get("/api/cases").body(),
                get("/api/cases?utm_source=x&page=&category=&q=&sort=&illustration=true").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/cases/0", "/api/cases/-1", "/api/cases/999999",
            "/api/cases/01", "/api/cases/1.0", "/api/cases/%EF%BC%91", "/api/cases/99999999999999999999",
            "/api/cases/%00",
            "/api/cases/1%27%20or%201=1", "/api/cases/%3Cscript%3E", "/api/cases/999999/similar",
            "/api/cases/x/similar",
            "/api/agency-types/nobody", "/api/agency-types/%E3%81%82", "/api/export/cases.xml", "/api/cases/1/nothing",
            "/health/nothing"})
    void whatIsNotThereIsNotFound(String path) {
        problem(get(path), 404);
    }

    @ParameterizedTest
    @CsvSource({"POST,/api/cases/1", "PUT,/api/cases", "DELETE,/api/cases", "PATCH,/api/cases/1",
            "FROBNICATE,/api/cases/1", "POST,/api/categories", "PUT,/api/categories", "DELETE,/health/ready",
            "POST,/api/cases/mine", "POST,/api/review"})
    void aMethodThatIsNotThereIsRefused(String method, String path) {
        HttpResponse<String> answer = Rest.send(method, path);
        problem(answer, 405);
        assertFalse(header(answer, "Allow").isEmpty(), path);
    }

    @ParameterizedTest
    @CsvSource({"POST,/api/cases", "PUT,/api/cases/1", "DELETE,/api/cases/1", "POST,/api/cases/1/submit",
            "POST,/api/cases/1/publish", "GET,/api/cases/mine", "GET,/api/review", "GET,/api/cases/1/revisions"})
    void nobodyWritesWithoutAnAccount(String method, String path) {
        HttpResponse<String> answer = Rest.send(method, path);
        problem(answer, 401);
        assertTrue(header(answer, "WWW-Authenticate").startsWith("Basic"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "image/png;q=0.5"})
    void aFormThatIsNotThereIsRefused(String accept) {
        problem(get("/api/cases/1", "Accept", accept), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", ";;;,/", "application/json;q=x", "/", "a/b/c", "*/json", "application/json;q=",
            "application/json;q=2", "application/json;", "application/json,", "application/json;a"})
    void aHeaderThatCannotBeReadIsRefusedAsAProblem(String accept) {
        HttpResponse<String> answer = get("/api/cases/1", "Accept", accept);
        if (answer.statusCode() != 200) {
            problem(answer, answer.statusCode());
            assertTrue(answer.statusCode() < 500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases?q=%ff", "/api/cases?q=%E3%81", "/api/cases?q=%C0%AF", "/api/cases?q=%ED%A0%80",
            "/api/cases?page=1&%ff=1", "/api/cases/%ff"})
    void bytesThatAreNotUtf8AreRefused(String target) {
        String answer = Rest.rawGet(target);
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases?q=%", "/api/cases?q=%zz", "/api/cases?q=%u3042", "/api/cases/%zz",
            "/feed.atom?q=%"})
    void brokenEscapesAreRefused(String target) {
        String answer = Rest.rawGet(target);
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><script>", "a b", "a/../b", "evil.example\t", "[::1", "a:99999"})
    void aHostileHostIsNeverRepeated(String host) {
        String answer = Rest.raw("GET /feed.atom HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 ") || !answer.contains(host), answer);
        assertFalse(answer.startsWith("HTTP/1.1 5"), answer);
    }

    @ParameterizedTest
    @MethodSource("org.shienhiroba.ear.OddInput#words")
    void anyTextIsALegalQuery(String words) {
        HttpResponse<String> answer = get("/api/cases?q=" + encoded(words));
        JsonObject page = Rest.read(answer).asJsonObject();
        assertEquals(words, page.getString("query"));
        page.getJsonArray("hits").getValuesAs(JsonObject.class)
                .forEach(hit -> hit.getJsonArray("excerpts").getValuesAs(JsonObject.class)
                        .forEach(excerpt -> assertFalse(
                                excerpt.getString("html").replaceAll("</?mark>", "").matches("(?s).*[<>].*"),
                                excerpt.toString())));
        assertEquals(200, get("/feed.atom?q=" + encoded(words)).statusCode());
    }

    @Test
    void aThousandFilterValuesEndInAnAnswer() {
        String query = "category=C01&".repeat(400);
        assertEquals(200, get("/api/cases?" + query).statusCode());
        String tooMany = Rest.rawGet("/api/cases?" + "category=C01&".repeat(1000));
        assertTrue(tooMany.startsWith("HTTP/1.1 4"), tooMany);
    }
}
