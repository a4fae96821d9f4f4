package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suites and parameters that cannot be used. */
class ConfigurationTest {
    @Test
    void allProblemsOfASuiteAreToldAtOnce() {
        MavenRun.of("broken-suite")
                .run("verify")
                .failsAsBroken()
                .says("dataops.yaml has ", "dataops.yaml:4:5: ", "dataops.yaml:6:9: ", "dataops.yaml:7:27: ")
                .hasReports();
    }

    @Test
    void aSuiteIsValidatedWithoutLoadingAnEngine() throws IOException {
        MavenRun run = MavenRun.of("passing");
        Path classes = run.folder().resolve("classes.txt");

        run.options("-Xlog:class+load:file=" + classes)
                .run("dataops:validate-config")
                .succeeds()
                .says("dataops.yaml is valid: 1 data set, 3 checks")
                .hasReports();
        assertThat(Files.readString(classes))
                .contains("io.dataops.maven.ValidateConfigMojo")
                .doesNotContain("io.dataops.sql", "org.duckdb");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -Ddataops.formats=html,junt   | dataops.formats cannot be 'junt'; did you mean 'junit'?
            -Ddataops.failOn=never        | dataops.failOn cannot be 'never'; known are error, warn
            -Ddataops.memoryLimit=lots    | dataops.memoryLimit cannot be 'lots'; write a size such as 512MB or 2GB
            -Ddataops.threads=0           | dataops.threads cannot be 0; it must be at least 1
            -Ddataops.config=other.yaml   | there is no suite other.yaml, which the parameter configFile (dataops.config) names
            """)
    void aParameterThatMeansNothingIsAnErrorAndLeavesNoOldVerdict(String argument, String message) {
        MavenRun.of("passing")
                .write("target/dataops/result.json", "{}")
                .write("target/dataops/report.html", "old")
                .run("verify", argument)
                .failsAsBroken()
                .says(message)
                .hasReports("result.pending");
    }

    @Test
    void theSuiteMayStandElsewhere() {
        MavenRun.of("named-suite").run("verify").succeeds().says("PASSED: 3 checks, nothing missed");
    }

    @Test
    void aBuildWithoutAnySuiteFailsAndSaysHowToStart() {
        MavenRun.of("no-suite")
                .run("verify")
                .failsAsViolation()
                .says("no module has a dataops.yaml, so nothing was verified; start with one by running dataops:init");
    }

    @Test
    void onlyTheFormatsThatWereAskedForAreWritten() {
        MavenRun.of("passing")
                .run("verify", "-Ddataops.formats=markdown", "-Ddataops.memoryLimit=512MB", "-Ddataops.threads=1")
                .succeeds()
                .hasReports("result.json", "report.md");
    }
}
