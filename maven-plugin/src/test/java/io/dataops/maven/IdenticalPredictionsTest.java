package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that predicts for every row what its baseline predicts: it loses nothing, gains nothing, and everybody is told. */
class IdenticalPredictionsTest {
    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void promoted() throws Exception {
        StringBuilder rows = new StringBuilder("id,churned,said\n");
        for (int id = 0; id < 400; id++) {
            rows.append(id).append(id % 4 == 0 ? ",yes," : ",no,").append(id % 5 == 0 ? "yes\n" : "no\n");
        }
        build = new Build(folder).write("predictions.csv", rows.toString());
        build.engines = new DuckDbEngineFactory();
        asking("min: 0.5");
        build.verify().execute();
        build.promote().execute();
        build.log.clear();
    }

    private void asking(String rule) throws IOException {
        build.write("dataops.yaml", """
                version: 1
                models:
                  churn:
                    task: binary
                    predictions: predictions.csv
                    id: id
                    label: churned
                    positive: "yes"
                    prediction: said
                gates:
                  - { metric: churn.accuracy, %s }
                """.formatted(rule));
    }

    private GateDecision gate() throws Exception {
        return build.result().gates().stream()
                .filter(gate -> gate.subject().equals("churn.accuracy"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theyAreNotWorse() throws Exception {
        asking("max_drop: 0.05");

        build.verify().execute();

        assertThat(gate().decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void theyAreSaidInEveryReport() throws Exception {
        asking("max_drop: 0.05");

        build.verify().execute();

        assertThat(build.log).anyMatch(line -> line.contains("ALL 400 predictions are the same as the baseline's"));
        assertThat(Files.readString(build.reports().resolve("report.md")))
                .contains("ALL 400 predictions are the same as the baseline's");
        assertThat(Files.readString(build.reports().resolve("report.html")))
                .contains("all predictions are the same as the baseline", "it may have been compared with itself");
    }

    @Test
    void theyAreNotBetter() throws Exception {
        asking("min_gain: 0");

        assertThatThrownBy(() -> build.verify().execute()).isInstanceOf(MojoFailureException.class);
        assertThat(gate().decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(gate().effect()).isEqualTo(Effect.BLOCK);
    }
}
