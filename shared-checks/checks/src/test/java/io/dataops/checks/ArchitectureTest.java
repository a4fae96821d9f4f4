package io.dataops.checks;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.dataops.checks.plan.CompactIndices;

/** The flow that the package page of {@code io.dataops.checks} draws: each layer knows those before it only. */
@AnalyzeClasses(packages = "io.dataops.checks", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dataFlowOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitecture()
            .layer("literal")
            .definedBy("io.dataops.checks.literal")
            .layer("yaml")
            .definedBy("io.dataops.checks.yaml")
            .layer("plan")
            .definedBy("io.dataops.checks.plan")
            .layer("distribution")
            .definedBy("io.dataops.checks.distribution")
            .layer("profile")
            .definedBy("io.dataops.checks.profile")
            .layer("describe")
            .definedBy("io.dataops.checks.describe")
            .layer("check")
            .definedBy("io.dataops.checks.check")
            .layer("type")
            .definedBy("io.dataops.checks.check.type")
            .layer("statistics")
            .definedBy("io.dataops.checks.statistics")
            .layer("drift")
            .definedBy("io.dataops.checks.drift")
            .layer("chart")
            .definedBy("io.dataops.checks.chart")
            .layer("anomaly")
            .definedBy("io.dataops.checks.anomaly")
            .layer("metric")
            .definedBy("io.dataops.checks.metric..")
            .layer("slice")
            .definedBy("io.dataops.checks.slice")
            .layer("score")
            .definedBy("io.dataops.checks.score")
            .layer("external")
            .definedBy("io.dataops.checks.external")
            .layer("task")
            .definedBy("io.dataops.checks.task")
            .layer("importer")
            .definedBy("io.dataops.checks.importer..")
            .layer("suite")
            .definedBy("io.dataops.checks.suite")
            .layer("data")
            .definedBy("io.dataops.checks.data")
            .layer("judge")
            .definedBy("io.dataops.checks.judge")
            .layer("gate")
            .definedBy("io.dataops.checks.gate")
            .layer("baseline")
            .definedBy("io.dataops.checks.baseline")
            .layer("quarantine")
            .definedBy("io.dataops.checks.quarantine")
            .layer("ratchet")
            .definedBy("io.dataops.checks.ratchet")
            .layer("diff")
            .definedBy("io.dataops.checks.diff")
            .layer("model")
            .definedBy("io.dataops.checks.model")
            .layer("evidence")
            .definedBy("io.dataops.checks.evidence")
            .layer("promote")
            .definedBy("io.dataops.checks.promote")
            .layer("reference")
            .definedBy("io.dataops.checks.reference")
            .layer("convert")
            .definedBy("io.dataops.checks.convert")
            .layer("root")
            .definedBy("io.dataops.checks")
            .layer("aggregate")
            .definedBy("io.dataops.checks.aggregate")
            .layer("suggest")
            .definedBy("io.dataops.checks.suggest")
            .whereLayer("suggest")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("aggregate")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("root")
            .mayOnlyBeAccessedByLayers("aggregate", "suggest")
            .whereLayer("convert")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("promote")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers("promote", "root")
            .whereLayer("reference")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("type")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("baseline")
            .mayOnlyBeAccessedByLayers("ratchet", "judge", "gate", "model", "promote", "suggest", "root")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("evidence", "suggest", "root")
            .whereLayer("quarantine")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("ratchet")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("diff")
            .mayOnlyBeAccessedByLayers("promote", "root")
            .whereLayer("judge")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("gate")
            .mayOnlyBeAccessedByLayers("model", "root")
            .whereLayer("data")
            .mayOnlyBeAccessedByLayers("judge", "model", "evidence", "suggest", "root")
            .whereLayer("suite")
            .mayOnlyBeAccessedByLayers(
                    "quarantine",
                    "data",
                    "judge",
                    "gate",
                    "anomaly",
                    "baseline",
                    "ratchet",
                    "diff",
                    "model",
                    "evidence",
                    "promote",
                    "reference",
                    "convert",
                    "suggest",
                    "root")
            .whereLayer("importer")
            .mayOnlyBeAccessedByLayers("suite", "convert", "diff", "reference")
            .whereLayer("task")
            .mayOnlyBeAccessedByLayers("suite", "model", "reference", "root")
            .whereLayer("score")
            .mayOnlyBeAccessedByLayers("model", "root")
            .whereLayer("external")
            .mayOnlyBeAccessedByLayers("suite", "model")
            .whereLayer("slice")
            .mayOnlyBeAccessedByLayers("suite", "model")
            .whereLayer("metric")
            .mayOnlyBeAccessedByLayers("slice", "task", "external", "suite", "gate", "baseline", "model", "reference")
            .whereLayer("statistics")
            .mayOnlyBeAccessedByLayers("metric", "slice", "suite", "gate", "model", "suggest")
            .whereLayer("drift")
            .mayOnlyBeAccessedByLayers("type")
            .whereLayer("chart")
            .mayOnlyBeAccessedByLayers("check", "suite", "anomaly", "root")
            .whereLayer("anomaly")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers(
                    "quarantine",
                    "describe",
                    "type",
                    "task",
                    "suite",
                    "data",
                    "judge",
                    "ratchet",
                    "diff",
                    "model",
                    "evidence",
                    "reference",
                    "convert",
                    "root")
            .whereLayer("describe")
            .mayOnlyBeAccessedByLayers("suggest")
            .whereLayer("profile")
            .mayOnlyBeAccessedByLayers("check", "type", "suite", "judge", "baseline", "convert", "root")
            .whereLayer("distribution")
            .mayOnlyBeAccessedByLayers("plan", "profile", "describe", "type", "reference")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers(
                    "quarantine",
                    "profile",
                    "describe",
                    "check",
                    "type",
                    "metric",
                    "slice",
                    "score",
                    "task",
                    "importer",
                    "suite",
                    "data",
                    "judge",
                    "baseline",
                    "ratchet",
                    "model",
                    "evidence",
                    "reference",
                    "suggest",
                    "root");

    @ArchTest
    static final ArchRule statisticsKnowNumbersOnly = classes()
            .that()
            .resideInAPackage("io.dataops.checks.statistics")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.dataops.checks.statistics", "org.apache.commons..", "org.jspecify..", "java..");

    @ArchTest
    static final ArchRule driftKnowsNumbersOnly = classes()
            .that()
            .resideInAPackage("io.dataops.checks.drift")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.dataops.checks.drift", "org.apache.commons..", "org.jspecify..", "java..");

    @ArchTest
    static final ArchRule chartsKnowNumbersOnly = classes()
            .that()
            .resideInAPackage("io.dataops.checks.chart")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.dataops.checks.chart", "io.dataops.results", "org.jspecify..", "java..");

    @ArchTest
    static final ArchRule metricsKnowNoSuiteAndNoYaml = classes()
            .that()
            .resideInAPackage("io.dataops.checks.metric..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "io.dataops.checks.metric..",
                            "io.dataops.checks.statistics",
                            "io.dataops.checks.literal",
                            "io.dataops.results.literal",
                            "org.apache.commons..",
                            "org.jspecify..",
                            "java..")
                    // What rows of a plan have few of, parts of rows have few of too.
                    .or(belongToAnyOf(CompactIndices.class)));

    @ArchTest
    static final ArchRule aPlanKnowsNoCheckAndNoYaml = classes()
            .that()
            .resideInAPackage("io.dataops.checks.plan")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.dataops.checks.plan",
                    "io.dataops.checks.distribution",
                    "io.dataops.checks.literal",
                    "io.dataops.results",
                    "io.dataops.results.literal",
                    "org.jspecify..",
                    "java..");

    @ArchTest
    static final ArchRule checksKnowNoEngineAndNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.dataops.sql..",
                    "io.dataops.onnx..",
                    "org.duckdb..",
                    "java.sql..",
                    "javax.sql..",
                    "java.net.http..");
}
