package org.shienhiroba.content.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
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
    void noNameLeadsToTwoKindsOfAgency() {
        Map<String, Long> uses = TYPES.values().stream()
                .flatMap(type -> Stream.concat(Stream.of(type.name(), type.shortName()),
                        type.otherNames().stream().map(AgencyTypeContent.OtherName::name)).distinct())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertEquals(Set.of(), uses.entrySet().stream().filter(use -> use.getValue() > 1).map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }
}
