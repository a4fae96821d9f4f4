package io.dataops.sql;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
            .dependOnClassesThat(resideInAnyPackage("io.dataops..")
                    .and(not(resideInAnyPackage(
                            "io.dataops.sql..",
                            "io.dataops.checks.plan",
                            "io.dataops.checks.distribution",
                            "io.dataops.checks.literal",
                            "io.dataops.results",
                            "io.dataops.results.history",
                            "io.dataops.results.json",
                            "io.dataops.results.literal"))));

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
