package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftMojoTest {
    private static final String NOTHING_TOLD = "; no column has values to compare on both sides";

    @TempDir
    Path folder;

    private Build build;
    private DriftMojo mojo;

    @BeforeEach
    void start() throws Exception {
        build = new Build(folder);
        build.engines = new DuckDbEngineFactory();
        orders("old/orders.csv", 0);
        orders("new/orders.csv", 0);
        mojo = build.drift("new/orders.csv", "old/orders.csv");
    }

    private void orders(String file, int from) throws Exception {
        build.rows(
                file,
                "order_no,amount,status",
                200,
                row -> "O-%03d,%d,%s".formatted(row, from + row, row % 3 == 0 ? "open" : "paid"));
    }

    private void fails(String message) {
        assertThatThrownBy(() -> mojo.execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(message);
    }

    private void refuses(String message) {
        assertThatThrownBy(() -> mojo.execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void theSameDataDoNotDriftAndEveryColumnHasItsVerdict() throws Exception {
        mojo.execute();

        String noise =
                " over 10 bins between the reference's deciles 19.9, 39.8, 59.7, 79.6, 99.5, 119.4, 139.3, 159.2,"
                        + " 179.1; without drift it is about 0.09 for 200 and 200 values";
        assertThat(build.driftSaid())
                .containsEntry(
                        "drift",
                        "PASSED the drift of every column from reference has psi at most 0.1: 0 of 3 columns drift; psi of"
                                + " order_no is 0, psi of amount is 0, psi of status is 0")
                .containsEntry(
                        "drift.amount",
                        "PASSED the drift of amount from reference.amount has psi at most 0.1: psi is 0" + noise)
                .containsOnlyKeys("drift", "drift.order_no", "drift.amount", "drift.status");
        assertThat(folder.resolve("target/dataops/drift"))
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/drift.yaml")
                .isDirectoryNotContaining("glob:**/result.pending");
    }

    @Test
    void aColumnThatDriftsFailsTheBuild() throws Exception {
        orders("new/orders.csv", 100);
        fails("FAILED: 1 of 4 checks failed; see target/dataops/drift/report.html");

        assertThat(build.driftSaid().get("drift")).startsWith("FAILED ").contains(": 1 of 3 columns drifts: amount (");
        assertThat(build.driftSaid().get("drift.amount")).startsWith("WARNED ");
    }

    @Test
    void asManyColumnsMayDriftAsIsSaid() throws Exception {
        orders("new/orders.csv", 100);
        mojo.maxDrifted = "50%";
        mojo.execute();

        assertThat(build.driftSaid().get("drift.amount")).startsWith("WARNED ");
        assertThat(build.log).anyMatch(line -> line.startsWith("warn ") && line.contains("WARNED"));
    }

    /** A suite that asks the same gets the same numbers and sentences. */
    @Test
    void theNumbersAreThoseOfTheChecks() throws Exception {
        orders("new/orders.csv", 30);
        mojo.method = "jensen_shannon";
        mojo.max = "0.01";
        mojo.maxDrifted = "3";
        mojo.execute();
        Map<String, String> goal = build.driftSaid();
        build.write("dataops.yaml", """
                version: 1
                datasets:
                  reference: { path: old/orders.csv }
                  current:
                    path: new/orders.csv
                    checks:
                      - dataset_drift: { reference: reference, method: jensen_shannon, max: 0.01, max_drifted: 3 }
                      - drift: { column: [order_no, amount, status], reference: reference, method: jensen_shannon, max: 0.01, severity: warn }
                """);
        build.verify().execute();

        assertThat(Build.said(build.result()).entrySet().stream()
                        .collect(Collectors.toMap(
                                check -> check.getKey().replaceFirst("^current\\.(dataset_)?drift", "drift"),
                                Map.Entry::getValue)))
                .isEqualTo(goal);
    }

    @Test
    void aProfileSaysTheSameAsItsData() throws Exception {
        orders("new/orders.csv", 30);
        mojo.maxDrifted = "3";
        mojo.execute();
        String data = build.driftSaid().get("drift");
        ProfileMojo profile = build.goal(new ProfileMojo(build.workshop()), "profile");
        profile.data = List.of("old/orders.csv");
        profile.execute();
        mojo = build.drift("new/orders.csv", "target/dataops/profile/orders.json.gz");
        mojo.maxDrifted = "3";
        mojo.execute();

        assertThat(build.driftSaid().get("drift").replace("target/dataops/profile/orders.json.gz", "reference"))
                .isEqualTo(data);
        assertThat(build.driftSaid()).hasSize(4);
    }

    @Test
    void columnsAndRowsAreChosen() throws Exception {
        orders("new/orders.csv", 100);
        mojo.except = List.of("order_no");
        mojo.where = "amount < 150";
        mojo.maxDrifted = "1";
        mojo.execute();
        assertThat(build.driftSaid()).containsOnlyKeys("drift", "drift.amount", "drift.status");
        assertThat(build.driftSaid().get("drift.amount"))
                .contains(", where amount < 150: psi is ", " for 50 and 200 values");

        mojo.except = null;
        mojo.where = null;
        mojo.columns = List.of("status");
        mojo.execute();
        assertThat(build.driftSaid()).containsOnlyKeys("drift", "drift.status");
    }

    @Test
    void newMissingAndOtherwiseTypedColumnsAreNoPass() throws Exception {
        build.write("new/orders.csv", "order_no,amount,more\nO-1,much,1\n");
        mojo.columns = List.of("amount", "more");
        fails("FAILED: 1 of 1 check failed; see target/dataops/drift/report.html");

        assertThat(build.driftSaid().get("drift"))
                .endsWith(
                        "2 of 2 columns drift: amount (was integer and is text), more (is new); no column has values to"
                                + " compare on both sides");
    }

    @Test
    void emptySidesAreNoPass() throws Exception {
        String blocks = "FAILED: 1 of 3 checks failed, 1 of 1 gate blocks; see target/dataops/drift/report.html";
        build.write("new/orders.csv", "order_no,amount,status\n");
        mojo.maxDrifted = "100%";
        fails(blocks);
        assertThat(build.driftSaid().get("drift")).startsWith("FAILED ").endsWith(NOTHING_TOLD);

        mojo = build.drift("old/orders.csv", "new/orders.csv");
        mojo.maxDrifted = "100%";
        fails(blocks);
        assertThat(build.driftSaid().get("drift")).startsWith("FAILED ").endsWith(NOTHING_TOLD);
    }

    @Test
    void whatCannotBeReadIsAnErrorAndNoFailure() throws Exception {
        mojo = build.drift("new/ordres.csv", "old/orders.csv");
        refuses("NOT EVALUATED: 1 of 1 check could not run");
        assertThat(build.driftSaid().get("drift")).contains("there is no file 'new/ordres.csv'");

        mojo = build.drift("new/orders.csv", "old/none.json.gz");
        refuses("NOT EVALUATED: 1 of 1 check could not run");
        assertThat(build.driftSaid().get("drift"))
                .isEqualTo(
                        "ERRORED the data set reference cannot be read: target/dataops/drift/drift.yaml:4:22: there is no file"
                                + " 'old/none.json.gz'");
    }

    @Test
    void whatIsMisspeltIsShownInTheSuiteThatWasMadeOfIt() {
        mojo.method = "hellingr";
        refuses("target/dataops/drift/drift.yaml:11:19: unknown value 'hellingr'; did you mean 'hellinger'?");

        mojo.method = "ks";
        refuses("target/dataops/drift/drift.yaml:8:9: no limit is given: write max or min_p");
    }

    @Test
    void thePageShowsTheSuiteThatIsMadeAndEveryParameter() throws Exception {
        Files.copy(folder.resolve("old/orders.csv"), folder.resolve("last_year.csv"));
        Files.copy(folder.resolve("new/orders.csv"), folder.resolve("orders.csv"));
        mojo = build.drift("orders.csv", "last_year.csv");
        mojo.maxDrifted = "50%";
        mojo.execute();
        String page = Files.readString(Path.of("../docs/drift.md")).replace("\r\n", "\n");

        assertThat(page)
                .contains("<!-- asked -->\n```yaml\n"
                        + Files.readString(folder.resolve("target/dataops/drift/drift.yaml")) + "```\n")
                .contains(
                        "| `dataops.drift.current` |",
                        "| `dataops.drift.reference` |",
                        "| `dataops.drift.dataset` |",
                        "| `dataops.drift.columns`, `dataops.drift.except` |",
                        "| `dataops.drift.method` |",
                        "| `dataops.drift.max` | the highest statistic of a column | 0.1 with `psi`",
                        "| `dataops.drift.minP` |",
                        "| `dataops.drift.maxDrifted` |",
                        "| `dataops.drift.where` |",
                        "| `dataops.driftDirectory` |",
                        "| `dataops.memoryLimit` |");
    }

    @Test
    void filesHaveToBeNamed() {
        String way = " names no file; write -Ddataops.drift.current=new.csv and -Ddataops.drift.reference=old.csv, or a"
                + " profile such as old.json.gz";
        mojo.current = null;
        refuses("dataops.drift.current" + way);
        mojo.current = "a.csv";
        mojo.reference = null;
        refuses("dataops.drift.reference" + way);
        mojo.reference = List.of("a.csv", "b.csv");
        refuses(
                "dataops.drift.reference: several references have to be profiles, whose parts are merged; name one data set,"
                        + " or a pattern");
    }

    @Test
    void anEarlierVerdictIsGoneWhenNothingCanBeTold() throws Exception {
        mojo.execute();
        mojo.method = "none";
        refuses("target/dataops/drift/drift.yaml:11:19: unknown value 'none'");

        assertThatAResultIsMissing();
    }

    @Test
    void anEarlierVerdictIsGoneWhenAParameterIsMissing() throws Exception {
        mojo.execute();
        mojo.current = null;
        refuses("dataops.drift.current names no file");

        assertThatAResultIsMissing();
    }

    private void assertThatAResultIsMissing() {
        assertThat(folder.resolve("target/dataops/drift"))
                .isDirectoryContaining("glob:**/result.pending")
                .isDirectoryNotContaining("glob:**/result.json")
                .isDirectoryNotContaining("glob:**/report.html");
    }
}
