package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shienhiroba.ear.rest.Rest.array;
import static org.shienhiroba.ear.rest.Rest.encoded;
import static org.shienhiroba.ear.rest.Rest.get;
import static org.shienhiroba.ear.rest.Rest.header;
import static org.shienhiroba.ear.rest.Rest.idOf;
import static org.shienhiroba.ear.rest.Rest.object;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation of REST over the starter content. */
class RestIT {
    private static final int CASES = 17;
    private static final int AGENCY_TYPES = 50;
    private static final String HOSPITAL = "就職のあとも、病院の精神保健福祉士とつながり続ける";

    @Test
    void theTwelveCategoriesComeInOrderWithTheirCounts() {
        JsonArray categories = array("/api/categories");
        assertEquals(IntStream.rangeClosed(1, 12).mapToObj("C%02d"::formatted).toList(), texts(categories, "code"));
        assertEquals("①②③④⑤⑥⑦⑧⑨⑩⑪⑫", String.join("", texts(categories, "mark")));
        assertTrue(objects(categories).mapToInt(one -> one.getInt("caseCount")).sum() >= CASES);
        assertEquals(List.of("C09", "C10", "C11"), objects(categories).filter(one -> one.containsKey("group"))
                .map(one -> one.getString("code")).toList());
    }

    @Test
    void theVocabularyHoldsEveryClosedList() {
        JsonObject vocabulary = object("/api/vocabulary");
        assertEquals(List.of("PREPARATION", "JOB_SEARCH", "RETENTION", "CAREER"),
                texts(vocabulary.getJsonArray("phases"), "code"));
        assertEquals(7, vocabulary.getJsonArray("disabilities").size());
        assertEquals(List.of("本人", "家族", "企業・職場", "地域・関係機関"),
                texts(vocabulary.getJsonArray("stakeholders"), "label"));
        assertEquals(List.of("就労", "地域", "医療", "生活", "家族"), texts(vocabulary.getJsonArray("domains"), "label"));
        assertEquals(47, vocabulary.getJsonArray("prefectures").size());
    }

    @Test
    void withoutWordsEveryCaseIsThere() {
        JsonObject page = object("/api/cases");
        assertEquals(CASES, page.getInt("total"));
        assertEquals(1, page.getInt("page"));
        assertEquals(20, page.getInt("size"));
        assertEquals("", page.getString("query"));
        assertEquals(0, page.getJsonObject("level").getInt("of"));
        assertEquals(CASES, page.getJsonArray("hits").size());
        assertEquals(Set.of("category", "agencyType", "disability", "phase", "stakeholder", "partner", "prefecture"),
                page.getJsonObject("facets").keySet());
        objects(page.getJsonArray("hits")).forEach(hit -> assertTrue(hit.keySet().containsAll(Set.of("id", "title",
                "category", "agencyType", "disabilities", "phases", "illustration", "publishedOn", "score", "excerpts",
                "matched", "missing")), hit.toString()));
    }

    @Test
    void aSearchSaysWhyEachCaseMatched() {
        JsonObject page = object("/api/cases?q=" + encoded("ジョブコーチ　精神　定着"));
        assertEquals("ジョブコーチ　精神　定着", page.getString("query"));
        assertEquals(3, page.getJsonObject("level").getInt("of"));
        assertFalse(page.getJsonArray("hits").isEmpty());
        objects(page.getJsonArray("hits")).forEach(hit -> {
            assertEquals(3, hit.getJsonArray("matched").size() + hit.getJsonArray("missing").size(), hit.toString());
            objects(hit.getJsonArray("matched")).forEach(word -> assertTrue(
                    Set.of("WORD", "SYNONYM", "LABEL", "FUZZY").contains(word.getString("how")), word.toString()));
            objects(hit.getJsonArray("excerpts")).forEach(excerpt -> assertFalse(
                    excerpt.getString("html").replaceAll("</?mark>", "").contains("<"), excerpt.toString()));
        });
    }

