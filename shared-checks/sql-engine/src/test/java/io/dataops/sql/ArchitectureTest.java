package io.dataops.sql;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** An engine takes measures: it knows plans, literals and results, and no check, suite or verdict. */
@AnalyzeClasses(packages = "io.dataops.sql", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule anEngineKnowsThePlanOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.dataops.checks",
                    "io.dataops.checks.check..",
                    "io.dataops.checks.suite..",
                    "io.dataops.checks.data..",
                    "io.dataops.checks.judge..",
                    "io.dataops.checks.yaml..");

    @ArchTest
    static final ArchRule theTableOfTheHistoryKnowsNoEngine = classes()
            .that()
            .resideInAPackage("io.dataops.sql.history")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.dataops.sql.history",
                    "io.dataops.results",
                    "io.dataops.results.history",
                    "org.jspecify..",
                    "java..");
}
