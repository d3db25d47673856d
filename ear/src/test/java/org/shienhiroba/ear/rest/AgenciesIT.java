package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shienhiroba.ear.SampleDirectory.BARE;
import static org.shienhiroba.ear.SampleDirectory.CITY;
import static org.shienhiroba.ear.SampleDirectory.FAR;
import static org.shienhiroba.ear.SampleDirectory.HERE;
import static org.shienhiroba.ear.SampleDirectory.KIND;
import static org.shienhiroba.ear.SampleDirectory.OTHER_KIND;
import static org.shienhiroba.ear.SampleDirectory.PREFECTURE;
import static org.shienhiroba.ear.SampleDirectory.WHOLE;
import static org.shienhiroba.ear.rest.Rest.encoded;
import static org.shienhiroba.ear.rest.Rest.fields;
import static org.shienhiroba.ear.rest.Rest.get;
import static org.shienhiroba.ear.rest.Rest.header;
import static org.shienhiroba.ear.rest.Rest.object;
import static org.shienhiroba.ear.rest.Rest.problem;
import static org.shienhiroba.ear.rest.Writer.EDITOR;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.PortalUnderTest;
import org.shienhiroba.ear.SampleDirectory;

/** The directory of the running portal over a few invented offices, for programs and as pages. */
class AgenciesIT {
    private static final String ALL = "/api/agencies?prefecture=" + PREFECTURE + "&type=" + KIND;

    @BeforeAll
    static void takeIn() {
        SampleDirectory.takeIn(PortalUnderTest.portal());
    }

    @Test
    void anOfficeIsFoundByItsNameInAnyScript() {
        for (String written : List.of("見本点字館", "ぬるでみほん", "ヌルデミホン", "ﾇﾙﾃﾞﾐﾎﾝ", "nurudemihon", "点字館　ぬるで")) {
            assertEquals(List.of(WHOLE), names(object(ALL + "&q=" + encoded(written))), written);
        }
        assertEquals(0, object(ALL + "&q=" + encoded("ペンギン")).getInt("total"));
    }

    @Test
    void fromAPointTheNearestComeFirstWithTheirDistances() {
        JsonObject found = object(ALL + "&near=" + HERE);
        assertEquals(List.of(WHOLE, FAR), names(found));
        assertEquals(0, hit(found, 0).getInt("distance"));
        int far = hit(found, 1).getInt("distance");
        assertTrue(far > 11_000 && far < 11_300, "a tenth of a degree north: " + far);
        assertFalse(hit(object(ALL), 0).containsKey("distance"), "without a point nothing is measured");
        assertEquals(List.of(FAR, WHOLE), names(object(ALL + "&near=39.9,140.1")));
        assertEquals(List.of(FAR, WHOLE), names(object(ALL + "&near=" + HERE + "&order=reading")));
    }

    @Test
    void severalKindsMeanAnyOfThemAndAPlaceMeansIts() {
        assertEquals(Set.of(WHOLE, FAR, BARE), Set.copyOf(names(object(ALL + "&type=" + OTHER_KIND))));
        assertEquals(Set.of(WHOLE, FAR), Set.copyOf(names(object(ALL + "&type=" + OTHER_KIND + "&municipality="
                + municipality(CITY)))));
        assertEquals(0, object("/api/agencies?prefecture=47&type=" + KIND).getInt("total"));
        JsonObject page = object(ALL + "&size=1&page=2");
        assertEquals(2, page.getInt("total"));
        assertEquals(1, page.getJsonArray("hits").size());
        assertTrue(header(get(ALL + "&size=1"), "Link").contains("rel=\"next\""));
    }

    @Test
    void whatCannotBeIsNamed() {
        assertAll(() -> assertWrong("/api/agencies?type=nothing", "type"),
                () -> assertWrong("/api/agencies?prefecture=48", "prefecture"),
                () -> assertWrong("/api/agencies?municipality=x", "municipality"),
                () -> assertWrong("/api/agencies?near=0,0", "near"),
                () -> assertWrong("/api/agencies?order=near", "order"),
                () -> assertWrong("/api/agencies?size=0", "size"),
                () -> assertWrong("/api/municipalities", "prefecture"),
                () -> assertWrong("/api/agencies/gaps", "prefecture"),
                () -> assertWrong("/api/export/agency-gaps.csv?prefecture=05&type=nothing", "type"),
                () -> problem(get("/api/agencies/999999"), 404), () -> problem(get("/api/agencies/abc"), 404));
    }

