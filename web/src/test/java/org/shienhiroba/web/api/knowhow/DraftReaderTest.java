package org.shienhiroba.web.api.knowhow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shienhiroba.content.knowhow.Acknowledgement;
import org.shienhiroba.content.knowhow.CaseContent.Link;
import org.shienhiroba.content.knowhow.CaseContent.Participant;
import org.shienhiroba.content.knowhow.CaseContent.Partner;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.Consent;
import org.shienhiroba.content.knowhow.Disability;
import org.shienhiroba.content.knowhow.Stakeholder;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.knowhow.SupportPhase;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.web.api.exchange.Bodies;
import org.yaml.snakeyaml.Yaml;

/** What a program sends as the text of a case is read whole, or every field that cannot be read is named. */
class DraftReaderTest {
    private static final CaseDraft WHOLE = new CaseDraft("題名", "必要", "取組", "効果", "要約", SupportCategory.C05,
            List.of(SupportCategory.C06), "hello-work", List.of(Disability.MENTAL), List.of(SupportPhase.RETENTION),
            List.of(new Participant(Stakeholder.PERSON, null), new Participant(Stakeholder.FAMILY, "見守る")),
            List.of(new Partner("employer", "場をつくる", null)), "13", List.of(new Link("https://example.jp/", null)),
            new Consent(Consent.Kind.AGREED, "本人", LocalDate.of(2026, 10, 1)),
            List.of(new Acknowledgement("f1", null), new Acknowledgement("f2", "公の名前")));

    @Test
    void codesAreTakenWhereAReadGivesObjects() {
        assertEquals(WHOLE, read("""
                {"title": "題名", "need": "必要", "approach": "取組", "effect": "効果", "summary": "要約", "category": "C05",
                 "otherCategories": ["C06"], "agencyType": "hello-work", "disabilities": ["MENTAL"],
                 "phases": ["RETENTION"], "stakeholders": ["PERSON", {"stakeholder": "FAMILY", "note": "見守る"}],
                 "partners": [{"type": "employer", "role": "場をつくる"}], "prefecture": "13",
                 "links": ["https://example.jp/"], "consent": {"kind": "AGREED", "by": "本人", "on": "2026-10-01"},
                 "acknowledged": ["f1", {"id": "f2", "reason": "公の名前"}]}"""));
    }

    @Test
    void whatWasReadCanBeSentBack() {
        assertEquals(WHOLE, read("""
                {"id": 7, "version": 3, "status": "DRAFT", "state": "DRAFT", "findings": [], "missing": [], "talk": [],
                 "publishedOn": null, "illustration": false, "editable": true, "source": null,
                 "title": "題名", "need": "必要", "approach": "取組", "effect": "効果", "summary": "要約",
                 "category": {"code": "C05", "mark": "⑤", "label": "x"}, "otherCategories": [{"code": "C06"}],
                 "agencyType": {"code": "hello-work", "label": "ハローワーク"},
                 "disabilities": [{"code": "MENTAL", "label": "精神"}, "MENTAL"], "phases": [{"code": "RETENTION"}],
                 "stakeholders": [{"code": "PERSON", "label": "本人"}, {"code": "FAMILY", "note": "見守る"}],
                 "partners": [{"type": {"code": "employer", "label": "x"}, "role": "場をつくる"}],
                 "prefecture": {"code": "13", "label": "東京都"}, "links": [{"url": "https://example.jp/"}],
                 "consent": {"kind": "AGREED", "by": "本人", "on": "2026-10-01"},
                 "acknowledged": [{"id": "f1"}, {"id": "f2", "reason": "公の名前"}]}"""));
    }

