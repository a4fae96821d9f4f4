package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What each verdict means for the build. */
class VerdictTest {
    private static final String[] ALL = {"result.json", "report.html", "report.md", "TEST-dataops.xml"};

    @Test
    void theFailureSaysWhatFailedAndReportsAreThere() throws IOException {
        MavenResult result =
                MavenRun.of("failing").run("verify").failsAsViolation().hasReports(ALL);

        Path expected = Path.of(System.getProperty("it.projects"), "failing", "failure.txt");
        assertThat(result.findings().replace(System.getProperty("it.version"), "@dataops@"))
                .isEqualTo(Files.readString(expected));
        assertThat(result.stored().verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.report("TEST-dataops.xml")).contains("failures=\"1\"");
    }

    @Test
    void aWarningPassesUnlessTheBuildWantsToFailOnIt() {
        MavenRun run = MavenRun.of("warning");

        run.run("verify")
                .succeeds()
                .says("[WARNING] WARNED: 1 of 2 checks warned")
                .hasReports(ALL);
        run.run("verify", "-Ddataops.failOn=warn")
                .failsAsViolation()
                .says("WARNED: 1 of 2 checks warned; see target/dataops/report.html");
    }

    @Test
    void dataThatAreNotThereAreAnError() {
        MavenRun.of("missing-data")
                .run("verify")
                .failsAsBroken()
                .says("there is no file 'frut.csv'; did you mean 'fruit.csv' in the same folder?")
                .hasReports(ALL);
    }

    @Test
    void dataWithoutRowsAreAFailure() {
        MavenRun.of("empty-data")
                .run("verify")
                .failsAsViolation()
                .says("NOT EVALUATED:")
                .hasReports(ALL);
    }

    @Test
    void aSuiteWithoutChecksIsAFailureUnlessAllowed() {
        MavenRun run = MavenRun.of("no-checks");

        run.run("verify").failsAsViolation().says("NOT EVALUATED: no check ran").hasReports(ALL);
        MavenResult allowed = run.run("verify", "-Ddataops.failIfNoChecks=false")
                .succeeds()
                .says("the build goes on because dataops.failIfNoChecks is false, but NOT EVALUATED: no check ran");
        assertThat(allowed.stored().verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void badDataCanBeToldWithoutFailingTheBuild() {
        MavenResult result = MavenRun.of("failing")
                .run("verify", "-Ddataops.failOnViolation=false")
                .succeeds()
                .says("[WARNING] the build goes on because dataops.failOnViolation is false, but FAILED: 1 of 2 checks"
                        + " failed");
        assertThat(result.stored().verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void failuresAreIgnoredLoudlyAndStayInTheResult() {
        MavenResult result = MavenRun.of("failing")
                .run("verify", "-Dmaven.test.failure.ignore")
                .succeeds()
                .says("[WARNING] the build goes on because maven.test.failure.ignore is set, but FAILED: 1 of 2 checks"
                        + " failed");
        assertThat(result.stored().verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void whatIsLeftOutIsNeverAPlainPass() {
        MavenRun run = MavenRun.of("passing");

        MavenResult some =
                run.run("verify", "-Ddataops.include=fruit.not_null*").succeeds();
        assertThat(some.stored().verdict()).isEqualTo(Verdict.WARNED);
        some.says("[WARNING] WARNED: 2 of 3 checks left out");
        MavenResult others =
                run.run("verify", "-Ddataops.exclude=fruit.row_count").succeeds();
        assertThat(others.stored().verdict()).isEqualTo(Verdict.WARNED);
        run.run("verify", "-Ddataops.include=vegetables")
                .failsAsViolation()
                .says("NOT EVALUATED: 3 of 3 checks left out");
    }

    @Test
    void quietBuildsSayNothingAboutGoodData() {
        MavenResult result = MavenRun.of("passing").run("-q", "verify").succeeds();
        assertThat(result.log().replaceAll("\u001b\\[[0-9;]*m", "").strip()).isEmpty();
    }
}
