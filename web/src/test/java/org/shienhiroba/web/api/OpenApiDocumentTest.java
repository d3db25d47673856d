package org.shienhiroba.web.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.agency.AgencyTypeContent;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.HelpPhase;
import org.shienhiroba.content.agency.HelpStrength;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.knowhow.Acknowledgement;
import org.shienhiroba.content.knowhow.CaseContent;
import org.shienhiroba.content.knowhow.CaseSource;
import org.shienhiroba.content.knowhow.CaseState;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.Consent;
import org.shienhiroba.content.knowhow.Disability;
import org.shienhiroba.content.knowhow.QueuedCase;
import org.shienhiroba.content.knowhow.ReviewQueue;
import org.shienhiroba.content.knowhow.RevisionOutcome;
import org.shienhiroba.content.knowhow.Stakeholder;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.knowhow.SupportPhase;
import org.shienhiroba.content.knowhow.TalkKind;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.content.privacy.Finding;
import org.shienhiroba.content.synonyms.Nearness;
import org.shienhiroba.content.synonyms.SuggestionState;
import org.shienhiroba.content.synonyms.SuggestionView;
import org.shienhiroba.content.synonyms.SynonymDeed;
import org.shienhiroba.content.synonyms.SynonymDirection;
import org.shienhiroba.content.synonyms.SynonymOrigin;
import org.shienhiroba.content.synonyms.SynonymPreview;
import org.shienhiroba.content.synonyms.SynonymWarning;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.IndexStatus;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.web.api.agency.AgencyTypeEditingResource;
import org.shienhiroba.web.api.agency.AgencyTypeLine;
import org.shienhiroba.web.api.agency.AgencyTypesResource;
import org.shienhiroba.web.api.agency.KindsInCases;
import org.shienhiroba.web.api.agency.WholeAgencyType;
import org.shienhiroba.web.api.directory.AgenciesResource;
import org.shienhiroba.web.api.directory.AgencyEditingResource;
import org.shienhiroba.web.api.directory.AgencyHit;
import org.shienhiroba.web.api.directory.AgencyList;
import org.shienhiroba.web.api.directory.GapMatrix;
import org.shienhiroba.web.api.directory.GapsFileResource;
import org.shienhiroba.web.api.directory.GapsResource;
import org.shienhiroba.web.api.directory.MunicipalitiesResource;
import org.shienhiroba.web.api.directory.PlaceName;
import org.shienhiroba.web.api.directory.WholeAgency;
import org.shienhiroba.web.api.export.ExportResource;
import org.shienhiroba.web.api.export.AgencyExportResource;
import org.shienhiroba.web.api.export.HsdsResource;
import org.shienhiroba.web.api.finding.AgencyTypeFound;
import org.shienhiroba.web.api.finding.CaseHit;
import org.shienhiroba.web.api.finding.CasePage;
import org.shienhiroba.web.api.finding.CaseSearchResource;
import org.shienhiroba.web.api.finding.SimilarPage;
import org.shienhiroba.web.api.intake.AgencyImportResource;
import org.shienhiroba.web.api.intake.ImportAnswer;
import org.shienhiroba.web.api.intake.MunicipalityImportResource;
import org.shienhiroba.web.api.knowhow.CasesResource;
import org.shienhiroba.web.api.knowhow.CategoriesResource;
import org.shienhiroba.web.api.knowhow.CategoryCode;
import org.shienhiroba.web.api.knowhow.ConcernResource;
import org.shienhiroba.web.api.knowhow.OwnCase;
import org.shienhiroba.web.api.knowhow.OwnCasesResource;
import org.shienhiroba.web.api.knowhow.UnfinishedCase;
import org.shienhiroba.web.api.knowhow.VocabularyResource;
import org.shienhiroba.web.api.knowhow.WholeCase;
import org.shienhiroba.web.api.knowhow.WorkingCase;
import org.shienhiroba.web.api.knowhow.WrittenText;
import org.shienhiroba.web.api.review.DecisionsResource;
import org.shienhiroba.web.api.review.ReviewResource;
import org.shienhiroba.web.api.synonyms.SynonymEditingResource;
import org.shienhiroba.web.api.synonyms.SynonymHistoryLine;
import org.shienhiroba.web.api.synonyms.SynonymLine;
import org.shienhiroba.web.api.synonyms.SynonymsResource;
import org.shienhiroba.web.health.Health;
import org.yaml.snakeyaml.Yaml;

