package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.Visitor;

/** The kinds of agency by REST. A portal of its own: a kind that is added stays for ever. */
class AgencyTypesIT {
    private static final String ALL = "/api/agency-types";
    private static final String NEW = """
            {"label": "相談の窓口", "name": "まちの相談窓口", "reading": "まちのそうだんまどぐち", "otherNames": ["まち窓"],
             "domain": "COMMUNITY", "position": 500, "summary": "地域の方の相談を受けます。", "about": "暮らしと仕事の相談を受けます。",
             "roles": [{"audience": "PERSON", "role": "相談を受けます。", "cooperation": "前もって予約します。"}],
             "involvement": [{"from": "PREPARATION", "to": "HIRING", "strength": "AS_NEEDED", "label": "相談"}],
             "standIns": ["municipality"], "listed": true, "sources": [{"title": "地域の資料", "date": "令和8年"}],
             "asOf": "2026-11-21"}""";

    private static Portal portal;
    private static Visitor reader;
    private static Visitor editor;
    private static Visitor author;

    @BeforeAll
    static void start() {
        portal = Portal.fresh("kinds").withTrialAccounts().start();
        reader = Visitor.stranger(portal);
        editor = Visitor.withPassword(portal, "editor");
        author = Visitor.withPassword(portal, "practitioner");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void aKindTellsWhenItHelpsAndWhoStepsInForIt() {
        JsonObject kind = read(reader.api("GET", ALL + "/retention-support", null));
        JsonObject span = kind.getJsonArray("involvement").getJsonObject(0);
        assertEquals("〜3年6か月", span.getJsonObject("from").getString("label"));
        assertEquals("MAIN", span.getJsonObject("strength").getString("code"));
        assertEquals("障害者就業・生活支援センター",
                kind.getJsonArray("standIns").getJsonObject(0).getString("label"));
        assertTrue(kind.getBoolean("listed"));
        assertFalse(read(reader.api("GET", ALL + "/family", null)).getBoolean("listed"), "a family has no office");
    }

    @Test
    void whatWasReadCanBeChangedAndSentBackOnce() {
        String address = ALL + "/neighbours";
        HttpResponse<String> before = editor.api("GET", address, null);
        String tag = header(before, "ETag");
        String changed = Json.createObjectBuilder(read(before)).add("summary", "ご近所の方の見守りです。")
                .add("involvement", JsonValue.EMPTY_JSON_ARRAY).build().toString();
        HttpResponse<String> saved = editor.api("PUT", address, changed, "If-Match", tag);
        assertEquals(200, saved.statusCode(), saved.body());
        JsonObject now = read(reader.api("GET", address, null));
        assertEquals("ご近所の方の見守りです。", now.getString("summary"));
        assertEquals(List.of(), now.getJsonArray("involvement"));
        assertEquals(read(before).getJsonArray("otherNames"), now.getJsonArray("otherNames"));
        assertEquals(read(before).getInt("version") + 1, now.getInt("version"));

        HttpResponse<String> again = editor.api("PUT", address, changed, "If-Match", tag);
        assertEquals(200, again.statusCode(), "the same once more changes nothing");
        assertEquals(now.getInt("version"), read(again).getInt("version"));
        HttpResponse<String> stale = editor.api("PUT", address,
                changed.replace("ご近所の方の見守りです。", "別の一行です。"), "If-Match", tag);
        assertEquals(412, stale.statusCode());
        assertTrue(json(stale.body()).getString("detail").contains("ほかの編集者が先に変更しました"), stale.body());
        assertEquals(428, editor.api("PUT", address, changed).statusCode());
        assertTrue(Visitor.signedIn(portal, "admin").get("/admin/audit?subject=agency-type&id=neighbours").body()
                .contains("機関の種別 neighbours"), "the change has its row in the audit");
    }

    @Test
    void aKindIsAddedOnceAndReadByEverybody() {
        String address = ALL + "/it-desk";
        HttpResponse<String> added = editor.api("PUT", address, NEW, "If-None-Match", "*");
        assertEquals(201, added.statusCode(), added.body());
        assertTrue(header(added, "Location").endsWith(address));
        assertEquals(header(added, "ETag"), header(reader.api("GET", address, null), "ETag"));
        assertTrue(reader.get("/agency-types").body().contains("まちの相談窓口"));
        assertEquals(412, editor.api("PUT", address, NEW.replace("まち窓", "別の名"), "If-None-Match", "*").statusCode());
        assertEquals(404,
                editor.api("PUT", ALL + "/it-nowhere", NEW, "If-Match", header(added, "ETag")).statusCode());
    }

    @Test
    void onlyEditorsChangeKinds() {
        assertEquals(401, reader.api("PUT", ALL + "/it-no", NEW, "If-None-Match", "*").statusCode());
        assertEquals(403, author.api("PUT", ALL + "/it-no", NEW, "If-None-Match", "*").statusCode());
        assertEquals(404, reader.api("GET", ALL + "/it-no", null).statusCode());
    }

    @Test
    void whatIsWrongIsNamedByItsField() {
        assertEquals(Set.of("code"), wrong("new", NEW), "an address of the portal");
        assertEquals(Set.of("label", "roles"), wrong("it-wrong", NEW.replace("相談の窓口", "　")
                .replaceAll("(?s)\"roles\": \\[.*?\\]", "\"roles\": []")));
        assertEquals(Set.of("involvement[0].to"),
                wrong("it-wrong", NEW.replace("PREPARATION", "AFTERWARDS")));
        assertEquals(Set.of("standIns[0]"), wrong("it-wrong", NEW.replace("municipality", "nobody")));
        assertEquals(Set.of("standIns[0]"), wrong("it-wrong", NEW.replace("municipality", "it-wrong")));
        assertEquals(Set.of("listed"), wrong("it-wrong", NEW.replace("true", "\"true\"")));
        assertEquals(Set.of("domain"), wrong("it-wrong", NEW.replace("COMMUNITY", "NOWHERE")));
        assertEquals(Set.of("title"), wrong("it-wrong", NEW.replace("\"name\"", "\"title\"")));
        assertEquals(Set.of("position"), wrong("it-wrong", NEW.replace("500", "10000")));
        assertEquals(Set.of("code"), wrong("it-wrong", NEW.replace("{\"label\"", "{\"code\": \"other\", \"label\"")));
    }

    @Test
    void casesAreCountedOnceTheyArePublicAndExamplesApart() {
        JsonObject before = inCases("phase");
        assertEquals(17, before.getJsonObject("all").getInt("examples"), "the retold examples");
        JsonObject employed = cell(before, "special-subsidiary", "RETENTION");
        String address = path(author.api("POST", "/api/cases", Writer.COMPLETE.formatted("円匙")
                .replace("[{\"type\": \"hello-work\", \"role\": \"様子を聞く\"}]",
                        "[{\"type\": \"special-subsidiary\", \"role\": \"様子を聞く\"},"
                                + " {\"type\": \"special-subsidiary\", \"role\": \"実習の場になる\"}]")));
        assertEquals(before, inCases("phase"), "a draft is never counted");
        assertEquals(200, author.api("POST", address + "/submit", null).statusCode());
        assertEquals(before, inCases("phase"), "nor what waits");
        HttpResponse<String> published = editor.api("POST", address + "/publish", null);
        assertEquals(200, published.statusCode(), published.body());

        JsonObject after = inCases("phase");
        assertEquals(before.getJsonObject("all").getInt("cases") + 1, after.getJsonObject("all").getInt("cases"));
        assertEquals(17, after.getJsonObject("all").getInt("examples"));
        JsonObject counted = cell(after, "special-subsidiary", "RETENTION");
        assertEquals(partner(employed, "cases") + 1, partner(counted, "cases"), "once, though it is named twice");
        assertEquals(partner(employed, "examples"), partner(counted, "examples"));
        assertEquals(counted.getJsonObject("sender"), employed.getJsonObject("sender"), "it did not send it");
        assertEquals(cell(before, "employer", "RETENTION").getJsonObject("sender").getInt("cases") + 1,
                cell(after, "employer", "RETENTION").getJsonObject("sender").getInt("cases"));
        assertEquals(cell(before, "special-subsidiary", "CAREER"), cell(after, "special-subsidiary", "CAREER"));

        assertEquals(200, editor.api("POST", address + "/unpublish", "{\"reason\": \"試しの事例です。\"}").statusCode());
        assertEquals(before, inCases("phase"), "gone with the case");
    }

    @Test
    void everyNumberIsTheNumberOfCasesThatItsLinkLists() {
        for (Map.Entry<String, String> by : Map.of("category", "C11", "disability", "MENTAL", "phase", "RETENTION")
                .entrySet()) {
            JsonObject table = inCases(by.getKey());
            for (String kind : List.of("hello-work", "employment-life-center", "employer")) {
                JsonObject cell = cell(table, kind, by.getValue());
                String filter = by.getKey() + "=" + by.getValue() + "&size=1";
                assertEquals(total("partner=" + kind + "&" + filter),
                        partner(cell, "cases") + partner(cell, "examples"), kind + " in " + filter);
                assertEquals(total("agencyType=" + kind + "&" + filter), cell.getJsonObject("sender").getInt("cases")
                        + cell.getJsonObject("sender").getInt("examples"), kind + " sending " + filter);
            }
            assertEquals(array(reader.api("GET", ALL, null)).size(), table.getJsonArray("kinds").size());
        }
        assertEquals(400, reader.api("GET", ALL + "/in-cases?by=colour", null).statusCode());
    }

    @Test
    void theSheetOfADomainNamesAllItsKinds() {
        String sheet = reader.get("/agency-types/domains/medical").body();
        for (JsonValue kind : array(reader.api("GET", ALL, null))) {
            boolean medical = kind.asJsonObject().getJsonObject("domain").getString("code").equals("MEDICAL");
            assertEquals(medical,
                    sheet.contains("href=\"/agency-types/" + kind.asJsonObject().getString("code") + "\""),
                    kind.toString());
        }
        assertEquals(404, reader.get("/agency-types/domains/hello-work").statusCode());
    }

    private static Set<String> wrong(String code, String body) {
        assertNotEquals(NEW, code.equals("it-wrong") ? body : "", "something is different");
        HttpResponse<String> answer = editor.api("PUT", ALL + "/" + code, body, "If-None-Match", "*");
        assertEquals(400, answer.statusCode(), answer.body());
        return json(answer.body()).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("field")).collect(Collectors.toSet());
    }

    private static JsonObject inCases(String by) {
        return read(reader.api("GET", ALL + "/in-cases?by=" + by, null));
    }

    private static JsonObject cell(JsonObject table, String kind, String value) {
        return table.getJsonArray("kinds").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("code").equals(kind))
                .flatMap(one -> one.getJsonArray("cells").getValuesAs(JsonObject.class).stream())
                .filter(one -> one.getString("value").equals(value)).findFirst().orElseThrow();
    }

    private static int partner(JsonObject cell, String count) {
        return cell.getJsonObject("partner").getInt(count);
    }

    private static int total(String filter) {
        return read(reader.api("GET", "/api/cases?" + filter, null)).getInt("total");
    }

    private static List<JsonValue> array(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return Rest.parse(answer.body()).asJsonArray();
    }

    private static JsonObject read(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return json(answer.body());
    }

    private static JsonObject json(String text) {
        return Rest.parse(text).asJsonObject();
    }

    private static String path(HttpResponse<String> begun) {
        assertEquals(201, begun.statusCode(), begun.body());
        return header(begun, "Location").substring(portal.base().toString().length());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