    @Test
    void nothingSaidIsAnEmptyDraft() {
        assertEquals(CaseDraft.EMPTY, read("{}"));
        assertEquals(CaseDraft.EMPTY,
                read("{\"title\": \"\", \"need\": \"　\\u200B\", \"category\": null, \"links\": []}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"title|{\"title\": 1}", "title|{\"title\": [\"a\"]}",
            "title|{\"title\": {}}", "need|{\"need\": true}", "neeed|{\"neeed\": \"x\"}", "Title|{\"Title\": \"x\"}",
            "category|{\"category\": \"C13\"}", "category|{\"category\": \"c05\"}", "category|{\"category\": 5}",
            "category|{\"category\": [\"C05\"]}", "category.code|{\"category\": {\"code\": 5}}",
            "otherCategories|{\"otherCategories\": \"C05\"}",
            "otherCategories[1]|{\"otherCategories\": [\"C05\", \"X\"]}",
            "disabilities[0]|{\"disabilities\": [1]}", "disabilities[0]|{\"disabilities\": [null]}",
            "disabilities[0]|{\"disabilities\": [{}]}", "disabilities[0]|{\"disabilities\": [{\"label\": \"精神\"}]}",
            "phases[0]|{\"phases\": [\"RETENTION \"]}", "stakeholders[0].code|{\"stakeholders\": [\"ROBOT\"]}",
            "stakeholders[0].code|{\"stakeholders\": [{\"note\": \"x\"}]}",
            "stakeholders[0].nota|{\"stakeholders\": [{\"code\": \"PERSON\", \"nota\": \"x\"}]}",
            "partners[0].type|{\"partners\": [{\"role\": \"x\"}]}",
            "partners[0].role|{\"partners\": [{\"type\": \"a\", \"role\": 1}]}",
            "prefecture|{\"prefecture\": \"48\"}", "prefecture|{\"prefecture\": 13}",
            "prefecture|{\"prefecture\": \"東京都\"}",
            "links[0].url|{\"links\": [{\"label\": \"x\"}]}", "links[0]|{\"links\": [7]}",
            "consent|{\"consent\": \"AGREED\"}",
            "consent.kind|{\"consent\": {\"kind\": \"YES\"}}", "consent.on|{\"consent\": {\"on\": \"2026-02-30\"}}",
            "consent.on|{\"consent\": {\"on\": \"+999999-01-01\"}}", "consent.when|{\"consent\": {\"when\": \"x\"}}",
            "acknowledged[0].id|{\"acknowledged\": [{\"reason\": \"x\"}]}", "acknowledged|{\"acknowledged\": {}}"})
    void whatIsWrongIsNamed(String field, String json) {
        List<BadInput.Problem> problems = assertThrows(BadInput.class, () -> read(json)).problems();
        assertEquals(List.of(field), problems.stream().map(BadInput.Problem::field).toList());
        assertTrue(problems.getFirst().message().codePoints().anyMatch(one -> one > 0x3000));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        assertEquals(List.of("titel", "need", "phases[1]"), assertThrows(BadInput.class,
                () -> read("{\"titel\": \"a\", \"need\": 1, \"phases\": [\"CAREER\", \"X\"]}")).problems().stream()
                .map(BadInput.Problem::field).toList());
    }

    @Test
    void aListOfAHundredThousandIsOneMistake() {
        String many = "{\"disabilities\": [" + "\"MENTAL\",".repeat(100_000) + "\"MENTAL\"]}";
        assertEquals(1, assertThrows(BadInput.class, () -> read(many)).problems().size());
    }

    @Test
    void theExampleInTheDocumentIsRead() throws IOException {
        try (InputStream file = DraftReaderTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> document = new Yaml()
                    .load(Objects.requireNonNull(file));
            Map<String, Object> example = Objects.requireNonNull(Objects.requireNonNull(
                    document.get("components")).get("examples")).get("CaseWrite").get("value");
            CaseDraft read = read(Json.createObjectBuilder(example).build().toString());
            assertEquals("本人", Objects.requireNonNull(read.consent()).by());
        }
    }

    @Property(tries = 2000)
    void anyValueInAnyFieldIsReadOrRefused(@ForAll("objects") JsonObject object) {
        try {
            read(object.toString());
        } catch (BadInput refused) {
            assertTrue(!refused.problems().isEmpty());
        }
    }

    @Provide
    Arbitrary<JsonObject> objects() {
        Arbitrary<String> names = Arbitraries.of("title", "category", "otherCategories", "agencyType", "disabilities",
                "stakeholders", "partners", "prefecture", "links", "consent", "acknowledged", "code", "type", "url",
                "id",
                "kind", "on", "note", "x", "");
        Arbitrary<Object> leaves = Arbitraries.of("", "C05", "PERSON", "2026-01-01", "\u0000", 1, 1.5, true);
        Arbitrary<Object> inner = Arbitraries.oneOf(leaves, leaves.list().ofMaxSize(3).map(list -> (Object) list),
                Arbitraries.maps(names, leaves).ofMaxSize(3).map(map -> (Object) map));
        Arbitrary<Object> values = Arbitraries.oneOf(inner, inner.list().ofMaxSize(3).map(list -> (Object) list),
                Arbitraries.maps(names, inner).ofMaxSize(3).map(map -> (Object) map));
        return Arbitraries.maps(names, values).ofMaxSize(4)
                .map(map -> Json.createObjectBuilder(Map.copyOf(map)).build());
    }

    private static CaseDraft read(String json) {
        return DraftReader.read(Bodies.of(json));
    }
}
