package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.anomaly.KnownHistory;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Run;
import io.dataops.results.VerificationResult;
import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metrics of models beside their history, overall and on slices, on predictions in a file. */
class MetricHistoryTest {
    private static final String SUITE = """
            version: 1
            models:
              churn:
                task: binary
                predictions: p.csv
                label: l
                positive: "1"
                prediction: y
                slices: [region]
            gates:
              - { metric: churn.accuracy, %s, slices: all }
            """;

    @TempDir
    Path folder;

    private final List<HistoryEntry> entries = new ArrayList<>();

    @Test
    void aMetricIsComparedWithItselfOverallAndOnEachSlice() {
        String asked = "change: { against: average, of: 2, absolute: 0 }";
        builds(asked, 3, "1,1,north", "1,1,south", "0,0,north", "0,0,south");

        VerificationResult worse = verify(asked, "1,0,north", "1,1,south", "0,0,north", "0,0,south");

        assertThat(says(worse))
                .containsExactly(
                        "FAIL BLOCK churn.accuracy is 0.75, 25% below the average of the last 2, 1: allowed is only a change of 0",
                        "FAIL BLOCK churn.accuracy on region=north is 0.5, 50% below the average of the last 2, 1: allowed is"
                                + " only a change of 0",
                        "PASS NONE churn.accuracy on region=south equals the average of the last 2, 1: allowed is a change of 0");
    }

    @Test
    void aMetricThatGotBetterIsNoAnomaly() {
        String asked = "control: { points: 3 }";
        builds(asked, 4, "1,0,north", "1,1,south", "0,0,north", "0,0,south");

        VerificationResult better = verify(asked, "1,1,north", "1,1,south", "0,0,north", "0,0,south");

        assertThat(gates(better)).allMatch(gate -> gate.decision() == Decision.PASS);
    }

    @Test
    void aModelThatCannotBeEvaluatedHasNoNumberToCompare() {
        VerificationResult broken = SuiteRun.in(folder)
                .history(new KnownHistory.Read(new History(entries, 0)))
                .verify(SUITE.formatted("control: xmr"));

        assertThat(gates(broken)).hasSize(1);
        GateDecision gate = gates(broken).get(0);
        assertThat(gate.decision()).isEqualTo(Decision.NOT_EVALUATED);
        assertThat(gate.effect()).isEqualTo(Effect.BLOCK);
        assertThat(gate.reason()).startsWith("churn.accuracy has no number to compare with its history: ");
    }

    /** Builds of the days before, the last of them yesterday. */
    private void builds(String asked, int number, String... rows) {
        for (int daysAgo = number; daysAgo > 0; daysAgo--) {
            HistoryEntry today = HistoryEntry.of(verify(asked, rows));
            entries.add(new HistoryEntry(
                    "build-" + daysAgo,
                    today.verdict(),
                    today.evidence(),
                    new Run(today.run().started().minus(Duration.ofDays(daysAgo)), 1, null),
                    null,
                    today.datasets(),
                    today.checks(),
                    today.metrics(),
                    List.of()));
        }
    }

    private VerificationResult verify(String asked, String... rows) {
        return SuiteRun.in(folder)
                .file("p.csv", "l,y,region\n" + String.join("\n", rows))
                .history(new KnownHistory.Read(new History(entries, 0)))
                .verify(SUITE.formatted(asked));
    }

    private static List<GateDecision> gates(VerificationResult result) {
        return result.gates().stream()
                .filter(gate -> gate.id().startsWith("churn.accuracy."))
                .toList();
    }

    private static List<String> says(VerificationResult result) {
        return gates(result).stream()
                .map(gate -> gate.decision() + " " + gate.effect() + " " + gate.reason())
                .toList();
    }
}