/** Holds the document of REST, which is written by hand, against the code. */
class OpenApiDocumentTest {
    private static final List<Class<?>> RESOURCES = List.of(CategoriesResource.class, VocabularyResource.class,
            CaseSearchResource.class, CasesResource.class, OwnCasesResource.class, ConcernResource.class,
            ReviewResource.class, DecisionsResource.class, AgencyTypesResource.class, ExportResource.class,
            SynonymsResource.class, SynonymEditingResource.class, AgencyTypeEditingResource.class,
            AgenciesResource.class, AgencyEditingResource.class,
            GapsResource.class, GapsFileResource.class, MunicipalitiesResource.class, HsdsResource.class,
            AgencyImportResource.class, MunicipalityImportResource.class, AgencyExportResource.class);
    private static final Map<String, Class<? extends Record>> RECORDS = Map.ofEntries(
            Map.entry("Phase", Coded.class), Map.entry("Disability", Coded.class),
            Map.entry("Stakeholder", Coded.class), Map.entry("Domain", Coded.class), Map.entry("Audience", Coded.class),
            Map.entry("Prefecture", Coded.class), Map.entry("AgencyTypeName", Coded.class),
            Map.entry("CategoryName", CategoryCode.class), Map.entry("Category", CategoriesResource.Category.class),
            Map.entry("Vocabulary", VocabularyResource.Vocabulary.class), Map.entry("Case", WholeCase.class),
            Map.entry("Participant", CaseView.ParticipantView.class), Map.entry("Partner", CaseView.PartnerView.class),
            Map.entry("CaseLink", CaseContent.Link.class), Map.entry("CaseSource", CaseSource.class),
            Map.entry("CasePage", CasePage.class), Map.entry("Level", SearchPage.Level.class),
            Map.entry("CaseHit", CaseHit.class), Map.entry("Excerpt", Hit.Excerpt.class),
            Map.entry("MatchedWord", Hit.MatchedWord.class), Map.entry("Reduction", SearchPage.Reduction.class),
            Map.entry("FacetCount", CasePage.FacetCount.class), Map.entry("SimilarPage", SimilarPage.class),
            Map.entry("SimilarHit", SimilarPage.SimilarHit.class), Map.entry("AgencyTypeLine", AgencyTypeLine.class),
            Map.entry("AgencyType", WholeAgencyType.class), Map.entry("AgencyTypeFound", AgencyTypeFound.class),
            Map.entry("Role", AgencyTypeView.RoleView.class),
            Map.entry("Source", AgencyTypeContent.Source.class),
            Map.entry("InvolvedCases", WholeAgencyType.Cases.class),
            Map.entry("CaseLine", WholeAgencyType.CaseLine.class), Map.entry("Problem", Problem.class),
            Map.entry("FieldProblem", BadInput.Problem.class), Map.entry("Health", Health.class),
            Map.entry("HealthCheck", Health.Check.class), Map.entry("IndexStatus", IndexStatus.class),
            Map.entry("WorkingCase", WorkingCase.class), Map.entry("TalkLine", WorkingCase.TalkLine.class),
            Map.entry("WrittenText", WrittenText.class), Map.entry("Consent", Consent.class),
            Map.entry("Acknowledgement", Acknowledgement.class), Map.entry("Finding", Finding.class),
            Map.entry("RevisionLine", CasesResource.RevisionLine.class),
            Map.entry("Revision", CasesResource.Revision.class), Map.entry("OwnPage", OwnCasesResource.OwnPage.class),
            Map.entry("OwnCase", OwnCase.class), Map.entry("QueuePage", ReviewResource.QueuePage.class),
            Map.entry("QueuedCase", QueuedCase.class), Map.entry("UnfinishedCase", UnfinishedCase.class),
            Map.entry("SynonymDirection", Coded.class), Map.entry("Nearness", Coded.class),
            Map.entry("SynonymOrigin", Coded.class), Map.entry("SynonymDeed", Coded.class),
            Map.entry("Synonym", SynonymLine.class), Map.entry("SynonymList", SynonymsResource.SynonymList.class),
            Map.entry("SynonymPreview", SynonymPreview.class),
            Map.entry("WordPreview", SynonymPreview.WordPreview.class),
            Map.entry("FoundCase", SynonymPreview.FoundCase.class), Map.entry("SynonymWarning", SynonymWarning.class),
            Map.entry("SynonymHistoryLine", SynonymHistoryLine.class),
            Map.entry("SuggestionPage", SynonymEditingResource.SuggestionPage.class),
            Map.entry("Suggestion", SuggestionView.class), Map.entry("HelpPhase", Coded.class),
            Map.entry("HelpStrength", Coded.class), Map.entry("HelpSpan", WholeAgencyType.HelpLine.class),
            Map.entry("KindsInCases", KindsInCases.class), Map.entry("CountedValue", Coded.class),
            Map.entry("CaseCount", KindsInCases.CaseCount.class),
            Map.entry("KindInCases", KindsInCases.KindInCases.class),
            Map.entry("ValueCount", KindsInCases.ValueCount.class),
            Map.entry("AgencyList", AgencyList.class), Map.entry("AgencyHit", AgencyHit.class),
            Map.entry("Agency", WholeAgency.class), Map.entry("AgencyService", WholeAgency.Service.class),
            Map.entry("ServiceHours", WholeAgency.Hours.class), Map.entry("ServiceDays", Coded.class),
            Map.entry("LocalKnowledge", WholeAgency.Local.class), Map.entry("LocalRole", WholeAgency.LocalRole.class),
            Map.entry("MunicipalityName", Coded.class), Map.entry("Municipality", PlaceName.class),
            Map.entry("GapMatrix", GapMatrix.class), Map.entry("GapRow", GapMatrix.Row.class),
            Map.entry("ImportResult", ImportAnswer.class), Map.entry("ImportRemark", ImportAnswer.Remark.class));
    /** What is sent and never answered; {@link WriteSchemaTest} looks at them. */
    private static final Set<String> WRITTEN = Set.of("CaseWrite", "ParticipantWrite", "PartnerWrite", "SubmitWrite",
            "ConcernWrite", "ReturnWrite", "ReasonWrite", "PublishWrite", "RenewWrite", "SynonymWrite",
            "SynonymListWrite",
            "SuggestionWrite", "SuggestionDecline", "AgencyTypeWrite", "RoleWrite", "HelpSpanWrite",
            "LocalWrite", "LocalRoleWrite");
    private static final Map<Class<? extends Annotation>, String> METHODS = Map.of(GET.class, "get", POST.class, "post",
            PUT.class, "put", DELETE.class, "delete");

