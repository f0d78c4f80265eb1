package dev.smartlists;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.smartlists.ArchitectureWords.asksTheMachineForTimeOrZone;
import static dev.smartlists.ArchitectureWords.beNullMarked;
import static dev.smartlists.ArchitectureWords.isAnOperator;
import static dev.smartlists.ArchitectureWords.packagesWithClasses;
import static dev.smartlists.ArchitectureWords.showNoTypeOf;
import static dev.smartlists.ArchitectureWords.showOnlyTypesOf;
import static dev.smartlists.ArchitectureWords.topLevelPackages;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. Each rule says why; a broken one names the line that breaks it. */
@AnalyzeClasses(packages = "dev.smartlists", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheEngineKnowsDrools = noClasses()
            .that()
            .resideOutsideOfPackage("dev.smartlists.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("Drools can then be upgraded or replaced in one place");

    @ArchTest
    static final ArchRule theApiSpeaksPlainJava = classes()
            .that()
            .resideInAPackage("dev.smartlists")
            .and()
            .arePublic()
            .should(showOnlyTypesOf("java..", "org.jspecify..", "dev.smartlists..")
                    .and(showNoTypeOf("java.sql..", "javax.sql..", "dev.smartlists.engine..")))
            .because("whoever embeds the library must not meet the libraries behind it");

    @ArchTest
    static final ArchRule eventsKnowNothing = classes()
            .that()
            .resideInAPackage("dev.smartlists.event..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.smartlists.event..")
            .because("events are the vocabulary that everything else shares");

    @ArchTest
    static final ArchRule activitiesKnowOnlyEvents = classes()
            .that()
            .resideInAPackage("dev.smartlists.activity..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.smartlists.event..", "dev.smartlists.activity..")
            .because("activities are the vocabulary that everything else shares");

    @ArchTest
    static final ArchRule exchangeKnowsOnlyRules = classes()
            .that()
            .resideInAPackage("dev.smartlists.exchange..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson..",
                    "dev.smartlists.event..",
                    "dev.smartlists.activity..",
                    "dev.smartlists.rules..",
                    "dev.smartlists.exchange..")
            .because("rule files and rule JSON are texts that say the same; neither is run to make the other");

    @ArchTest
    static final ArchRule nobodyKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.smartlists.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.smartlists.cli..")
            .because("it only parses and prints");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsScenarios = noClasses()
            .that()
            .resideOutsideOfPackages("dev.smartlists.scenario..", "dev.smartlists.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.smartlists.scenario..")
            .because("scenarios test the product and are no part of it; the command line has a verb to run them");

    @ArchTest
    static final ArchRule explainJudgesNothingItself = noClasses()
            .that()
            .resideInAPackage("dev.smartlists.explain..")
            .should()
            .accessTargetWhere(isAnOperator())
            .because("an explanation must come from the evaluation it explains, not from a second one");

    @ArchTest
    static final ArchRule noPackagesKnowEachOther = slices().assignedFrom(topLevelPackages())
            .should()
            .beFreeOfCycles()
            .because("arrows point at what is known, never back");

    @ArchTest
    static final ArchRule onlyTheCommandLineReadsTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("dev.smartlists.cli..")
            .should()
            .accessTargetWhere(asksTheMachineForTimeOrZone())
            .because("every answer is as of an instant that the caller gives");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            all(packagesWithClasses()).should(beNullMarked()).because("null is allowed only where a signature says so");
}
