package org.shienhiroba.content.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.platform.BadInput.Problem;

/** What may be said of a kind of agency. */
class AgencyTypeRulesTest {
    private static ValidatorFactory validation;

    @BeforeAll
    static void open() {
        validation = Validation.buildDefaultValidatorFactory();
    }

    @AfterAll
    static void close() {
        validation.close();
    }

    @Test
    void timesInTheirOrderWithoutOverlapsAreTaken() {
        assertEquals(List.of(), problems("some-kind", List.of(span(HelpPhase.PREPARATION, HelpPhase.HIRING, "訓練"),
                span(HelpPhase.FIRST_HALF_YEAR, HelpPhase.FIRST_HALF_YEAR, "あいうえおかきくけ"),
                span(HelpPhase.AFTERWARDS, HelpPhase.AFTERWARDS, "見守り")), List.of("hello-work")));
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsNamedWithBothWords() {
        List<Problem> problems = problems("some-kind",
                List.of(span(HelpPhase.AFTERWARDS, HelpPhase.HIRING, "逆")), List.of());
        assertEquals(List.of("involvement[0].to"), problems.stream().map(Problem::field).toList());
        assertTrue(problems.getFirst().message().contains("その後") && problems.getFirst().message().contains("就職"));
    }

    @Test
    void timesThatOverlapOrStandInTheWrongOrderAreRefused() {
        assertEquals(List.of("involvement[1].from"),
                problems("some-kind", List.of(span(HelpPhase.PREPARATION, HelpPhase.HIRING, "一"),
                        span(HelpPhase.HIRING, HelpPhase.AFTERWARDS, "二")), List.of()).stream().map(Problem::field)
                        .toList());
        assertEquals(List.of("involvement[1].from"),
                problems("some-kind", List.of(span(HelpPhase.AFTERWARDS, HelpPhase.AFTERWARDS, "一"),
                        span(HelpPhase.HIRING, HelpPhase.HIRING, "二")), List.of()).stream().map(Problem::field)
                        .toList());
    }

    @Test
    void wordsThatDoNotFitIntoTheirBarAreRefused() {
        assertEquals(List.of("involvement[0].label"), problems("some-kind",
                List.of(span(HelpPhase.HIRING, HelpPhase.HIRING, "あいうえおかきくけこ")), List.of()).stream()
                .map(Problem::field).toList());
        assertEquals(List.of("involvement[0].label"), problems("some-kind",
                List.of(span(HelpPhase.HIRING, HelpPhase.AFTERWARDS, "あ".repeat(21))), List.of()).stream()
                .map(Problem::field).toList());
        assertEquals(List.of(), problems("some-kind",
                List.of(span(HelpPhase.HIRING, HelpPhase.FIRST_HALF_YEAR, "あ".repeat(18))), List.of()));
    }

    @Test
    void addressesOfThePortalItselfAreNoCodes() {
        for (String reserved : List.of("new", "domains", "in-cases")) {
            assertEquals(List.of("code"),
                    problems(reserved, List.of(), List.of()).stream().map(Problem::field).toList(), reserved);
        }
    }

    @Test
    void noKindStepsInForItselfOrTwice() {
        assertEquals(List.of("standIns[0]", "standIns[2]"),
                problems("some-kind", List.of(), List.of("some-kind", "hello-work", "hello-work")).stream()
                        .map(Problem::field).toList());
    }

    @Test
    void whatIsLeftOutIsNamedByItsPlace() {
        AgencyTypeContent bare = new AgencyTypeContent("Wrong Code", "", "あ".repeat(41), "よみ",
                List.of(new AgencyTypeContent.OtherName("", null)), ResourceDomain.LIVING, 1, "要約", "説明", null, null,
                null, List.of(), null, List.of(), List.of(), true, false, List.of(), LocalDate.of(2026, 1, 1));
        List<String> fields = AgencyTypeRules.problems(bare, validation.getValidator()).stream().map(Problem::field)
                .toList();
        assertEquals(List.of("code", "name", "otherNames[0].name", "roles", "shortName", "sources"), fields);
    }

    @Test
    void aKindSaysSoOnlyWhereNothingIsDifferentAndKeepsWhereItsNamesWereMet() {
        AgencyType type = new AgencyType(content("some-kind", List.of(), List.of(), AgencyTypeContent.Origin.SOURCE),
                true);
        assertTrue(type.says(content("some-kind", List.of(), List.of(), null)), "a name that is known stays as it is");
        assertFalse(type.says(content("some-kind", List.of(), List.of("hello-work"), null)));
        type.rewrite(content("some-kind", List.of(), List.of("hello-work"), null), false);
        assertEquals(AgencyTypeContent.Origin.SOURCE, type.content().otherNames().getFirst().origin());
        assertFalse(type.isOfProduct(), "whose text it is now");
    }

    private static List<Problem> problems(String code, List<HelpSpan> spans, List<String> standIns) {
        return AgencyTypeRules.problems(content(code, spans, standIns, AgencyTypeContent.Origin.USAGE),
                validation.getValidator());
    }

    private static HelpSpan span(HelpPhase from, HelpPhase to, String label) {
        return new HelpSpan(from, to, HelpStrength.MAIN, label);
    }

    private static AgencyTypeContent content(String code, List<HelpSpan> spans, List<String> standIns,
            AgencyTypeContent.Origin origin) {
        return new AgencyTypeContent(code, "試験の機関", "試験の機関", "しけんのきかん",
                List.of(new AgencyTypeContent.OtherName("ためし", origin)), ResourceDomain.LIVING, 1, "要約", "説明", null,
                null, null, List.of(new AgencyTypeContent.Role(RoleAudience.PERSON, "役割", "連携")), null, spans, standIns,
                true, false, List.of(new AgencyTypeContent.Source("資料", "日付なし")), LocalDate.of(2026, 1, 1));
    }
}