    private static final Set<String> EMPTY = Set.of("202", "204", "304");

    private static Map<String, Object> document = Map.of();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = OpenApiDocumentTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            document = new Yaml().load(Objects.requireNonNull(file));
        }
    }

    @Test
    void everyOperationOfTheCodeIsToldWithTheRoleItAsksForAndNoOther() {
        Map<String, String> coded = new TreeMap<>();
        for (Class<?> resource : RESOURCES) {
            String base = "/api/" + resource.getAnnotation(Path.class).value();
            RolesAllowed role = resource.getAnnotation(RolesAllowed.class);
            for (Method method : resource.getDeclaredMethods()) {
                Path path = method.getAnnotation(Path.class);
                METHODS.forEach((annotation, verb) -> {
                    if (method.isAnnotationPresent(annotation)) {
                        coded.put(verb + " " + (path == null ? base : base + "/" + path.value()),
                                role == null ? "" : String.join(",", role.value()));
                    }
                });
            }
        }
        Map<String, String> told = new TreeMap<>();
        at("paths").forEach((path, operations) -> map(operations).forEach((verb, operation) -> {
            if (path.startsWith("/api")) {
                told.put(verb + " " + path, role(Objects.toString(map(operation).get("x-access"))));
            }
        }));
        assertEquals(coded, told);
    }

    /** The role that the server asks for before a door is asked. */
    private static String role(String access) {
        return switch (access) {
            case "ALL", "SIGNED_IN" -> "";
            case "AUTHOR", "PRACTITIONER" -> "PRACTITIONER";
            case "EDITOR" -> "EDITOR";
            case "ADMIN" -> "ADMIN";
            default -> throw new AssertionError(access);
        };
    }

    @Test
    void anOperationThatIsNotForEverybodyNamesTheWaysToSignInAndTheRefusals() {
        assertAll(at("paths").entrySet().stream().flatMap(path -> map(path.getValue()).entrySet().stream().map(
                operation -> () -> {
                    Map<String, Object> told = map(operation.getValue());
                    boolean open = "ALL".equals(told.get("x-access"));
                    boolean asks = told.containsKey("security") && !list(told.get("security")).contains(Map.of());
                    assertEquals(open, !asks, operation.getKey() + " " + path.getKey());
                    assertTrue(open || map(told.get("responses")).containsKey("401"), path.getKey());
                })));
    }

    @Test
    void everySchemaHasTheFieldsOfItsRecord() {
        assertAll(RECORDS.entrySet().stream().map(entry -> () -> {
            Map<String, Object> schema = at("components", "schemas", entry.getKey());
            RecordComponent[] components = entry.getValue().getRecordComponents();
            assertEquals(names(Arrays.stream(components)), new TreeSet<>(map(schema.get("properties")).keySet()),
                    entry.getKey());
            assertEquals(names(Arrays.stream(components).filter(one -> !isNullable(one))),
                    schema.get("required") instanceof List<?> required
                            ? required.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new))
                            : Set.of(),
                    entry.getKey() + " required");
        }));
    }

    @Test
    void everyObjectAmongTheSchemasIsARecordThatIsChecked() {
        Set<String> objects = at("components", "schemas").entrySet().stream()
                .filter(entry -> "object".equals(map(entry.getValue()).get("type"))).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(Stream.of(RECORDS.keySet(), WRITTEN).flatMap(Set::stream).collect(Collectors.toSet()), objects);
    }

    @Test
    void everyEnumerationHasTheCodesOfTheCode() {
        assertCodes(SupportCategory.values(), "CategoryCode");
        assertCodes(SupportPhase.values(), "PhaseCode");
        assertCodes(Disability.values(), "DisabilityCode");
        assertCodes(Stakeholder.values(), "StakeholderCode");
        assertCodes(ResourceDomain.values(), "DomainCode");
        assertCodes(RoleAudience.values(), "AudienceCode");
        assertCodes(HelpPhase.values(), "HelpPhaseCode");
        assertCodes(HelpStrength.values(), "HelpStrengthCode");
        assertCodes(Hit.How.values(), "How");
        assertCodes(Health.State.values(), "HealthState");
        assertCodes(CaseState.values(), "CaseStatus");
        assertCodes(ReviewQueue.values(), "ReviewQueue");
        assertCodes(RevisionOutcome.values(), "RevisionOutcome");
        assertCodes(TalkKind.values(), "TalkKind");
        assertCodes(Consent.Kind.values(), "ConsentKind");
        assertCodes(Finding.Kind.values(), "FindingKind");
        assertCodes(Finding.Level.values(), "FindingLevel");
        assertCodes(SynonymDirection.values(), "SynonymDirectionCode");
        assertCodes(Nearness.values(), "NearnessCode");
        assertCodes(SynonymOrigin.values(), "SynonymOriginCode");
        assertCodes(SynonymDeed.values(), "SynonymDeedCode");
        assertCodes(SuggestionState.values(), "SuggestionState");
        assertCodes(SynonymWarning.Kind.values(), "SynonymWarningKind");
        assertEquals(Prefecture.all().stream().map(Prefecture::code).toList(),
                at("components", "schemas", "PrefectureCode").get("enum"));
    }

    @Test
    void aSearchTakesEveryFacetThatIsOffered() {
        Set<String> told = list(at("paths", "/api/cases", "get").get("parameters")).stream()
                .map(parameter -> Objects.toString(resolve(map(parameter)).get("name"))).collect(Collectors.toSet());
        CaseFinder.OFFERED.forEach(facet -> assertTrue(told.contains(facet.code()), facet.code()));
    }

    @Test
    void everyOperationHasWordsAndEveryAnswerASchemaAndAnExample() {
        assertAll(at("paths").entrySet().stream().flatMap(path -> map(path.getValue()).entrySet().stream().map(
                operation -> () -> {
                    String name = operation.getKey() + " " + path.getKey();
                    Map<String, Object> told = map(operation.getValue());
                    assertTrue(told.keySet().containsAll(Set.of("operationId", "summary", "tags", "responses")), name);
                    Map<String, Object> responses = map(told.get("responses"));
                    assertTrue(responses.keySet().stream().anyMatch(status -> status.startsWith("2")), name);
                    if (told.containsKey("requestBody")) {
                        assertComplete(name + " body", map(told.get("requestBody")), false);
                    }
                    if (told.containsKey("parameters")) {
                        list(told.get("parameters")).forEach(parameter -> assertTrue(
                                resolve(map(parameter)).keySet()
                                        .containsAll(Set.of("description", "schema", "example")),
                                name + parameter));
                    }
                    responses.forEach((status, response) -> assertComplete(name + " " + status, resolve(map(response)),
                            EMPTY.contains(status)));
                })));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertAll(references(document).map(reference -> () -> assertNotNull(target(reference), reference)));
    }

    private static void assertComplete(String name, Map<String, Object> response, boolean empty) {
        assertTrue(name.endsWith(" body") || response.containsKey("description"), name);
        if (!empty) {
            map(response.get("content")).forEach((type, content) -> assertTrue(
                    map(content).keySet().containsAll(Set.of("schema", "examples")), name + " " + type));
            assertTrue(!map(response.get("content")).isEmpty(), name);
        }
    }

    private static void assertCodes(Enum<?>[] values, String schema) {
        assertEquals(Arrays.stream(values).map(Enum::name).toList(), at("components", "schemas", schema).get("enum"));
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Set<String> names(Stream<RecordComponent> components) {
        return components.map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> references(Object node) {
        return switch (node) {
            case Map<?, ?> map -> map.entrySet().stream().flatMap(entry -> "$ref".equals(entry.getKey())
                    ? Stream.of(entry.getValue().toString())
                    : references(entry.getValue()));
            case List<?> list -> list.stream().flatMap(OpenApiDocumentTest::references);
            default -> Stream.empty();
        };
    }

    private static @Nullable Object target(String reference) {
        Object node = document;
        for (String step : reference.substring(2).split("/")) {
            node = map(node).get(step);
        }
        return node;
    }

    private static Map<String, Object> resolve(Map<String, Object> node) {
        return node.get("$ref") instanceof String reference ? map(target(reference)) : node;
    }

    private static Map<String, Object> at(String... steps) {
        Map<String, Object> node = document;
        for (String step : steps) {
            node = map(node.get(step));
        }
        return node;
    }

    private static Map<String, Object> map(@Nullable Object node) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(node)).forEach((key, value) -> map.put(key.toString(), value));
        return map;
    }

    private static List<?> list(@Nullable Object node) {
        return (List<?>) Objects.requireNonNull(node);
    }
}
