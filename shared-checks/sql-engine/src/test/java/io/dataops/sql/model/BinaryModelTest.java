package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A yes-or-no model from its predictions to the verdict. */
class BinaryModelTest {
    private static final String MODEL = """
            version: 1
            models:
              churn:
                task: binary
                predictions: candidate.csv
                id: id
                label: churned
                positive: "yes"
                probability: p
                slices: [region]
                metrics: [roc_auc, accuracy, recall, log_loss]
                baseline: baseline.csv
            gates:
            """;

    @TempDir
    private Path folder;

    private SuiteRun run;

    @BeforeEach
    void predictions() {
        run = SuiteRun.in(folder);
        rows("baseline.csv", 0);
    }

    /** Rows of two regions; of the north, some hits of the baseline become misses. */
    private void rows(String file, int spoiled) {
        SplittableRandom random = new SplittableRandom(17);
        StringBuilder text = new StringBuilder("id,region,churned,p\n");
        int left = spoiled;
        for (int id = 0; id < 2000; id++) {
            boolean yes = random.nextInt(4) == 0;
            double p = Math.min(0.999, Math.max(0.001, (yes ? 0.62 : 0.35) + random.nextDouble(-0.3, 0.3)));
            String region = id % 4 == 0 ? "north" : "south";
            if (left > 0 && region.equals("north") && yes == p >= 0.5) {
                p = 1 - p;
                left--;
            }
            text.append("c%04d,%s,%s,%.6f%n".formatted(id, region, yes ? "yes" : "no", p));
        }
        run.file(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static GateDecision gate(VerificationResult result, String id) {
        return result.gates().stream()
                .filter(gate -> gate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(result.gates().toString()));
    }

    private static MetricReading metric(VerificationResult result, String name) {
        return result.metrics().stream()
                .filter(metric -> metric.name().equals(name) && metric.slice() == null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itsMetricsMeetAndMissLimits() {
        rows("candidate.csv", 0);

        VerificationResult result = run.verify(MODEL + """
                  - { metric: churn.roc_auc, min: 0.8 }
                  - { metric: churn.accuracy, min: 0.99 }
                """);

        assertThat(metric(result, "roc_auc").value()).isBetween(0.8, 0.85);
        assertThat(gate(result, "churn.roc_auc.value").decision()).isEqualTo(Decision.PASS);
        assertThat(gate(result, "churn.accuracy.value").decision()).isEqualTo(Decision.FAIL);
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aLossOnOneSliceIsBlamedOnThatSliceAndNoOther() {
        rows("candidate.csv", 60);

        VerificationResult result = run.verify(MODEL + """
                  - { metric: churn.accuracy, max_drop: 0.02, slices: all }
                """);

        assertThat(gate(result, "churn.accuracy.max_drop[region=north]").decision())
                .isEqualTo(Decision.FAIL);
        assertThat(gate(result, "churn.accuracy.max_drop[region=south]").decision())
                .isEqualTo(Decision.PASS);
    }

    @Test
    void identicalPredictionsAreSaid() {
        rows("candidate.csv", 0);

        VerificationResult result = run.verify(MODEL + "  - { metric: churn.roc_auc, max_drop: 0.01 }\n");

        assertThat(gate(result, "churn.roc_auc.max_drop").decision()).isEqualTo(Decision.PASS);
        assertThat(result.models().get(0).notes())
                .contains(
                        "every prediction is that of the baseline: the model was compared with itself, or changed nothing");
    }

    @Test
    void missingExtraAndRepeatedRowsAreRefused() {
        run.file("candidate.csv", "id,region,churned,p", "a,n,yes,0.9", "b,n,no,0.1", "b,n,no,0.2", "x,n,no,0.3");
        run.file("baseline.csv", "id,churned,p", "a,yes,0.9", "b,no,0.1", "c,no,0.4");

        VerificationResult result = run.verify(MODEL + "  - { metric: churn.roc_auc, max_drop: 0.01 }\n");

        GateDecision gate = gate(result, "churn.roc_auc.max_drop");
        assertThat(gate.decision()).isEqualTo(Decision.NOT_EVALUATED);
        assertThat(gate.reason())
                .isEqualTo("roc_auc of churn is not evaluated: there is no baseline to compare with: the rows are not"
                        + " those of the baseline: the id stands already further up in row 3 of the candidate; the"
                        + " baseline lacks the id of row 4 of the candidate; the candidate lacks the id of row 3 of the"
                        + " baseline");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void badRowsKeepAModelFromBeingEvaluated() {
        run.file("candidate.csv", "id,region,churned,p", "a,n,yes,1.5", "b,n,no,-0.1", "c,n,no,", "d,n,no,0.3");

        VerificationResult result = run.verify(MODEL + "  - { metric: churn.roc_auc, min: 0.5 }\n");

        assertThat(result.models().get(0).problem())
                .isEqualTo(
                        "the probability is null in row 3; the probability is above 1 in row 1; the probability is below"
                                + " 0 in row 2");
        assertThat(result.gates()).extracting(GateDecision::decision).containsOnly(Decision.NOT_EVALUATED);
        assertThat(List.of(result.verdict())).containsExactly(Verdict.NOT_EVALUATED);
    }
}
