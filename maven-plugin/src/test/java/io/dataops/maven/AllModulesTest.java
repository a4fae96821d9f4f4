package io.dataops.maven;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/** What holds in every module that the plugin brings. */
@AnalyzeClasses(packages = "io.dataops", importOptions = ImportOption.DoNotIncludeTests.class)
class AllModulesTest {
    private static final Set<String> CLOCKS =
            Set.of("now", "system", "systemUTC", "systemDefaultZone", "currentTimeMillis");

    private static final DescribedPredicate<JavaCall<?>> READS_THE_CLOCK = describe(
            "reads the clock of the machine",
            call -> CLOCKS.contains(call.getTarget().getName())
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isAssignableTo(java.time.Clock.class))
                    && (call.getTargetOwner().getPackageName().equals("java.time")
                            || call.getTargetOwner().isEquivalentTo(System.class)));

    private static final DescribedPredicate<JavaCall<?>> SEEDS_ITSELF = describe(
            "makes a generator without a seed",
            call -> call.getTargetOwner().isEquivalentTo(SplittableRandom.class)
                    && call.getTarget().getName().equals("<init>")
                    && call.getTarget().getRawParameterTypes().isEmpty());

    @ArchTest
    static final ArchRule packagesDependOneWay =
            slices().matching("io.dataops.(**)").should().beFreeOfCycles();

    /** A result replays only when the time of its session is given to all who ask for it. */
    @ArchTest
    static final ArchRule onlyTheWorkshopReadsTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.dataops.maven.Workshop")
            .should()
            .callCodeUnitWhere(READS_THE_CLOCK);

    /** The same rows draw the same samples, in every build and on every machine. */
    @ArchTest
    static final ArchRule chanceHasASeed = noClasses()
            .should()
            .callCodeUnitWhere(SEEDS_ITSELF)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(SecureRandom.class);
}
