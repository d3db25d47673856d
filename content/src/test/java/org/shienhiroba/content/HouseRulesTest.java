package org.shienhiroba.content;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules of the house for this module; {@code docs/architecture.md} says why each is there. */
@AnalyzeClasses(packages = "org.shienhiroba", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String CONTENT = "org.shienhiroba.content.";

    /** Who may know whom inside the module; what is not written here is not allowed. */
    private static final Map<String, Set<String>> ALLOWED_EDGES = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("agency", Set.of("platform")),
            Map.entry("account", Set.of("platform", "agency")),
            Map.entry("privacy", Set.of("platform")),
            Map.entry("knowhow", Set.of("platform", "agency", "account", "privacy")),
            Map.entry("directory", Set.of("platform", "agency", "account")),
            Map.entry("finding", Set.of("platform", "agency", "directory", "knowhow")),
            Map.entry("synonyms", Set.of("platform", "account", "privacy", "finding")),
            Map.entry("audit", Set.of("platform", "agency", "account", "directory", "knowhow", "synonyms")),
            Map.entry("indexing", Set.of("platform", "agency", "directory", "knowhow", "finding")),
            Map.entry("starter", Set.of("platform", "agency", "directory", "knowhow")));

    @ArchTest
    static final ArchRule dependenciesPointOneWay = noClasses().that().resideInAPackage("org.shienhiroba.search..")
            .should()
            .dependOnClassesThat().resideInAPackage("org.shienhiroba.content..");

    @ArchTest
    static final ArchRule luceneStaysInSearch = noClasses().that().resideOutsideOfPackage("org.shienhiroba.search..")
            .should()
            .dependOnClassesThat().resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule onlyIndexingFindingAndSynonymsTalkToSearch = noClasses().that()
            .resideInAPackage("org.shienhiroba.content..")
            .and()
            .resideOutsideOfPackages("..content.indexing..", "..content.finding..", "..content.privacy..",
                    "..content.synonyms..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.shienhiroba.search..");

    /** Names of persons are known by their part of speech, so privacy needs the words of a text; never what is in the index. */
    @ArchTest
    static final ArchRule privacyAsksSearchForWordsOnly = noClasses().that()
            .resideInAPackage("org.shienhiroba.content.privacy..").should()
            .dependOnClassesThat(new DescribedPredicate<>("are of search, but not Morphology") {
                @Override
                public boolean test(JavaClass used) {
                    return used.getPackageName().startsWith("org.shienhiroba.search")
                            && !used.getName().startsWith("org.shienhiroba.search.Morphology");
                }
            });

    @ArchTest
    static final ArchRule noPageNoRestNoServletHere = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "jakarta.ejb..");

    @ArchTest
    static final ArchRule componentsHaveNoCycles = slices().matching("org.shienhiroba.content.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule componentsKnowOnlyWhomTheyMay = classes().that()
            .resideInAPackage("org.shienhiroba.content.*..")
            .should(new ArchCondition<>("only use the components that the list allows") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    Set<String> allowed = ALLOWED_EDGES.getOrDefault(component(user), Set.of());
                    user.getDirectDependenciesFromSelf().stream()
                            .filter(edge -> edge.getTargetClass().getPackageName().startsWith(CONTENT))
                            .filter(edge -> !component(edge.getTargetClass()).equals(component(user)))
                            .filter(edge -> !allowed.contains(component(edge.getTargetClass())))
                            .forEach(edge -> events.add(SimpleConditionEvent.violated(user, edge.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule transactionsBeginAtDoorsAndInIndexing = methods().that().areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(new DescribedPredicate<>("are doors, or load content, or index") {
                @Override
                public boolean test(JavaClass owner) {
                    return Set
                            .of("KnowhowDesk", "CaseWriting", "CaseReview", "CaseHistory", "Concerns", "AgencyTypes",
                                    "AgencyTypeReading",
                                    "ContentLoader", "Accounts", "AccountLinks", "AccessTokens", "SignInLedger",
                                    "TrialAccounts", "AuditLog", "Synonyms", "SynonymEditing", "SynonymSuggestions",
                                    "ProductSynonyms", "Directory", "Municipalities",
                                    "MunicipalityReading", "Intakes", "IntakeTasks", "PartnerCounts")
                            .contains(owner.getSimpleName())
                            || component(owner).equals("indexing");
                }
            });

    @ArchTest
    static final ArchRule entitiesNeverLeave = classes().that().areAnnotatedWith(Entity.class).or()
            .areAnnotatedWith(Embeddable.class).should().notBePublic();

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().should().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(OffsetDateTime.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(Clock.class, "systemUTC")
            .orShould().callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule sharedBeansHoldNoState = fields().that().areDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationScoped.class).should(new ArchCondition<>("be injected or final") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean injected = field.getAnnotations().stream().anyMatch(one -> Set
                            .of("Inject", "Resource", "PersistenceContext").contains(one.getRawType().getSimpleName()));
                    if (!injected
                            && !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL)) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                    }
                }
            });

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes()
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass owner, ConditionEvents events) {
                    if (!owner.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent()) {
                        events.add(
                                SimpleConditionEvent.violated(owner, owner.getPackageName() + " is not @NullMarked"));
                    }
                }
            });

    private static String component(JavaClass owner) {
        String below = owner.getPackageName().startsWith(CONTENT)
                ? owner.getPackageName().substring(CONTENT.length())
                : "";
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }
}
