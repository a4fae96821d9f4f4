package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal drift compares with what was promoted, and never passes without it. */
class DriftFromBaselineTest {
    private static final String SUITE = """
            version: 1
            datasets:
              orders:
                path: orders.csv
                checks:
                  - dataset_drift: { against: baseline, max: 0.1 }
            """;

    @TempDir
    Path folder;

    private Build build;
    private DriftMojo mojo;

    @BeforeEach
    void start() throws Exception {
        build = new Build(folder);
        build.engines = new DuckDbEngineFactory();
        amounts("orders.csv", 0);
        mojo = build.drift("new.csv", "dataops-baseline");
    }

    private void amounts(String file, int from) throws IOException {
        build.rows(file, "amount,status", 100, row -> (from + row) + "," + (from + row) % 3);
    }

    private void promote(String suite) throws Exception {
        build.write("dataops.yaml", suite);
        build.verify().execute();
        build.promote().execute();
    }

    private void refuses(String message) {
        assertThatThrownBy(() -> mojo.execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(message);
    }

    @Test
    void dataAreComparedWithWhatWasPromotedColumnByColumn() throws Exception {
        promote(SUITE);
        amounts("new.csv", 0);
        mojo.execute();
        assertThat(build.driftSaid())
                .containsEntry(
                        "drift",
                        "PASSED the drift of every column from the baseline has psi at most 0.1: 0 of 2 columns drift; psi of"
                                + " amount is 0, psi of status is 0")
                .containsOnlyKeys("drift", "drift.amount", "drift.status");

        amounts("new.csv", 50);
        assertThatThrownBy(() -> mojo.execute()).isInstanceOf(MojoFailureException.class);
        assertThat(build.driftSaid().get("drift")).contains(": 1 of 2 columns drifts: amount (");
    }

    @Test
    void aColumnWithoutAProfileIsNoPass() throws Exception {
        promote(SUITE.replace("max: 0.1", "max: 0.1, columns: amount"));
        amounts("new.csv", 0);

        assertThatThrownBy(() -> mojo.execute()).hasMessageStartingWith("NOT EVALUATED: 1 of 1 check could not run");
        assertThat(build.driftSaid().get("drift"))
                .startsWith("ERRORED there is no baseline to compare with: the promoted baseline has no profile of"
                        + " orders.status");
        mojo.columns = List.of("amount");
        mojo.execute();
    }

    @Test
    void aChangedBaselineIsNoPass() throws Exception {
        promote(SUITE);
        amounts("new.csv", 0);
        try (Stream<Path> files = Files.walk(folder.resolve("dataops-baseline"))) {
            Files.write(
                    files.filter(file -> file.endsWith("profiles/orders.json.gz"))
                            .findFirst()
                            .orElseThrow(),
                    new byte[] {0},
                    StandardOpenOption.APPEND);
        }

        assertThatThrownBy(() -> mojo.execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("NOT EVALUATED: 1 of 1 check could not run");
        assertThat(build.driftSaid().get("drift"))
                .startsWith(
                        "ERRORED there is no baseline to compare with: the baseline dataops-baseline was changed after its"
                                + " promotion: profiles/orders.json.gz");
    }

    @Test
    void oneOfSeveralDataSetsIsNamed() throws Exception {
        promote(SUITE + SUITE.substring(SUITE.indexOf("  orders:")).replace("  orders:", "  returns:"));
        amounts("new.csv", 0);
        refuses("dataops.drift.dataset is not given; the baseline dataops-baseline keeps profiles of orders, returns");
        mojo.dataset = "order";
        refuses("dataops.drift.dataset is 'order'; the baseline dataops-baseline keeps profiles of orders, returns");

        mojo.dataset = "returns";
        mojo.execute();
        assertThat(build.driftSaid().get("drift")).startsWith("PASSED ");
    }

    @Test
    void aBaselineWithoutProfilesSaysWhatKeepsThem() throws Exception {
        promote(SUITE.replace("dataset_drift: { against: baseline, max: 0.1 }", "not_null: amount"));
        amounts("new.csv", 0);
        refuses(
                "dataops.drift.reference: the baseline dataops-baseline keeps no profile; a promotion keeps those of columns"
                        + " that checks compare with it, as dataset_drift: { against: baseline, max: 0.1 } does");
    }

    @Test
    void aDataSetIsNamedOnlyBesideABaseline() throws Exception {
        amounts("new.csv", 0);
        mojo.reference = List.of("orders.csv");
        mojo.dataset = "orders";
        refuses("dataops.drift.dataset is for a baseline, and dataops.drift.reference names no folder of one");
    }
}
