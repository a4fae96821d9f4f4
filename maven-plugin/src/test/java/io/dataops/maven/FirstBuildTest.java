package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suites that ask for nothing but comparisons, before there is anything to compare with. */
class FirstBuildTest {
    private static final String VERDICT =
            "NOT EVALUATED: nothing to compare with yet; mvn dataops:promote makes this result the baseline";

    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void suite() throws IOException {
        build = new Build(folder).write("metrics.json", "{\"rmse\": 2.5}");
        comparing("");
    }

    private void comparing(String policy) throws IOException {
        build.write("dataops.yaml", """
                version: 1
                models:
                  price:
                    metrics_file: metrics.json
                    metrics_format: json
                gates:
                  - { metric: price.rmse, max_rise: 0.1, confidence: none%s }
                """.formatted(policy));
    }

    @Test
    void itIsNoPassAndGoesOnAndSaysWhatToDo() throws Exception {
        build.verify().execute();

        assertThat(build.log)
                .contains(
                        "warn " + VERDICT,
                        "warn the build goes on because a missing baseline only warns, but " + VERDICT
                                + "; see target/dataops/report.html")
                .noneMatch(line -> line.startsWith("error"));
        assertThat(build.result().awaitsBaseline()).isTrue();
        assertThat(Files.readString(build.reports().resolve("report.html"))).contains("Nothing to compare with");
        assertThat(Files.readString(build.reports().resolve("TEST-dataops.xml")))
                .contains("errors=\"0\"");
    }

    @Test
    void itCanBePromotedAndTheNextBuildIsCompared() throws Exception {
        build.verify().execute();
        build.promote().execute();

        build.verify().execute();

        assertThat(build.log).contains("info PASSED: 0 checks, 2 gates, nothing missed");
    }

    @Test
    void whoeverAsksForItStopsTheFirstBuildAndCanPromoteAllTheSame() throws Exception {
        comparing(", on_missing_baseline: fail");

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("NOT EVALUATED: 1 of 1 gate blocks; see target/dataops/report.html");
        assertThatCode(() -> build.promote().execute()).doesNotThrowAnyException();
    }

    @Test
    void whereWarningsFailItFails() throws Exception {
        VerifyMojo verify = build.verify();
        verify.failOn = "warn";

        assertThatThrownBy(verify::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(VERDICT + "; see target/dataops/report.html");
    }

    @Test
    void gatesThatWereLeftOutAreNoFirstBuild() throws Exception {
        VerifyMojo verify = build.verify();
        verify.exclude = List.of("price.rmse.max_rise");

        assertThatThrownBy(verify::execute).isInstanceOf(MojoFailureException.class);
        assertThatThrownBy(() -> build.promote().execute()).hasMessage("""
                nothing was promoted:
                  the last verdict is NOT EVALUATED: 1 of 1 gate warns; only what passed or warned becomes a baseline, so\
                 mend it and run mvn verify again
                  1 gate was left out, and a baseline needs all; run mvn verify without dataops.include and\
                 dataops.exclude""");
    }

    @Test
    void evidenceOfSomeGatesIsRefused() throws Exception {
        build.write(
                "dataops.yaml",
                Files.readString(folder.resolve("dataops.yaml")) + "  - { metric: price.rmse, max: 3 }\n");
        VerifyMojo verify = build.verify();
        verify.exclude = List.of("price.rmse.max_rise");
        verify.execute();

        assertThatThrownBy(() -> build.promote().execute()).hasMessage("""
                nothing was promoted:
                  1 gate was left out, and a baseline needs all; run mvn verify without dataops.include and\
                 dataops.exclude""");
    }

    @Test
    void whatCannotBeEvaluatedIsNotPromoted() throws Exception {
        build.write("metrics.json", "{}");

        assertThatThrownBy(() -> build.verify().execute()).isInstanceOf(MojoExecutionException.class);
        assertThatThrownBy(() -> build.promote().execute())
                .hasMessageContaining(
                        "the last verdict is NOT EVALUATED: 2 of 2 gates block; only what passed or warned");
    }

    @Test
    void rowsThatChangedOnPurposeArePromotedInPlaceOfTheOldOnes() throws Exception {
        build.verify().execute();
        build.promote().execute();
        build.write("metrics.json", "{\"mae\": 1}");
        build.write(
                "dataops.yaml",
                Files.readString(folder.resolve("dataops.yaml"))
                        .replace("price.rmse", "price.mae")
                        .replace(" }", ", on_missing_baseline: warn }"));

        build.verify().execute();

        assertThat(build.log).contains("warn NOT EVALUATED: nothing that it can be compared with, 2 gates warn");
        assertThatThrownBy(() -> build.promote().execute())
                .hasMessageContaining("the baseline would get looser")
                .hasMessageNotContaining("the last verdict");
    }
}
