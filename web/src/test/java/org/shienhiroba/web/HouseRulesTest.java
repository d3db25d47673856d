package org.shienhiroba.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The rules of the house for this module; {@code docs/architecture.md} says why each is there. */
@AnalyzeClasses(packages = "org.shienhiroba.web", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule noDatabaseAndNoEngineHere = noClasses().that().resideInAPackage("org.shienhiroba.web..")
            .should()
            .dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.apache.lucene..",
                    "org.shienhiroba.search.lucene..", "org.shienhiroba.search.japanese..",
                    "org.shienhiroba.content.indexing..", "org.shienhiroba.content.starter..");

    @ArchTest
    static final ArchRule onlyAdministratorsReadTheAudit = noClasses().that()
            .resideInAPackage("org.shienhiroba.web..").and().resideOutsideOfPackage("..web.pages.admin..").should()
            .dependOnClassesThat().resideInAPackage("org.shienhiroba.content.audit..");

    @ArchTest
    static final ArchRule transactionsBeginBehindTheDoors = noClasses().that().resideInAPackage("org.shienhiroba.web..")
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule pagesAndRestAreTwoDoorsThatDoNotKnowEachOther = noClasses().that()
            .resideInAPackage("org.shienhiroba.web.pages..").should().dependOnClassesThat()
            .resideInAnyPackage("org.shienhiroba.web.api..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule restKnowsNoPage = noClasses().that().resideInAPackage("org.shienhiroba.web.api..").should()
            .dependOnClassesThat().resideInAnyPackage("org.shienhiroba.web.pages..", "jakarta.faces..");

    @ArchTest
    static final ArchRule componentsHaveNoCycles = slices().matching("org.shienhiroba.web.(**)").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().that().resideInAPackage("org.shienhiroba.web..").should()
            .callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now").orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule sharedBeansHoldNoState = fields().that().areDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationScoped.class).should(new ArchCondition<>("be injected or final") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean injected = field.getAnnotations().stream()
                            .anyMatch(one -> one.getRawType().getSimpleName().matches("Inject|Context|Resource"));
                    if (!injected && !field.getModifiers().contains(JavaModifier.FINAL)) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                    }
                }
            }).allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes().that().resideInAPackage("org.shienhiroba.web..")
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass owner, ConditionEvents events) {
                    if (!owner.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent()) {
                        events.add(
                                SimpleConditionEvent.violated(owner, owner.getPackageName() + " is not @NullMarked"));
                    }
                }
            });
}
