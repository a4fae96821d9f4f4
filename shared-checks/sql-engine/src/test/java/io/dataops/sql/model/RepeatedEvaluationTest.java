package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.sql.SuiteRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same predictions get the same answers: run again, with more threads, in another order of rows. */
class RepeatedEvaluationTest {
    private static final String SUITE = """
            version: 1
            models:
              churn:
                task: binary
                predictions: candidate.csv
                baseline: baseline.csv
                id: id
                label: churned
                positive: "yes"
                probability: p
                slices: [region, { column: age, quantiles: 3 }]
                weak_slices: [region, age]
                replicates: 300
                metrics: [roc_auc, accuracy, f1, log_loss, prediction_drift, negative_flip_rate, "demographic_parity_difference(by=region)"]
            gates:
              - { metric: churn.roc_auc, max_drop: 0.02, slices: all }
              - { metric: churn.accuracy, max_drop: 0.02, slices: all }
              - { metric: churn.f1, max_drop: 0.02, slices: all }
              - { metric: churn.f1, min: 0.5, confidence: 0.9, slices: all }
              - { metric: churn.log_loss, max_rise: 0.02, slices: all, test: wilcoxon }
            """;

    @TempDir
    private Path folder;

    private SuiteRun run;
    private List<String> candidate;
    private List<String> baseline;

    @BeforeEach
    void rows() {
        run = SuiteRun.in(folder);
        SplittableRandom random = new SplittableRandom(5);
        candidate = new ArrayList<>();
        baseline = new ArrayList<>();
        for (int id = 0; id < 900; id++) {
            boolean yes = random.nextInt(3) == 0;
            String row = "%d,%s,%d,%s".formatted(id, "nesw".charAt(id % 4), random.nextInt(18, 90), yes ? "yes" : "no");
            candidate.add(row + "," + probability(yes, random));
            baseline.add(row + "," + probability(yes, random));
        }
    }

    private static String probability(boolean yes, SplittableRandom random) {
        return "%.4f".formatted((yes ? 0.6 : 0.35) + random.nextDouble(-0.3, 0.3));
    }

    private VerificationResult verify() {
        write("candidate.csv", candidate);
        write("baseline.csv", baseline);
        return run.verify(SUITE);
    }

    private void write(String file, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of("id,region,age,churned,p"));
        lines.addAll(rows);
        run.file(file, lines.toArray(String[]::new));
    }

    private static String json(VerificationResult result) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new ResultJson(1 << 26).write(result, json);
        return json.toString(StandardCharsets.UTF_8);
    }

    @Test
    void twiceGivesTheSameBytes() throws IOException {
        assertThat(json(verify())).isEqualTo(json(verify()));
    }

    @Test
    void moreThreadsGiveTheSameBytes() throws IOException {
        run.threads(1);
        String one = json(verify());
        run.threads(4);

        assertThat(json(verify())).isEqualTo(one);
    }

    @Test
    void anotherOrderOfRowsChangesNoDecision() {
        List<String> before = decisions(verify());
        Collections.shuffle(baseline, new Random(1));
        List<String> otherBaseline = decisions(verify());
        Collections.shuffle(candidate, new Random(2));

        assertThat(otherBaseline).isEqualTo(before);
        assertThat(decisions(verify())).isEqualTo(before);
    }

    @Test
    void noReadingAndNoDecisionStandsTwice() {
        VerificationResult result = verify();

        assertThat(result.gates()).extracting(GateDecision::id).doesNotHaveDuplicates();
        assertThat(result.metrics())
                .extracting(reading -> reading.model() + reading.name() + reading.slice())
                .doesNotHaveDuplicates();
        assertThat(result.metrics()).extracting(MetricReading::name).contains("f1", "prediction_drift");
    }

    private static List<String> decisions(VerificationResult result) {
        return result.gates().stream()
                .map(gate -> gate.id() + " " + gate.decision())
                .toList();
    }
}
