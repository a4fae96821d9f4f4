package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.model.ModelResources;
import io.dataops.results.GateDecision;
import io.dataops.results.ModelEvidence;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.sql.PromotedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model file beside what the promoted one said of the same rows: the old file is not needed. */
class PromotedModelFileTest {
    private static final String SUITE = """
            version: 1
            models:
              churn:
                task: binary
                onnx: { model: target/churn.onnx, data: rows.parquet }
                id: customer_id
                label: churned
                positive: "yes"
                metrics: [accuracy]
            gates:
              - { metric: churn.accuracy, min: 0.4 }
              - { metric: churn.accuracy, max_drop: 0.02 }
              - { metric: churn.model_bytes, max_rise: 0, confidence: none }
              - { metric: churn.model_bytes, max_rise: 5, against: anchor }
            """;

    /** {@code p} is mostly right, and {@code q} less often. */
    private static final String ROWS =
            "SELECT i AS customer_id, CASE WHEN i % 3 = 0 THEN 'yes' ELSE 'no' END AS churned,"
                    + " CASE WHEN (i % 3 = 0) = (i % 10 > 0) THEN 0.9 ELSE 0.1 END AS p,"
                    + " CASE WHEN (i % 3 = 0) = (i % 4 > 0) THEN 0.9 ELSE 0.1 END AS q FROM range(2000) t(i)";

    @TempDir
    private Path folder;

    private PromotedRun run;

    @BeforeEach
    void rows() {
        run = PromotedRun.in(folder);
        run.project()
                .models(new ModelResources(List.of(ColumnScorer.FACTORY), Optional.empty(), folder.resolve("logs")))
                .parquet("rows.parquet", ROWS)
                .file("target/churn.onnx", "p");
    }

    private static List<String> decisions(VerificationResult result) {
        return result.gates().stream()
                .map(gate -> gate.id() + " " + gate.decision() + " " + gate.effect())
                .toList();
    }

    @Test
    void beforeTheFirstPromotionWhatComparesWarns() throws IOException {
        VerificationResult result = run.verify(SUITE);

        assertThat(decisions(result))
                .containsExactlyInAnyOrder(
                        "churn.accuracy.value PASS NONE",
                        "churn.accuracy.max_drop NOT_EVALUATED WARN",
                        "churn.model_bytes.max_rise NOT_EVALUATED WARN",
                        "churn.model_bytes.max_rise.anchor NOT_EVALUATED WARN");
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void theSameFilePassesAndIsSaidToBeTheSame() throws IOException {
        run.promote(SUITE, run.verify(SUITE));

        VerificationResult result = run.verify(SUITE);

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.models().get(0).baseline())
                .satisfies(baseline -> assertThat(baseline.identical()).isTrue());
    }

    @Test
    void anotherFileIsComparedRowByRowAndByWhatItCosts() throws IOException {
        run.promote(SUITE, run.verify(SUITE));
        run.project().file("target/churn.onnx", "q");

        VerificationResult result = run.verify(SUITE);

        assertThat(decisions(result))
                .contains("churn.accuracy.max_drop FAIL BLOCK", "churn.model_bytes.max_rise PASS NONE");
    }

    @Test
    void aLargerFileIsHeldAgainstTheAnchor() throws IOException {
        run.promote(SUITE, run.verify(SUITE));
        run.project().file("target/churn.onnx", "p          ");

        VerificationResult result = run.verify(SUITE);

        assertThat(result.gates())
                .filteredOn(gate -> gate.id().startsWith("churn.model_bytes"))
                .extracting(GateDecision::reason)
                .containsExactlyInAnyOrder(
                        "model_bytes of churn is 10 bytes above the baseline, 12 bytes against 2 bytes (2,000 rows): beyond the allowed rise of"
                                + " 0 bytes",
                        "model_bytes of churn is 10 bytes above the anchor of 2026-11-20 UTC, 12 bytes against 2 bytes (2,000 rows): beyond the"
                                + " allowed rise of 5 bytes");
    }

    @Test
    void whatItCostsNeedsNoIds() throws IOException {
        String suite = SUITE.replace("    id: customer_id\n", "").replaceAll(".*accuracy, max_drop.*\n", "");
        run.promote(suite, run.verify(suite));

        VerificationResult result = run.verify(suite);

        assertThat(decisions(result)).contains("churn.model_bytes.max_rise PASS NONE");
        assertThat(result.models().get(0).baseline()).isNull();
    }

    @Test
    void whatATableCostsNobodyKnows() throws IOException {
        String table = SUITE.replace(
                        "onnx: { model: target/churn.onnx, data: rows.parquet }", "predictions: rows.parquet")
                .replace("label:", "probability: p\n    label:")
                .replaceAll(".*model_bytes.*\n", "");
        run.promote(table, run.verify(table));

        VerificationResult result = run.verify(SUITE);

        assertThat(decisions(result)).contains("churn.model_bytes.max_rise NOT_EVALUATED BLOCK");
        ModelEvidence.Baseline baseline =
                Objects.requireNonNull(result.models().get(0).baseline());
        assertThat(baseline.problem())
                .startsWith(
                        "what was kept of the predictions of churn cannot be used: it was kept without the number scored"
                                + " probability of yes; it has the identity customer_id,");
    }
}