    @Test
    void oneOfficeTellsWhatItsListTellsAndWhichEditionThatIs() {
        HttpResponse<String> answer = get(address(WHOLE));
        JsonObject office = Rest.read(answer).asJsonObject();
        assertEquals("ぬるでみほんてんじかん", office.getString("reading"));
        assertEquals("秋田県ぬるで市見本町1-1", office.getString("address"));
        assertEquals("https://example.jp/", office.getString("url"));
        JsonObject service = office.getJsonArray("services").getJsonObject(0);
        assertEquals("2026-04", service.getString("lastSeen"));
        assertEquals(List.of("9:00〜17:00"), service.getJsonArray("hours").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("text")).toList(), "00:00-00:00 tells nothing");
        assertEquals(304, get(address(WHOLE), "If-None-Match", header(answer, "ETag")).statusCode());
        JsonObject bare = object(address(BARE));
        assertFalse(bare.containsKey("phone") || bare.containsKey("url") || bare.containsKey("latitude"));
        assertFalse(object(address(FAR)).containsKey("url"), "https:// alone is no address");
    }

    @Test
    void whatAnEditorAddsIsCheckedVersionedAndShown() {
        String local = address(FAR) + "/local";
        String tag = EDITOR.tag(address(FAR));
        problem(EDITOR.put(local, "{}"), 428);
        assertEquals(List.of("note", "roles[0].audience", "roles[0].role"),
                fields(problem(
                        EDITOR.put(local, "{\"note\": \"" + "あ".repeat(1001) + "\", \"roles\": [{\"role\": \" \"}]}",
                                "If-Match", tag),
                        400)));
        assertEquals(List.of("rolls"), fields(problem(EDITOR.put(local, "{\"rolls\": []}", "If-Match", tag), 400)));
        problem(Writer.AUTHOR.put(local, "{}", "If-Match", tag), 403);
        problem(EDITOR.put("/api/agencies/999999/local", "{\"rolls\": []}", "If-Match", tag), 404);

        String text = "{\"note\": \"見学は第2水曜です。\", \"roles\": [{\"audience\": \"PERSON\", \"role\": \"機器を貸し出します。\"}]}";
        HttpResponse<String> changed = EDITOR.put(local, text, "If-Match", tag);
        assertEquals("本人", EDITOR.did(changed).getJsonObject("local").getJsonArray("roles").getJsonObject(0)
                .getJsonObject("audience").getString("label"));
        assertNotEquals(tag, header(changed, "ETag"));
        problem(EDITOR.put(local, "{\"note\": \"遅れて書いた\"}", "If-Match", tag), 412);
        assertEquals(header(changed, "ETag"), header(EDITOR.put(local, text, "If-Match", tag), "ETag"),
                "twice is once");
        String page = get(address(FAR).substring("/api".length())).body();
        assertTrue(page.contains("見学は第2水曜です。") && page.contains("機器を貸し出します。"));

        SampleDirectory.takeIn(PortalUnderTest.portal());
        assertTrue(get(address(FAR)).body().contains("機器を貸し出します。"), "an import leaves it as it is");
        assertEquals(200, EDITOR.put(local, "{}", "If-Match", EDITOR.tag(address(FAR))).statusCode());
    }

    @Test
    void theMatrixShowsWhereNothingIs() {
        JsonObject gaps = object("/api/agencies/gaps?prefecture=05&type=" + KIND + "&type=" + OTHER_KIND);
        List<String> kinds = gaps.getJsonArray("types").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("code")).toList();
        assertEquals(Set.of(KIND, OTHER_KIND), Set.copyOf(kinds));
        JsonObject village = row(gaps, "うるしだ村");
        assertEquals(0, village.getJsonArray("counts").getInt(kinds.indexOf(KIND)));
        assertEquals(1, village.getJsonArray("counts").getInt(kinds.indexOf(OTHER_KIND)));
        assertEquals(2, row(gaps, CITY).getInt("total"));

        HttpResponse<String> csv = get(
                "/api/export/agency-gaps.csv?prefecture=05&type=" + KIND + "&type=" + OTHER_KIND);
        assertEquals("text/csv;charset=UTF-8", header(csv, "Content-Type"));
        assertTrue(csv.body().startsWith("\uFEFF\"全国地方公共団体コード\",\"市区町村\""), csv.body());
        assertTrue(Arrays.stream(csv.body().split("\r\n"))
                .anyMatch(line -> line.contains("\"うるしだ村\"") && line.contains("\"0\"") && line.contains("\"1\"")));
        String page = get("/agencies/gaps?prefecture=05&type=" + KIND).body();
        assertTrue(page.contains("うるしだ村") && page.contains("なし"));
    }

    @Test
    void theExportForHsdsHoldsEveryServiceWithOrganizationAndLocation() {
        JsonObject export = object("/api/export/agencies.hsds.json");
        List<JsonObject> services = export.getJsonArray("contents").getValuesAs(JsonObject.class);
        assertEquals(services.size(), export.getInt("total_items"));
        JsonObject service = services.stream().filter(one -> one.getString("name").equals(WHOLE)).findFirst()
                .orElseThrow();
        assertEquals("active", service.getString("status"));
        assertEquals("見本の会", service.getJsonObject("organization").getString("name"));
        JsonObject location = service.getJsonArray("service_at_locations").getJsonObject(0).getJsonObject("location");
        assertEquals(39.7, location.getJsonNumber("latitude").doubleValue());
        assertEquals(CITY, location.getJsonArray("addresses").getJsonObject(0).getString("city"));
        assertEquals("MO,TU,WE,TH,FR", service.getJsonArray("schedules").getJsonObject(0).getString("byday"));
        assertEquals(service.getString("id"), UUID.fromString(service.getString("id")).toString());
        assertEquals(service, object("/api/export/agencies.hsds.json").getJsonArray("contents")
                .getValuesAs(JsonObject.class).stream().filter(one -> one.getString("name").equals(WHOLE)).findFirst()
                .orElseThrow(), "the same at every export");
    }

    @Test
    void thePagesTellTheSameAndTheSitemapLeadsToThem() {
        String list = get("/agencies?prefecture=05&municipality=" + municipality(CITY)).body();
        assertTrue(list.contains(WHOLE) && list.contains(FAR) && !list.contains(BARE));
        assertTrue(list.contains("見本の一覧（2026年4月版）"));
        String page = get(address(WHOLE).substring("/api".length())).body();
        assertTrue(page.contains("href=\"tel:0180000001\"") && page.contains("9:00〜17:00"));
        assertTrue(page.contains("rel=\"nofollow noopener external\"") && page.contains("application/ld+json"));
        assertFalse(get(address(BARE).substring("/api".length())).body().contains("href=\"tel:"));
        assertEquals(List.of("tel:0180000001"), Pattern.compile("href=\"(tel:[^\"]*)\"")
                .matcher(get(address(FAR).substring("/api".length())).body()).results().map(one -> one.group(1))
                .toList(),
                "「なし」 is no number; the neighbour has one");
        String other = get("/agencies?prefecture=13&municipality=" + municipality(CITY)).body();
        assertTrue(other.contains("選んだ市区町村は、選んだ都道府県にはありません"));
        assertEquals(400, get("/agencies?near=0,0").statusCode());
        assertEquals(404, get("/agencies/999999").statusCode());

        String pieces = get("/sitemap-agencies.xml").body();
        assertTrue(pieces.contains("/sitemap-agencies.xml?piece=0</loc>"), pieces);
        String base = PortalUnderTest.base().toString();
        assertTrue(get("/sitemap-agencies.xml?piece=0").body()
                .contains("<loc>" + base + address(WHOLE).substring("/api".length()) + "</loc>"));
        assertTrue(get("/robots.txt").body().contains("Sitemap: " + base + "/sitemap-agencies.xml"));
    }

    private static String address(String name) {
        Portal portal = PortalUnderTest.portal();
        return "/api/agencies/" + SampleDirectory.id(portal, name);
    }

    private static String municipality(String name) {
        return Rest.array("/api/municipalities?prefecture=05").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("label").equals(name)).findFirst().orElseThrow().getString("code");
    }

    private static JsonObject row(JsonObject gaps, String name) {
        return gaps.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.containsKey("municipality")
                        && one.getJsonObject("municipality").getString("label").equals(name))
                .findFirst().orElseThrow();
    }

    private static JsonObject hit(JsonObject found, int at) {
        return found.getJsonArray("hits").getJsonObject(at);
    }

    private static List<String> names(JsonObject found) {
        return found.getJsonArray("hits").getValuesAs(JsonObject.class).stream().map(one -> one.getString("name"))
                .toList();
    }

    private static void assertWrong(String path, String field) {
        assertEquals(List.of(field), fields(problem(get(path), 400)), path);
    }
}