    @Test
    void valuesOfOneFacetAddUpAndFacetsNarrowEachOther() {
        int mental = object("/api/cases?disability=MENTAL").getInt("total");
        int either = object("/api/cases?disability=MENTAL&disability=INTRACTABLE").getInt("total");
        int both = object("/api/cases?disability=MENTAL&phase=RETENTION").getInt("total");
        assertTrue(mental > 0 && either > mental && both <= mental, mental + " " + either + " " + both);
        JsonObject filtered = object("/api/cases?disability=MENTAL");
        assertEquals(mental, count(filtered, "disability", "MENTAL"));
        assertEquals(object("/api/cases?disability=INTRACTABLE").getInt("total"),
                count(filtered, "disability", "INTRACTABLE"), "a sibling keeps its count");
    }

    @Test
    void aLeanAnswerLeavesOutWhatWasNotAskedFor() {
        JsonObject page = object("/api/cases?q=" + encoded("支援") + "&facets=false&excerpts=false");
        assertFalse(page.containsKey("facets"));
        objects(page.getJsonArray("hits")).forEach(hit -> assertFalse(hit.containsKey("excerpts")));
    }

    @Test
    void pagesLinkToEachOtherAndHoldEveryCaseOnce() {
        String next = "/api/cases?size=5&sort=newest";
        Set<Long> seen = new java.util.HashSet<>();
        int pages = 0;
        while (!next.isEmpty()) {
            HttpResponse<String> answer = get(next);
            objects(Rest.read(answer).asJsonObject().getJsonArray("hits"))
                    .forEach(hit -> assertTrue(seen.add(hit.getJsonNumber("id").longValue())));
            next = link(answer, "next");
            pages++;
            assertFalse(link(answer, "first").isEmpty() || link(answer, "last").isEmpty());
        }
        assertEquals(CASES, seen.size());
        assertEquals(4, pages);
        HttpResponse<String> second = get("/api/cases?size=5&page=2&q=" + encoded("支援"));
        assertTrue(link(second, "prev").startsWith("/api/cases?q=%E6%94%AF%E6%8F%B4&size=5&page=1"));
    }

    @Test
    void aPageBeyondTheEndIsEmpty() {
        JsonObject page = object("/api/cases?page=400");
        assertTrue(page.getJsonArray("hits").isEmpty());
        assertEquals(CASES, page.getInt("total"));
    }

    @Test
    void aCaseComesWhole() {
        JsonObject found = object("/api/cases/" + idOf(HOSPITAL));
        assertEquals(HOSPITAL, found.getString("title"));
        assertEquals("C09", found.getJsonObject("category").getString("code"));
        assertEquals(List.of("C11"), texts(found.getJsonArray("otherCategories"), "code"));
        assertEquals("hello-work", found.getJsonObject("agencyType").getString("code"));
        assertEquals(List.of("PERSON", "WORKPLACE", "COMMUNITY"), texts(found.getJsonArray("stakeholders"), "code"));
        assertEquals("psychiatric-hospital",
                found.getJsonArray("partners").getJsonObject(0).getJsonObject("type").getString("code"));
        assertTrue(found.getBoolean("illustration"));
        assertEquals("PUBLISHED", found.getString("status"));
        assertTrue(found.getString("publishedOn").matches("\\d{4}-\\d\\d-\\d\\d"));
        assertFalse(found.containsKey("prefecture"), "what is not told is left out");
        assertAll(Stream.of("need", "approach", "effect", "summary", "reviewBy", "source", "version", "links")
                .map(field -> () -> assertTrue(found.containsKey(field), field)));
    }

    @Test
    void similarCasesComeWithAReason() {
        JsonObject page = object("/api/cases/" + idOf(HOSPITAL) + "/similar");
        assertFalse(page.getJsonArray("hits").isEmpty());
        objects(page.getJsonArray("hits")).forEach(hit -> {
            assertFalse(hit.getString("reason").isBlank());
            assertNotEquals(HOSPITAL, hit.getString("title"));
        });
    }

