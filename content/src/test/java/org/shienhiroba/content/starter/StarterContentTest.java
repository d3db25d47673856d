package org.shienhiroba.content.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.agency.AgencyTypeContent;
import org.shienhiroba.content.agency.HelpPhase;
import org.shienhiroba.content.agency.HelpSpan;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.knowhow.SupportCategory;

/** The starter content is whole, keeps the rules that every case keeps, and speaks of nothing that is not there. */
class StarterContentTest {
    private static ValidatorFactory validation;
    private static final Map<String, AgencyTypeContent> TYPES = new LinkedHashMap<>();
    private static final Map<String, ContentReader.RetoldCase> CASES = new LinkedHashMap<>();

    @BeforeAll
    static void read() {
        validation = Validation.buildDefaultValidatorFactory();
        ContentReader reader = new ContentReader(validation.getValidator());
        ContentFolder.ofProduct().forEach((name, yaml) -> {
            if (name.startsWith(ContentFolder.AGENCY_TYPES)) {
                AgencyTypeContent type = reader.agencyTypeIn(name, yaml);
                TYPES.put(type.code(), type);
            } else {
                ContentReader.RetoldCase retold = reader.caseIn(name, yaml);
                CASES.put(retold.key(), retold);
            }
        });
    }

    @AfterAll
    static void close() {
        validation.close();
    }

    @Test
    void theListNamesEveryFileThereIs() throws IOException {
        Path folder = Path.of("src/main/resources/starter");
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> there = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> folder.relativize(file).toString()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(there, new TreeSet<>(ContentFolder.ofProduct().keySet()), "starter/files.txt");
        }
    }

    @Test
    void thereAreTheSeventeenExamplesOfTheCollectionInAllTwelveCategories() {
        assertEquals(17, CASES.size());
        assertEquals(EnumSet.allOf(SupportCategory.class),
                CASES.values().stream().map(retold -> retold.content().category()).collect(Collectors.toSet()));
    }

    @Test
    void everyDomainHasKindsOfAgencyAndEveryKindItsPlace() {
        Map<ResourceDomain, List<AgencyTypeContent>> byDomain = TYPES.values().stream()
                .collect(Collectors.groupingBy(AgencyTypeContent::domain));
        assertEquals(EnumSet.allOf(ResourceDomain.class), byDomain.keySet());
        byDomain.forEach((domain, types) -> assertEquals(types.size(),
                types.stream().map(AgencyTypeContent::position).distinct().count(), "positions of " + domain));
    }

    @Test
    void casesSpeakOnlyOfKindsOfAgencyThatThereAre() {
        CASES.values().forEach(retold -> retold.agencyTypes()
                .forEach(code -> assertTrue(TYPES.containsKey(code), retold.key() + ": " + code)));
    }

    @Test
    void everyKindSaysWhatAPractitionerNeedsToGoThere() {
        Map<String, Boolean> whole = TYPES.values().stream().filter(AgencyTypeContent::listed)
                .collect(Collectors.toMap(AgencyTypeContent::code, type -> type.users() != null && type.period() != null
                        && type.firstContact() != null));
        assertEquals(Set.of(),
                whole.entrySet().stream().filter(one -> !one.getValue()).map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        assertTrue(TYPES.values().stream().allMatch(type -> type.firstContact() != null), "how to begin with each");
    }

    @Test
    void whoStepsInIsAKindThatThereIsAndHasOffices() {
        TYPES.values().forEach(type -> type.standIns().forEach(code -> {
            assertTrue(TYPES.containsKey(code), type.code() + ": " + code);
            assertTrue(TYPES.get(code).listed() || !type.listed(), type.code() + ": " + code + " has no offices");
        }));
    }

    @Test
    void thePictureShowsADozenKindsFromEveryDomainAndAllOfThemHelpAtSomeTime() {
        List<AgencyTypeContent> shown = TYPES.values().stream().filter(AgencyTypeContent::inOverview).toList();
        assertTrue(shown.size() >= 12 && shown.size() <= 15, shown.size() + " kinds");
        assertEquals(EnumSet.allOf(ResourceDomain.class),
                shown.stream().map(AgencyTypeContent::domain).collect(Collectors.toSet()));
        assertTrue(shown.stream().noneMatch(type -> type.involvement().isEmpty()));
    }

    @Test
    void theWordsOfThePictureAreCharactersThatEveryJapaneseFontHas() {
        CharsetEncoder japanese = Charset.forName("EUC-JP").newEncoder();
        Stream.concat(TYPES.values().stream().flatMap(type -> Stream.concat(Stream.of(type.shortName()),
                type.involvement().stream().map(HelpSpan::label))),
                Stream.of(HelpPhase.values()).map(HelpPhase::label))
                .forEach(words -> assertTrue(japanese.canEncode(words), words));
    }

    @Test
    void theTimesThatTheLawCountsAreToldAsItCountsThem() {
        assertEquals(List.of(HelpPhase.TO_THREE_AND_A_HALF_YEARS),
                TYPES.get("retention-support").involvement().stream().map(HelpSpan::from).toList(),
                "from the seventh month");
        assertTrue(TYPES.get("retention-support").involvement().getFirst().phases() == 1, "for three years");
        assertTrue(TYPES.get("transition-support").period().contains("2年"));
        assertTrue(TYPES.get("transition-support").period().contains("1年"));
    }

    @Test
    void noNameLeadsToTwoKindsOfAgency() {
        Map<String, Long> uses = TYPES.values().stream()
                .flatMap(type -> Stream.concat(Stream.of(type.name(), type.shortName()),
                        type.otherNames().stream().map(AgencyTypeContent.OtherName::name)).distinct())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertEquals(Set.of(), uses.entrySet().stream().filter(use -> use.getValue() > 1).map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }
}
