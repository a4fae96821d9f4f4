package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.plan.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyMojoTest {
    private static final List<String> ALL = List.of("TEST-dataops.xml", "report.html", "report.md", "result.json");

    @TempDir
    Path folder;

    @Test
    void goodDataPassAndAllReportsAreWritten() throws Exception {
        Build build = new Build(folder).suite(3);

        build.verify().execute();

        assertThat(build.log).contains("info PASSED: 1 check, nothing missed");
        assertThat(build.reportFiles()).isEqualTo(ALL);
    }

    @Test
    void theResultNamesTheBuildOfTheBuildServer() throws Exception {
        Build build = new Build(folder).suite(3);
        build.environment.put("BUILD_TAG", "jenkins-shop-main-118");

        build.verify().execute();

        assertThat(Files.readString(build.reports().resolve("result.json")))
                .contains("\"build\": \"jenkins-shop-main-118\"");
    }

    @Test
    void aBuildThatGoesOnEndsWithTheReportToOpen() throws Exception {
        Build build = new Build(folder).suite(3);
        build.verify().execute();
        assertThat(build.log).endsWith("info see target/dataops/report.html");
    }

    @Test
    void badDataFailAfterAllReportsAreWritten() throws Exception {
        Build build = new Build(folder).suite(4);

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("FAILED: 1 of 1 check failed; see target/dataops/report.html");
        assertThat(build.reportFiles()).isEqualTo(ALL);
    }

    @Test
    void dataThatAreAbsentAreAnErrorNotAFailure() throws Exception {
        Build build = new Build(folder).suite(3);
        Files.delete(folder.resolve("fruit.csv"));

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("NOT EVALUATED: 1 of 1 check could not run, 1 of 1 gate blocks; see"
                        + " target/dataops/report.html");
        assertThat(build.reportFiles()).isEqualTo(ALL);
    }

    @Test
    void aDataSetWithoutRowsIsAFailureThatNoSwitchPardons() throws Exception {
        Build build = new Build(folder).suite(0);
        build.engine.rows = 0;
        VerifyMojo mojo = build.verify();
        mojo.failOnViolation = false;
        mojo.failIfNoChecks = false;

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("NOT EVALUATED: 1 of 1 gate blocks; see target/dataops/report.html");
    }

    @Test
    void withoutHtmlTheResultItselfIsNamed() throws Exception {
        Build build = new Build(folder).suite(4);
        VerifyMojo mojo = build.verify();
        mojo.formats = List.of();

        assertThatThrownBy(mojo::execute).hasMessage("FAILED: 1 of 1 check failed; see target/dataops/result.json");
        assertThat(build.reportFiles()).containsExactly("result.json");
    }

    @Test
    void aBrokenSuiteLeavesNoOldVerdict() throws Exception {
        Build build = new Build(folder)
                .write("dataops.yaml", "version: 2\n")
                .write("target/dataops/result.json", "{}")
                .write("target/dataops/TEST-dataops.xml", "<old/>")
                .write("target/dataops/notes.txt", "mine");

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("""
                        dataops.yaml has 2 problems:
                        dataops.yaml:1:1: the suite has no 'datasets', so there is nothing to verify
                        dataops.yaml:1:10: this version of dataops reads version: 1, but found the number 2""");
        assertThat(build.reportFiles()).containsExactly("notes.txt", "result.pending");
        assertThat(build.engine.opened).isEmpty();
    }

    @Test
    void anOldReportThatCannotBeRemovedKeepsNoOldVerdictInForce() throws Exception {
        Build build = new Build(folder)
                .suite(3)
                .write("target/dataops/result.json", "{}")
                .write("target/dataops/result.pending", "")
                .write("target/dataops/TEST-dataops.xml/notes.txt", "mine");

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("cannot remove target/dataops/TEST-dataops.xml of an earlier run: ");
        assertThat(build.reportFiles()).contains("result.pending").doesNotContain("result.json");
    }

    @Test
    void aReportThatCannotBeWrittenLeavesNone() throws Exception {
        Build build = new Build(folder).suite(3);
        Files.createDirectories(build.reports().resolve("report.md.d"));
        build.engine.whileRunning = engine -> folderInPlaceOf(build.reports().resolve("report.md"));

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("cannot write " + build.reports().resolve("report.md") + ": it is a folder");
        assertThat(build.reportFiles())
                .contains("result.pending")
                .doesNotContain("result.json", "report.html", "TEST-dataops.xml");
    }

    @Test
    void aReportThatCannotBeRemovedEitherHidesNeitherTheReasonNorTheMark() throws Exception {
        Build build = new Build(folder).suite(3);
        Path report = build.reports().resolve("report.md");
        build.engine.whileRunning = engine -> {
            folderInPlaceOf(report);
            folderInPlaceOf(report.resolve("notes"));
        };

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("cannot write " + report + ": it is a folder");
        assertThat(build.reportFiles()).contains("result.pending").doesNotContain("result.json");
    }

    private static void folderInPlaceOf(Path file) {
        assertThat(file.toFile().mkdir()).isTrue();
    }

    @Test
    void evidenceOfTheSameBuildIsUsedWhileNothingChanges() throws Exception {
        Build build = new Build(folder).suite(3).binds("verify");
        build.dataTest().execute();

        build.verify().execute();

        assertThat(build.engine.opened).hasSize(1);
        assertThat(build.log).contains("info using what data-test measured: suite and data are unchanged since");
        assertThat(build.reportFiles()).isEqualTo(ALL);
    }

    @Test
    void evidenceIsMeasuredAgainWhenDataChange() throws Exception {
        Build build = new Build(folder).suite(3).binds("verify");
        build.dataTest().execute();
        build.write("fruit.csv", "id\n1\n2\n4\n");

        build.verify().execute();

        assertThat(build.engine.opened).hasSize(2);
        assertThat(build.log).contains("info measuring again what data-test measured: the data set fruit has changed");
    }

    @Test
    void evidenceIsMeasuredAgainWhenTheSuiteChanges() throws Exception {
        Build build = new Build(folder).suite(3).binds("verify");
        build.dataTest().execute();
        build.suite(4);

        assertThatThrownBy(() -> build.verify().execute()).isInstanceOf(MojoFailureException.class);

        assertThat(build.engine.opened).hasSize(2);
        assertThat(build.log).contains("info measuring again what data-test measured: dataops.yaml has changed");
    }

    @Test
    void evidenceIsMeasuredAgainWhenOtherChecksAreAskedFor() throws Exception {
        Build build = new Build(folder).suite(3).binds("verify");
        build.dataTest().execute();
        VerifyMojo mojo = build.verify();
        mojo.include = List.of("fruit");

        mojo.execute();

        assertThat(build.engine.opened).hasSize(2);
        assertThat(build.log).contains("info measuring again what data-test measured: others are asked for");
    }

    @Test
    void evidenceIsMeasuredAgainWhenThisExecutionHasOtherParameters() throws Exception {
        Build build = new Build(folder).suite(3).binds("verify");
        build.dataTest().execute();
        VerifyMojo mojo = build.verify();
        mojo.onLoosened = "fail";

        mojo.execute();

        assertThat(build.engine.opened).hasSize(2);
        assertThat(build.log)
                .contains("info measuring again what data-test measured: parameters of the goal are others");
    }

    @Test
    void evidenceIsMeasuredAgainWhenItWouldBeComparedWithAnotherBaseline() throws Exception {
        Build build = new Build(folder).suite(3).binds("verify");
        build.dataTest().execute();
        VerifyMojo mojo = build.verify();
        mojo.baseline = "elsewhere";

        mojo.execute();

        assertThat(build.engine.opened).hasSize(2);
        assertThat(build.log).contains("info measuring again what data-test measured: the baseline has changed");
    }

    @Test
    void theEngineMayUseTheModulesShareOfTheMachine() throws Exception {
        Build build = new Build(folder).suite(3);
        build.request.setDegreeOfConcurrency(1_000);
        VerifyMojo mojo = build.verify();
        mojo.memoryLimit = "512MB";

        mojo.execute();

        assertThat(build.engine.opened).singleElement().satisfies(resources -> {
            assertThat(resources.memoryBytes()).isEqualTo(512_000_000);
            assertThat(resources.threads()).isEqualTo(1);
            assertThat(resources.temporary().getParent()).isEqualTo(build.reports());
        });
    }

    @Test
    void stoppingTheBuildCancelsTheEngineAndLeavesNoVerdict() throws Exception {
        Build build = new Build(folder).suite(3).write("target/dataops/result.json", "{}");
        build.engine.whileRunning = Engine::cancel;

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("the verification was cancelled");
        assertThat(build.reportFiles()).containsExactly("result.pending");
    }

    @Test
    void theNextBuildTakesAwayTheMarkOfOneThatBrokeOff() throws Exception {
        Build build = new Build(folder).suite(3).write("target/dataops/result.pending", "");

        build.verify().execute();

        assertThat(build.reportFiles()).isEqualTo(ALL);
    }

    @Test
    void aSuiteThatIsNamedAndAbsentLeavesTheMarkOfAMissingResult() throws Exception {
        Build build = new Build(folder).suite(3).write("target/dataops/result.json", "{}");
        VerifyMojo mojo = build.verify();
        mojo.configFile = folder.resolve("nightly.yaml").toFile();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("there is no suite nightly.yaml, which the parameter configFile (dataops.config) names");
        assertThat(build.reportFiles()).containsExactly("result.pending");
    }

    @Test
    void skippingRemovesAnOldVerdictAndDoesNothingElse() throws Exception {
        Build build = new Build(folder)
                .suite(4)
                .write("target/dataops/result.json", "{}")
                .write("target/dataops/result.pending", "");
        VerifyMojo mojo = build.verify();
        mojo.skip = true;

        mojo.execute();

        assertThat(build.log).containsExactly("info dataops:verify is skipped");
        assertThat(build.reportFiles()).isEmpty();
    }

    @Test
    void aModuleWithoutASuiteIsLeftOutWhenAnotherHasOne() throws Exception {
        Build build = new Build(folder);
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("dataops.yaml"), "");
        build.modules(build.project, build.project("other", other));

        build.typed(build.verify()).execute();

        assertThat(build.log).containsExactly("info this module has no dataops.yaml, nothing to do");
    }

    @Test
    void aSuiteOfAModuleThatDoesNotRunTheGoalIsNoExcuse() throws IOException {
        Build build = new Build(folder).binds("verify");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("dataops.yaml"), "");
        build.modules(build.project, build.project("other", other));

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("no module has a dataops.yaml, so nothing was verified; start with one by running"
                        + " dataops:init");
    }
}
