package io.dataops.onnx;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A scorer scores rows: it knows its contract, rows and literals, and no check, metric, suite or verdict. */
@AnalyzeClasses(packages = "io.dataops.onnx", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule aScorerKnowsItsContractOnly = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "io.dataops.checks",
                            "io.dataops.checks.check..",
                            "io.dataops.checks.data..",
                            "io.dataops.checks.judge..",
                            "io.dataops.checks.metric..",
                            "io.dataops.checks.suite..",
                            "io.dataops.checks.task..",
                            "io.dataops.checks.yaml..",
                            "io.dataops.results..")
                    .and(not(resideInAPackage("io.dataops.results.literal"))));
}
