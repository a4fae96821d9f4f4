package io.dataops.results;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.dataops.results", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule resultsNeedJacksonAndTheJdkOnly = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.dataops.results..", "com.fasterxml.jackson..", "org.jspecify..", "java..");

    @ArchTest
    static final ArchRule onlyTheJsonPackageKnowsJackson = noClasses()
            .that()
            .resideOutsideOfPackage("io.dataops.results.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule jsonAndReportsDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("io.dataops.results.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.dataops.results.report..");

    @ArchTest
    static final ArchRule reportsDoNotKnowJson = noClasses()
            .that()
            .resideInAPackage("io.dataops.results.report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.dataops.results.json..");

    @ArchTest
    static final ArchRule theModelKnowsNothingButItself = classes()
            .that()
            .resideInAPackage("io.dataops.results")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.dataops.results", "org.jspecify..", "java..");

    @ArchTest
    static final ArchRule filesAndReportsDecideNothing = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.dataops.results.report..", "io.dataops.results.file..", "io.dataops.results.baseline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.dataops.results.policy..", "io.dataops.results.compare..", "io.dataops.results.waive..");

    /** What reads a result refuses a verdict that is milder than what follows, waivers included. */
    @ArchTest
    static final ArchRule jsonKnowsNoPolicy = noClasses()
            .that()
            .resideInAPackage("io.dataops.results.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.dataops.results.policy..", "io.dataops.results.compare..");

    @ArchTest
    static final ArchRule waiversKnowResultsOnly = classes()
            .that()
            .resideInAPackage("io.dataops.results.waive..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.dataops.results", "io.dataops.results.waive", "org.jspecify..", "java..");

    @ArchTest
    static final ArchRule modulesKnowResultsOnly = classes()
            .that()
            .resideInAPackage("io.dataops.results.module..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.dataops.results", "io.dataops.results.module", "org.jspecify..", "java..");

    @ArchTest
    static final ArchRule aComparisonKnowsResultsOnly = classes()
            .that()
            .resideInAPackage("io.dataops.results.compare..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.dataops.results", "io.dataops.results.compare", "org.jspecify..", "java..");

    @ArchTest
    static final ArchRule aPolicyKnowsResultsComparisonsAndLiterals = classes()
            .that()
            .resideInAPackage("io.dataops.results.policy..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.dataops.results",
                    "io.dataops.results.compare",
                    "io.dataops.results.literal",
                    "io.dataops.results.policy",
                    "org.jspecify..",
                    "java..");

    @ArchTest
    static final ArchRule aHistoryKnowsResultsAndNoFile = classes()
            .that()
            .resideInAPackage("io.dataops.results.history..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.dataops.results",
                    "io.dataops.results.history",
                    "io.dataops.results.literal",
                    "org.jspecify..",
                    "java..");

    @ArchTest
    static final ArchRule literalsNeedNothingOfOurs = classes()
            .that()
            .resideInAPackage("io.dataops.results.literal..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.dataops.results.literal", "org.jspecify..", "java..");
}
