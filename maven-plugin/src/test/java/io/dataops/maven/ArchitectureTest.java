package io.dataops.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.dataops.checks.plan.CancelledException;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory;
import io.dataops.checks.plan.Progress;
import io.dataops.sql.duckdb.DuckDbEngineFactory;

@AnalyzeClasses(packages = "io.dataops.maven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> CONTRACT_OF_ENGINES = DescribedPredicate.describe(
            "the contract of engines",
            type -> type.isEquivalentTo(Engine.class)
                    || type.isEquivalentTo(EngineFactory.class)
                    || type.isEquivalentTo(EngineFactory.Resources.class)
                    || type.isEquivalentTo(EngineException.class)
                    || type.isEquivalentTo(CancelledException.class)
                    || type.isEquivalentTo(Progress.class));

    @ArchTest
    static final ArchRule thePluginDoesNotKnowHowOutcomesAreMade = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.dataops.checks.judge..", "io.dataops.checks.check", "io.dataops.results.file..");

    @ArchTest
    static final ArchRule ofThePlanItKnowsTheContractOfEngines = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("io.dataops.checks.plan..").and(DescribedPredicate.not(CONTRACT_OF_ENGINES)));

    @ArchTest
    static final ArchRule oneClassKnowsOneEngineByName = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.dataops.sql.duckdb..", "org.duckdb..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(DuckDbEngineFactory.class))));

    @ArchTest
    static final ArchRule onlyTheWorkshopChoosesTheEngine = noClasses()
            .that()
            .doNotHaveSimpleName("Workshop")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.dataops.sql.duckdb..");

    @ArchTest
    static final ArchRule onlyTheEdgeKnowsMaven = classes()
            .that()
            .haveSimpleNameNotEndingWith("Mojo")
            .and()
            .doNotHaveSimpleName("Reactor")
            .and()
            .doNotHaveSimpleName("Modules")
            .and()
            .doNotHaveSimpleName("Servers")
            .and()
            .doNotHaveSimpleName("MavenStyle")
            .and()
            .doNotHaveSimpleName("ResultLog")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("org.apache.maven..", "org.codehaus.plexus..");
}