    @Test
    void everyKindOfAgencyIsToldWithItsCases() {
        JsonArray types = array("/api/agency-types");
        assertEquals(AGENCY_TYPES, types.size());
        assertAll(texts(types, "code").stream().map(code -> () -> {
            JsonObject type = object("/api/agency-types/" + code);
            assertFalse(type.getJsonArray("roles").isEmpty(), code);
            assertFalse(type.getJsonArray("sources").isEmpty(), code);
            JsonObject cases = type.getJsonObject("cases");
            assertEquals(Math.min(20, cases.getInt("total")), cases.getJsonArray("hits").size(), code);
        }));
    }

    @Test
    void theCasesOfAKindAreThoseItSentAndThoseItTookPartIn() {
        Set<Long> expected = Stream.of("agencyType", "partner").flatMap(facet -> objects(
                object("/api/cases?size=100&" + facet + "=hello-work").getJsonArray("hits")))
                .map(hit -> hit.getJsonNumber("id").longValue()).collect(Collectors.toSet());
        JsonObject cases = object("/api/agency-types/hello-work").getJsonObject("cases");
        assertEquals(expected, objects(cases.getJsonArray("hits")).map(hit -> hit.getJsonNumber("id").longValue())
                .collect(Collectors.toSet()));
        assertTrue(expected.contains(idOf(HOSPITAL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/categories", "/api/vocabulary", "/api/cases", "/api/cases/1", "/api/cases/1/similar",
            "/api/agency-types", "/api/agency-types/hello-work", "/cases/1.txt", "/feed.atom", "/robots.txt"})
    void whatTheClientHasAlreadyIsNotSentAgain(String path) {
        String tag = header(get(path), "ETag");
        assertTrue(tag.matches("\"[0-9a-f.]+\""), tag);
        for (String known : List.of(tag, "\"other\", W/" + tag, "*")) {
            HttpResponse<String> answer = get(path, "If-None-Match", known);
            assertEquals(304, answer.statusCode(), known);
            assertEquals(tag, header(answer, "ETag"));
            assertEquals("", answer.body());
        }
        assertEquals(200, get(path, "If-None-Match", "\"other\"").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/categories", "/api/cases", "/api/cases/1", "/api/export/cases.csv", "/feed.atom",
            "/sitemap.xml", "/robots.txt", "/cases/1.txt", "/health/live", "/health/ready"})
    void headSaysWhatGetWouldSay(String path) {
        HttpResponse<String> head = Rest.send("HEAD", path);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(header(get(path), "Content-Type"), header(head, "Content-Type"));
    }

    @Test
    void aCookieChangesNothing() {
        assertEquals(get("/api/cases").body(), get("/api/cases", "Cookie", "JSESSIONID=abc; hiroba=1").body());
    }

    @Test
    void optionsSayWhatIsAllowed() {
        HttpResponse<String> answer = Rest.send("OPTIONS", "/api/cases");
        assertTrue(Set.of(200, 204).contains(answer.statusCode()));
        assertTrue(header(answer, "Allow").contains("GET"));
        assertEquals("", header(answer, "Access-Control-Allow-Origin"));
    }

    private static int count(JsonObject page, String facet, String code) {
        return objects(page.getJsonObject("facets").getJsonArray(facet))
                .filter(line -> line.getString("code").equals(code)).findFirst().orElseThrow().getInt("count");
    }

    private static String link(HttpResponse<String> answer, String relation) {
        return Stream.of(header(answer, "Link").split(", ")).filter(link -> link.endsWith("rel=\"" + relation + "\""))
                .map(link -> link.substring(1, link.indexOf('>'))).findFirst().orElse("");
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject);
    }

    private static List<String> texts(JsonArray array, String field) {
        return objects(array).map(one -> ((JsonString) one.get(field)).getString()).toList();
    }
}
