package org.shienhiroba.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, for this module. */
@AnalyzeClasses(packages = "org.shienhiroba.search", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String API = "org.shienhiroba.search";

    /** The module serves any application: it knows of no server and no database. */
    @ArchTest
    static final ArchRule NO_SERVER_NO_DATABASE = noClasses().should().dependOnClassesThat().resideInAnyPackage(
            "jakarta..",
            "javax..", "java.sql..", "org.hibernate..");

    /** Another engine may stand behind the same records. */
    @ArchTest
    static final ArchRule THE_API_KNOWS_NO_ENGINE = noClasses().that().resideInAPackage(API).should()
            .dependOnClassesThat().resideInAnyPackage("org.apache.lucene..", API + ".japanese..", API + ".lucene..");

    /** The language is the same for every engine. */
    @ArchTest
    static final ArchRule THE_LANGUAGE_KNOWS_NO_INDEX = noClasses().that().resideInAPackage(API + ".japanese..")
            .should()
            .dependOnClassesThat().resideInAnyPackage(API + ".lucene..", "org.apache.lucene.index..",
                    "org.apache.lucene.search..", "org.apache.lucene.store..");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.shienhiroba.(**)").should().beFreeOfCycles();

    /** Only a command speaks to a terminal. */
    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = noClasses().that().haveSimpleNameNotEndingWith("Command").should(
            ACCESS_STANDARD_STREAMS);

    /** What is measured does not know of its measuring. */
    @ArchTest
    static final ArchRule NOBODY_NEEDS_THE_EVALUATION = noClasses().that().resideOutsideOfPackage(API + ".evaluation")
            .should().dependOnClassesThat().resideInAnyPackage(API + ".evaluation", "com.fasterxml..");

    /** Names that admit anything gather anything. */
    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses().should().haveSimpleNameEndingWith("Util").orShould()
            .haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper").orShould()
            .haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Impl");

    /** One door: the rest of the engine stays out of sight. */
    @ArchTest
    static final ArchRule ONE_DOOR = classes().that().resideInAPackage(API + ".lucene").and()
            .areTopLevelClasses().and(DescribedPredicate.describe("are not the engine",
                    (JavaClass c) -> !c.getSimpleName().equals("LuceneSearchEngine")))
            .should().notBePublic();

    @ArchTest
    static void everyPackageSaysWhatMayBeNull(JavaClasses all) {
        all.stream().map(JavaClass::getPackage).distinct().forEach(
                p -> assertTrue(p.isAnnotatedWith(NullMarked.class),
                        p.getName() + " wants a package-info with @NullMarked"));
    }
}
