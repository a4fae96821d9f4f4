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
            .dependOnClassesThat(resideInAPackage("io.dataops..")
                    .and(not(resideInAnyPackage(
                            "io.dataops.onnx",
                            "io.dataops.checks.score",
                            "io.dataops.checks.plan",
                            "io.dataops.checks.literal",
                            "io.dataops.results.literal"))));
}
