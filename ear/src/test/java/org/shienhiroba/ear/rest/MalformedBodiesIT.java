package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shienhiroba.ear.rest.Rest.fields;
import static org.shienhiroba.ear.rest.Rest.problem;
import static org.shienhiroba.ear.rest.Writer.AUTHOR;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent as a case, the answer is a case or a problem that says what to do. */
class MalformedBodiesIT {

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "\"x\"", "{} {}", "{\"title\": }", "{\"title\": \"a\", }", "\u0000",
            "title=a",
            "{\"title\": \"\\u12\"}", "<case/>", "{\"a\":NaN}"})
    void whatIsNoJsonObjectIsRefused(String body) {
        assertEquals(List.of("body"), fields(problem(AUTHOR.post("/api/cases", body), 400)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"title|{\"title\": 1}", "titel|{\"titel\": \"x\"}",
            "title|{\"title\": \"a\", \"title\": \"b\"}", "category|{\"category\": \"C13\"}",
            "agencyType|{\"agencyType\": \"nobody\"}", "partners[0].type|{\"partners\": [\"nobody\"]}",
            "agencyType|{\"agencyType\": \"../x\"}", "prefecture|{\"prefecture\": \"48\"}",
            "links[0].url|{\"links\": [\"javascript:alert(1)\"]}", "title|{\"title\": \"a\\u0000b\"}",
            "need|{\"need\": \"\\ud842\"}", "need|{\"need\": \"\\uffff\"}", "consent.on|{\"consent\": {\"on\": \"x\"}}",
            "otherCategories|{\"otherCategories\": [\"C01\", \"C02\", \"C03\", \"C04\"]}",
            "partners[0].role|{\"partners\": [{\"type\": \"employer\", \"role\": \"123456789012345678901234567890123456789012345678901\"}]}"})
    void aWrongFieldIsNamed(String field, String body) {
        assertEquals(List.of(field), fields(problem(AUTHOR.post("/api/cases", body), 400)));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        assertEquals(List.of("phases[0]", "stakeholders[0].code", "links[0]"), fields(problem(AUTHOR.post("/api/cases",
                "{\"phases\": [1], \"stakeholders\": [{\"note\": \"x\"}], \"links\": [null]}"), 400)));
    }

    @Test
    void nestingTenThousandDeepIsRefused() {
        problem(AUTHOR.post("/api/cases", "{\"title\":".repeat(10_000)), 400);
        problem(AUTHOR.post("/api/cases", "[".repeat(10_000) + "]".repeat(10_000)), 400);
    }

    @Test
    void longListsAndLongTextsAreRefused() {
        problem(AUTHOR.post("/api/cases", "{\"disabilities\": [" + "\"MENTAL\",".repeat(100_000) + "\"MENTAL\"]}"),
                400);
        problem(AUTHOR.post("/api/cases", "{\"links\": [" + "\"https://example.jp/\",".repeat(60)
                + "\"https://example.jp/\"]}"), 400);
        assertEquals(List.of("need"),
                fields(problem(AUTHOR.post("/api/cases", "{\"need\": \"" + "あ".repeat(600_000) + "\"}"), 400)));
    }

    @Test
    void moreThanTwoMillionBytesAreRefused() {
        problem(AUTHOR.post("/api/cases", "{\"need\": \"" + "a".repeat(2_000_000) + "\"}"), 413);
        String answer = Rest.raw("POST /api/cases HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                + AUTHOR.credentials() + "\r\nContent-Type: application/json\r\nContent-Length: 4000000\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data",
            "application/octet-stream", "application/jsonx"})
    void anotherTypeIsRefused(String type) {
        problem(AUTHOR.post("/api/cases", "{\"title\": \"a\"}", "Content-Type", type), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "/", "application/", "application/json;charset", "application/json; charset=\"",
            ";",
            "a/b/c", "*/*"})
    void aTypeThatCannotBeReadIsAProblem(String type) {
        int status = AUTHOR.post("/api/cases", "{\"title\": \"a\"}", "Content-Type", type).statusCode();
        assertTrue(status < 500, type + ": " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "APPLICATION/JSON",
            "application/merge-patch+json"})
    void jsonByAnyOfItsNamesIsTaken(String type) {
        assertEquals(201, AUTHOR.post("/api/cases", "{\"title\": \"a\"}", "Content-Type", type).statusCode());
    }

    @Test
    void nothingAtAllIsRefused() {
        assertEquals(List.of("body"), fields(problem(AUTHOR.post("/api/cases", null), 400)));
        assertEquals(List.of("body"), fields(problem(AUTHOR.post("/api/cases", "  "), 400)));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] shiftJis = "{\"title\": \"支援\"}".getBytes(Charset.forName("Shift_JIS"));
        assertEquals(List.of("body"), fields(problem(Rest.send("POST", "/api/cases", shiftJis, "Authorization",
                AUTHOR.credentials(), "Content-Type", "application/json"), 400)));
    }

    @Test
    void aBodyThatBreaksOffIsNoFault() {
        String head = "POST /api/cases HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + "Authorization: " + AUTHOR.credentials() + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        String answer = Rest.raw(head + "zz\r\n{}\r\n0\r\n\r\n");
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
    }

    @Test
    void decisionsAreReadAsStrictly() {
        String own = AUTHOR.begin("{}");
        assertEquals(List.of("anser"), fields(problem(AUTHOR.post(own + "/submit", "{\"anser\": \"x\"}"), 400)));
        assertEquals(List.of("answer"), fields(problem(AUTHOR.post(own + "/submit", "{\"answer\": [1]}"), 400)));
        problem(AUTHOR.post(own + "/submit", "{\"answer\": \"x\"}", "Content-Type", "text/plain"), 415);
    }
}
