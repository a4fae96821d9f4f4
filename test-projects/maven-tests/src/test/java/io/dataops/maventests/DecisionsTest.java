package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** What a build makes of each answer that a comparison with a baseline can have; lost baselines are in BaselinesTest. */
class DecisionsTest {
    private static final String SUITE = """
            version: 1
            models:
              churn:
                task: binary
                predictions: predictions.csv
                id: id
                label: churned
                positive: "yes"
                prediction: said
                slices: [shop]
            gates:
              - { metric: churn.accuracy, min: 0.5 }
              - { metric: churn.accuracy, max_drop: 0.02, slices: all }
            """;

    /** 400 rows of each of two shops, and 10 of a third. */
    private static final int ROWS = 810;

    /** As good as the baseline, which is wrong about one row in twenty. */
    private static final IntPredicate AS_BEFORE = row -> row % 20 == 0;

    private final MavenRun run = MavenRun.of("baseline").write("dataops.yaml", SUITE);

    @Test
    void eachAnswerHasTheConsequenceThatItsPolicyNames() {
        predictions(AS_BEFORE);

        VerificationResult first = run.run(
                        "verify", "dataops:promote", "-Ddataops.by=release", "-Ddataops.allowDirty=true")
                .succeeds()
                .stored();
        assertThat(first.verdict()).isEqualTo(Verdict.WARNED);
        answers(first, "", Decision.NOT_EVALUATED, Effect.WARN);

        VerificationResult same = run.run("verify").succeeds().stored();
        answers(same, "", Decision.PASS, Effect.NONE);
        answers(same, "[shop=north]", Decision.PASS, Effect.NONE);
        answers(same, "[shop=kiosk]", Decision.INCONCLUSIVE, Effect.WARN);

        predictions(AS_BEFORE.or(row -> row >= 400 && row < 800 && row % 33 == 1));
        VerificationResult unclear = run.run("verify").failsAsViolation().stored();
        assertThat(unclear.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        answers(unclear, "", Decision.INCONCLUSIVE, Effect.BLOCK);
        answers(unclear, "[shop=south]", Decision.INCONCLUSIVE, Effect.WARN);
        answers(unclear, "[shop=north]", Decision.PASS, Effect.NONE);
        assertThat(gate(unclear, "").reason()).contains("rows");
        assertThat(gate(unclear, "").numbers()).containsKeys("minimum_detectable_effect", "rows_needed");

        predictions(AS_BEFORE.or(row -> row >= 400 && row < 800 && row % 4 == 1));
        VerificationResult worse = run.run("verify").failsAsViolation().stored();
        assertThat(worse.verdict()).isEqualTo(Verdict.FAILED);
        answers(worse, "", Decision.FAIL, Effect.BLOCK);
        answers(worse, "[shop=south]", Decision.FAIL, Effect.BLOCK);
        answers(worse, "[shop=north]", Decision.PASS, Effect.NONE);
    }

    @Test
    void aMetricWithoutAValueBlocksAndTheOtherGatesStillDecide() {
        run.write(
                "dataops.yaml",
                SUITE.replaceAll("(?m)^.*max_drop.*\\R", "") + "  - { metric: churn.precision, min: 0.1 }\n");
        predictions(row -> row % 10 == 0);

        VerificationResult undefined = run.run("verify").fails().stored();

        assertThat(undefined.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(undefined.gates())
                .extracting(gate -> gate.id() + " " + gate.decision() + " " + gate.effect())
                .containsExactly("churn.accuracy.value PASS NONE", "churn.precision.value INCONCLUSIVE BLOCK");
    }

    /** Every tenth customer has left; the model says so of nobody else, and of those only where it is right. */
    private void predictions(IntPredicate wrong) {
        StringBuilder csv = new StringBuilder("id,shop,churned,said\n");
        for (int row = 0; row < ROWS; row++) {
            String shop = row < 400 ? "north" : row < 800 ? "south" : "kiosk";
            boolean left = row % 10 == 0;
            csv.append(row).append(',').append(shop).append(left ? ",yes," : ",no,");
            csv.append(left != wrong.test(row) ? "yes\n" : "no\n");
        }
        run.write("predictions.csv", csv.toString());
    }

    private static void answers(VerificationResult result, String slice, Decision decision, Effect effect) {
        GateDecision gate = gate(result, slice);
        assertThat(gate.decision()).as(gate.reason()).isEqualTo(decision);
        assertThat(gate.effect()).as(gate.reason()).isEqualTo(effect);
    }

    private static GateDecision gate(VerificationResult result, String slice) {
        return result.gates().stream()
                .filter(gate -> gate.id().equals("churn.accuracy.max_drop" + slice))
                .findFirst()
                .orElseThrow(() -> new AssertionError(result.gates().toString()));
    }
}
