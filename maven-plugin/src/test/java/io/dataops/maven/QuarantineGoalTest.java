package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good and bad rows of a build. */
class QuarantineGoalTest {
    private static final String SUITE = """
            version: 1
            datasets:
              orders:
                path: orders.csv
                quarantine: {}
                checks:
                  - between: { column: amount, min: 0, at_most: 1 }
            """;
    private static final String KEPT =
            "1 good and 1 bad row of orders are kept apart in target/dataops/quarantine/orders:"
                    + " good.parquet and bad.parquet";

    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void start() throws IOException {
        build = new Build(folder);
        build.engines = new DuckDbEngineFactory();
        build.write("orders.csv", "id,amount\n1,5\n2,-5\n").write("dataops.yaml", SUITE);
    }

    private Path good() {
        return folder.resolve("target/dataops/quarantine/orders/good.parquet");
    }

    private Path bad() {
        return folder.resolve("target/dataops/quarantine/orders/bad.parquet");
    }

    private String result() throws IOException {
        return Files.readString(folder.resolve("target/dataops/result.json"));
    }

    @Test
    void verifyKeepsRowsApartAndSaysWhere() throws Exception {
        build.verify().execute();

        assertThat(good()).exists();
        assertThat(bad()).exists();
        assertThat(result()).contains(KEPT, "\"kind\": \"quarantine\"");
        assertThat(folder.resolve("target/dataops/report.html")).content().contains(KEPT);
        assertThat(folder.resolve("target/dataops/report.md")).content().contains("quarantine/orders");
    }

    @Test
    void theyAreKeptApartAlsoWhereTheBuildFails() throws IOException {
        build.write("dataops.yaml", SUITE.replace(", at_most: 1", ""));

        assertThatThrownBy(() -> build.verify().execute()).isInstanceOf(MojoFailureException.class);

        assertThat(good()).exists();
        assertThat(bad()).exists();
    }

    @Test
    void theyCanBeSwitchedOffAndThoseOfAnEarlierBuildGo() throws Exception {
        build.verify().execute();
        VerifyMojo mojo = build.verify();
        mojo.quarantine = "none";
        mojo.execute();

        assertThat(folder.resolve("target/dataops/quarantine")).doesNotExist();
        assertThat(result()).contains("the rows of orders are not kept apart: this run keeps no rows apart");
    }

    @Test
    void yesAndNoAreNoFolders() {
        VerifyMojo mojo = build.verify();
        mojo.quarantine = "false";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "dataops.quarantine cannot be 'false'; write none, or a folder for rows that are kept apart");
    }

    @Test
    void anotherFolderHasOneForTheModule() throws Exception {
        VerifyMojo mojo = build.verify();
        mojo.quarantine = "rows";
        mojo.execute();

        assertThat(folder.resolve("rows/com.example.shop/orders/bad.parquet")).exists();
        assertThat(result()).contains("are kept apart in rows/com.example.shop/orders");
    }

    @Test
    void noneStaysWhereTheSuiteIsBrokenOrTheGoalSkipped() throws Exception {
        build.verify().execute();
        VerifyMojo skipped = build.verify();
        skipped.skip = true;
        skipped.execute();
        assertThat(good()).doesNotExist();

        build.verify().execute();
        assertThat(good()).exists();
        build.write("dataops.yaml", "version: 1\ndatasets: broken\n");
        assertThatThrownBy(() -> build.verify().execute()).isInstanceOf(MojoExecutionException.class);
        assertThat(good()).doesNotExist();
    }

    @Test
    void verifyUsesWhatDataTestKeptApart() throws Exception {
        build.binds("data-test").binds("verify");
        build.dataTest().execute();
        FileTime before = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(bad(), before);
        build.verify().execute();

        assertThat(build.log).contains("info using what data-test measured: suite and data are unchanged since");
        assertThat(Files.getLastModifiedTime(bad())).isEqualTo(before);
        assertThat(result()).contains(KEPT);
    }

    @Test
    void whatDataTestKeptApartIsKeptApartAgainOnceItIsGone() throws Exception {
        build.binds("data-test").binds("verify");
        build.dataTest().execute();
        Files.delete(bad());
        build.verify().execute();

        assertThat(build.log)
                .contains("info measuring again what data-test measured: rows of orders that it kept apart are gone");
        assertThat(bad()).exists();
    }

    @Test
    void verifyTakesThemAwayWhenItAloneIsToldToKeepNone() throws Exception {
        build.binds("data-test").binds("verify");
        build.dataTest().execute();
        VerifyMojo mojo = build.verify();
        mojo.quarantine = "none";
        mojo.execute();

        assertThat(bad()).doesNotExist();
    }

    @Test
    void evaluateLeavesWhatDataTestKeptApart() throws Exception {
        build.binds("data-test").binds("evaluate").binds("verify");
        build.dataTest().execute();
        build.write("orders.csv", "id,amount\n1,5\n2,-6\n");
        build.evaluate().execute();

        assertThat(bad()).exists();
    }

    @Test
    void evidenceOfAnEarlierBuildIsNotUsedAgain() throws Exception {
        build.verify().execute();
        VerifyMojo mojo = build.verify();
        mojo.reuseUnchanged = true;
        mojo.execute();

        assertThat(build.log)
                .contains(
                        "info the evidence of 0 ms ago is not used: the rows of orders are kept apart anew by every build");
        assertThat(bad()).exists();
    }

    @Test
    void noRowIsLeftForAPromotion() throws Exception {
        build.verify().execute();
        build.promote().execute();

        try (Stream<Path> kept = Files.walk(folder.resolve("dataops-baseline"))) {
            assertThat(kept).noneMatch(file -> file.toString().endsWith(".parquet"));
        }
    }

    @Test
    void rowsOfTwoSuitesNeverStandInOneFolder() throws Exception {
        VerifyMojo first = build.verify();
        first.quarantine = "rows";
        first.execute();
        build.write("nightly.yaml", SUITE);
        VerifyMojo second = build.verify();
        second.configFile = folder.resolve("nightly.yaml").toFile();
        second.reportsDirectory = folder.resolve("target/nightly/dataops").toFile();
        second.quarantine = first.quarantine;

        assertThatThrownBy(second::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "the rows of dataops.yaml of this build stand in rows/com.example.shop; give those of nightly.yaml"
                                + " another folder with quarantine (dataops.quarantine)");
        assertThat(folder.resolve("rows/com.example.shop/orders/bad.parquet")).exists();
    }
}
