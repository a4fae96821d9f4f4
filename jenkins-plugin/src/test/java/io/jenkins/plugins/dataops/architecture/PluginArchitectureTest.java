package io.jenkins.plugins.dataops.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.kohsuke.stapler.verb.GET;
import org.kohsuke.stapler.verb.POST;

@AnalyzeClasses(packages = "io.jenkins.plugins.dataops", importOptions = ImportOption.DoNotIncludeTests.class)
class PluginArchitectureTest {
    private static final String ROOT = "io.jenkins.plugins.dataops.";

    @ArchTest
    static final ArchRule packagesDependOneWay =
            slices().matching(ROOT + "(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatIsRecordedAndHowItIsKeptKnowsNoJenkins = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "recording", ROOT + "store", ROOT + "trend")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("hudson..", "jenkins..", "org.kohsuke..", "org.jenkinsci..");

    @ArchTest
    static final ArchRule whatIsRecordedKnowsNothingElseOfThePlugin = noClasses()
            .that()
            .resideInAPackage(ROOT + "recording")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(ROOT + "recording", "io.dataops..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule everyWebMethodSaysWhetherItChangesSomething = methods()
            .that()
            .haveNameMatching("do[A-Z].*")
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(POST.class)
            .orShould()
            .beAnnotatedWith(GET.class);

    @ArchTest
    static final ArchRule formsAskByPost = methods()
            .that()
            .haveNameMatching("do(Check|Fill)[A-Z].*")
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(POST.class);
}
