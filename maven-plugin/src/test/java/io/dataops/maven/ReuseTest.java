package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseTest {
    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void measured() throws Exception {
        build = new Build(folder).suite(3);
        build.verify().execute();
        build.log.clear();
    }

    private VerifyMojo again() {
        VerifyMojo mojo = build.verify();
        mojo.reuseUnchanged = true;
        return mojo;
    }

    private void isMeasuredAgainBecause(String reason) throws Exception {
        again().execute();
        assertThat(build.engine.opened).hasSize(2);
        assertThat(build.log).contains("info the evidence of 0 ms ago is not used: " + reason);
    }

    @Test
    void unchangedEvidenceIsUsedAndSaysHowOldItIs() throws Exception {
        again().execute();

        assertThat(build.engine.opened).hasSize(1);
        assertThat(build.log)
                .contains(
                        "info using the evidence of 0 ms ago (2026-11-23T12:00:00Z): nothing that it rests on has changed"
                                + " since",
                        "info PASSED: 1 check, nothing missed");
        assertThat(build.reportFiles()).contains("report.html", "result.json");
    }

    @Test
    void evidenceThatWasUsedAgainCanBePromoted() throws Exception {
        again().execute();
        build.promote().execute();
        assertThat(folder.resolve("dataops-baseline/baseline.json")).exists();
    }

    @Test
    void itIsMeasuredAgainUnlessItWasAskedFor() throws Exception {
        build.verify().execute();
        assertThat(build.engine.opened).hasSize(2);
    }

    @Test
    void otherDataAreMeasured() throws Exception {
        build.write("fruit.csv", "id\n1\n2\n4\n");
        isMeasuredAgainBecause("the data set fruit has changed");
    }

    @Test
    void anotherSuiteIsMeasured() throws Exception {
        build.suite(2);
        isMeasuredAgainBecause("dataops.yaml has changed");
    }

    @Test
    void anotherCommitIsMeasured() throws Exception {
        build.environment.put("GIT_COMMIT", "8c1f0a5b7d3e49268f0c1d2e3a4b5c6d7e8f9a0b");
        isMeasuredAgainBecause("it is of another commit, branch or state of the files");
    }

    @Test
    void anotherBuildOfTheServerMeasures() throws Exception {
        build.environment.put("BUILD_TAG", "jenkins-shop-main-119");
        isMeasuredAgainBecause("it is of another build of the CI server");
    }

    @Test
    void anotherVersionOfTheProjectIsMeasured() throws Exception {
        build.project.setVersion("2");
        isMeasuredAgainBecause("it is of another version of the project");
    }

    @Test
    void anotherBaselineIsComparedWith() throws Exception {
        build.promote().execute();
        isMeasuredAgainBecause("the baseline has changed");
    }

    @Test
    void otherChecksAreMeasured() throws Exception {
        VerifyMojo mojo = again();
        mojo.include = List.of("fruit");
        mojo.execute();
        assertThat(build.engine.opened).hasSize(2);
    }

    @Test
    void aResultThatSomebodyTouchedIsNotUsed() throws Exception {
        Path result = folder.resolve("target/dataops/promotable/result.json");
        Files.writeString(result, Files.readString(result).replace("2026-11-23", "2026-11-22"));
        again().execute();
        assertThat(build.engine.opened).hasSize(2);
    }

    @Test
    void aSuiteThatAsksForTheTimeIsMeasured() throws Exception {
        build.write("dataops.yaml", """
                version: 1
                datasets:
                  fruit:
                    path: fruit.csv
                    where: "id < 5 or now() is null"
                    checks: [ { row_count: { min: 3 } } ]
                """);
        build.verify().execute();
        build.log.clear();
        again().execute();
        assertThat(build.engine.opened).hasSize(3);
        assertThat(build.log)
                .contains("info the evidence of 0 ms ago is not used: 'now' in the suite may mean something else now");
    }

    @Test
    void aVerdictThatStoppedTheBuildIsNoEvidenceToUse() throws Exception {
        build.suite(4);
        VerifyMojo first = build.verify();
        first.failOnViolation = false;
        first.execute();
        VerifyMojo second = again();
        second.failOnViolation = false;
        second.execute();
        assertThat(build.log).contains("info the evidence of 0 ms ago is not used: the last verdict stopped the build");
    }

    @Test
    void evidenceOfDataTestIsPromotedAfterVerify() throws Exception {
        build.dataTest().execute();
        build.verify().execute();
        build.promote().execute();
        assertThat(folder.resolve("dataops-baseline/baseline.json")).exists();
    }
}
