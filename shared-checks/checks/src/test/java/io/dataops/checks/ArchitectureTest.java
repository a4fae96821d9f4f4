package io.dataops.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The flow that the package page of {@code io.dataops.checks} draws: each layer knows those before it only. */
@AnalyzeClasses(packages = "io.dataops.checks", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dataFlowOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("literal")
            .definedBy("io.dataops.checks.literal")
            .layer("yaml")
            .definedBy("io.dataops.checks.yaml")
            .layer("plan")
            .definedBy("io.dataops.checks.plan")
            .layer("check")
            .definedBy("io.dataops.checks.check")
            .layer("type")
            .definedBy("io.dataops.checks.check.type")
            .layer("suite")
            .definedBy("io.dataops.checks.suite")
            .layer("data")
            .definedBy("io.dataops.checks.data")
            .layer("judge")
            .definedBy("io.dataops.checks.judge")
            .layer("root")
            .definedBy("io.dataops.checks")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("judge")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("data")
            .mayOnlyBeAccessedByLayers("judge", "root")
            .whereLayer("suite")
            .mayOnlyBeAccessedByLayers("data", "judge", "root")
            .whereLayer("type")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("type", "suite", "data", "judge", "root")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("check", "type", "suite", "data", "judge", "root");

    @ArchTest
    static final ArchRule aPlanKnowsNoCheckAndNoYaml = classes()
            .that()
            .resideInAPackage("io.dataops.checks.plan")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.dataops.checks.plan",
                    "io.dataops.checks.literal",
                    "io.dataops.results",
                    "org.jspecify..",
                    "java..");

    @ArchTest
    static final ArchRule checksKnowNoEngineAndNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.dataops.sql..", "org.duckdb..", "java.sql..", "javax.sql..", "java.net.http..");
}
