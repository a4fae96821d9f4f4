package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.dataops.checks.model.ModelResources;
import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A candidate beside its baseline, in Parquet files, with what may be missing and what policies make of it. */
class ComparedModelsTest {
    private static final String GOOD =
            "CASE WHEN i % 2 = 0 THEN 0.5 + (i % 37) / 100.0 ELSE 0.2 + (i % 41) / 100.0 END";
    private static final String WORSE =
            "CASE WHEN i % 2 = 0 THEN 0.45 + (i % 37) / 100.0 ELSE 0.25 + (i % 43) / 100.0 END";

    @TempDir
    private Path folder;

    private SuiteRun run;

    @BeforeEach
    void rows() {
        run = SuiteRun.in(folder);
        predictions("baseline.parquet", GOOD);
        predictions("candidate.parquet", WORSE);
    }

    private void predictions(String file, String probability) {
        run.parquet(
                file,
                "SELECT i AS id, CASE WHEN i % 2 = 0 THEN 'yes' ELSE 'no' END AS y, " + probability
                        + " AS p, CASE WHEN i % 3 > 0 THEN 'r' || (i % 3) END AS region, i // 4 AS home, i % 50 + 18 AS age"
                        + " FROM range(600) t(i)");
    }

    private VerificationResult verify(String keys, String... gates) {
        StringBuilder suite = new StringBuilder("""
                version: 1
                models:
                  m:
                    task: binary
                    predictions: candidate.parquet
                    baseline: baseline.parquet
                    id: id
                    label: y
                    positive: "yes"
                    probability: p
                    replicates: 400
                """);
        suite.append(keys.replaceAll("(?m)^(?=.)", "    ")).append("gates:\n");
        for (String gate : gates) {
            suite.append("  - { ").append(gate).append(" }\n");
        }
        return run.verify(suite.toString());
    }

    private static List<String> decisions(VerificationResult result) {
        return result.gates().stream()
                .map(gate -> gate.id() + " " + gate.decision() + " " + gate.effect())
                .toList();
    }

    @Test
    void flipsAndDriftAreMeasuredBesideTheBaseline() {
        VerificationResult result = verify(
                "metrics: [accuracy, negative_flip_rate, positive_flip_rate, prediction_drift]\n",
                "metric: m.negative_flip_rate, max: 0.1",
                "metric: m.prediction_drift, max: 1");

        assertThat(value(result, "accuracy") - baseline(result, "accuracy"))
                .isCloseTo(value(result, "positive_flip_rate") - value(result, "negative_flip_rate"), offset(1e-12));
        assertThat(decisions(result))
                .containsExactlyInAnyOrder(
                        "m.negative_flip_rate.value FAIL BLOCK", "m.prediction_drift.value PASS NONE");
    }

    @Test
    void rowsOfAnotherClassAreCountedApartFromOtherProbabilities() {
        VerificationResult result = verify("metrics: [accuracy, disagreement]\n", "metric: m.accuracy, min: 0.1");

        ModelEvidence.Baseline baseline =
                Optional.ofNullable(result.models().get(0).baseline()).orElseThrow();
        long otherClass = Math.round(600 * value(result, "disagreement"));
        assertThat(baseline.reclassified()).isEqualTo(otherClass).isPositive();
        assertThat(baseline.changed()).isGreaterThan(otherClass);
    }

    private static MetricReading reading(VerificationResult result, String name) {
        return result.metrics().stream()
                .filter(reading -> reading.name().equals(name) && reading.slice() == null)
                .findFirst()
                .orElseThrow();
    }

    private static double value(VerificationResult result, String name) {
        return Optional.ofNullable(reading(result, name).value()).orElseThrow();
    }

    private static double baseline(VerificationResult result, String name) {
        return Optional.ofNullable(reading(result, name).baseline()).orElseThrow();
    }

    @Test
    void aGapBetweenGroupsIsJudged() {
        String gap = "demographic_parity_difference(by=region)";
        VerificationResult result = verify(
                "metrics: [\"" + gap + "\"]\n",
                "metric: \"m." + gap + "\", max: 0.5",
                "metric: \"m." + gap + "\", max: 0.0001, confidence: 0.9, id: narrow");

        assertThat(decisions(result)).contains("m." + gap + ".value PASS NONE");
        assertThat(result.gates())
                .filteredOn(gate -> gate.id().equals("narrow"))
                .extracting(GateDecision::reason)
                .containsExactly(
                        "demographic_parity_difference(by=region) of m is 0.0100 (600 rows, support 200): the rows do"
                                + " not tell whether it is at most 0.0001 (80% interval 0 to 0.0749, Newcombe,"
                                + " continuity-corrected; p 0.8932)");
    }

    @Test
    void slicesOfEveryKindAreJudged() {
        VerificationResult result = verify("""
                metrics: [accuracy]
                slices:
                  - region
                  - [region, y]
                  - { column: age, edges: [30, 50] }
                  - { column: id, quantiles: 2 }
                  - { name: old, where: "age > 60" }
                  - { name: nobody, where: "age > 200" }
                """, "metric: m.accuracy, min: 0.1, slices: all");

        assertThat(decisions(result))
                .containsExactlyInAnyOrder(
                        "m.accuracy.value PASS NONE",
                        "m.accuracy.value[region is null] PASS NONE",
                        "m.accuracy.value[region=r1] PASS NONE",
                        "m.accuracy.value[region=r2] PASS NONE",
                        "m.accuracy.value[region is null, y=no] PASS NONE",
                        "m.accuracy.value[region is null, y=yes] PASS NONE",
                        "m.accuracy.value[region=r1, y=no] PASS NONE",
                        "m.accuracy.value[region=r1, y=yes] PASS NONE",
                        "m.accuracy.value[region=r2, y=no] PASS NONE",
                        "m.accuracy.value[region=r2, y=yes] PASS NONE",
                        "m.accuracy.value[age<30] PASS NONE",
                        "m.accuracy.value[30<=age<50] PASS NONE",
                        "m.accuracy.value[age>=50] PASS NONE",
                        "m.accuracy.value[id<299.5] PASS NONE",
                        "m.accuracy.value[id>=299.5] PASS NONE",
                        "m.accuracy.value[old] PASS NONE",
                        "m.accuracy.value[nobody] INCONCLUSIVE WARN");
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
    }

    @Test
    void rowsInClustersAreDrawnTogether() {
        VerificationResult result = verify(
                "metrics: [roc_auc]\ncluster: home\n",
                "metric: m.roc_auc, max_drop: 0.02",
                "metric: m.roc_auc, max_drop: 0.02, test: delong, id: alike");

        assertThat(result.gates())
                .extracting(GateDecision::reason)
                .anyMatch(reason -> reason.contains("bootstrap (BCa, 400 replicates)"))
                .contains("roc_auc of m is inconclusive: delong takes each row alike, but these have weights or come in"
                        + " clusters; leave 'test' to auto");
    }

    @ParameterizedTest
    @CsvSource({
        "'', NOT_EVALUATED",
        "', on_missing_baseline: fail', NOT_EVALUATED",
        "', on_missing_baseline: warn', WARNED"
    })
    void aMissingBaselineIsWhatThePolicySays(String policy, Verdict verdict) throws IOException {
        Files.delete(folder.resolve("baseline.parquet"));

        VerificationResult result = verify(
                "metrics: [accuracy]\n", "metric: m.accuracy, max_drop: 0.5" + policy, "metric: m.accuracy, min: 0.1");

        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.gates())
                .filteredOn(gate -> gate.id().equals("m.accuracy.max_drop"))
                .extracting(GateDecision::reason)
                .containsExactly(
                        "accuracy of m is not evaluated: there is no baseline to compare with: dataops.yaml:6:15:"
                                + " there is no file 'baseline.parquet'");
    }

    @Test
    void aPolicyThatLetsAllPassMakesNoPassOfNothing() {
        VerificationResult result =
                verify("metrics: [f1]\n", "metric: m.f1, max_drop: 0.1325, on_inconclusive: pass, confidence: 0.99");

        assertThat(decisions(result)).containsExactly("m.f1.max_drop INCONCLUSIVE NONE");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @ParameterizedTest
    @CsvSource({"warn, WARNED", "fail, NOT_EVALUATED", "pass, PASSED"})
    void smallSlicesAreWhatThePolicySays(String policy, Verdict verdict) {
        VerificationResult result = verify(
                "metrics: [accuracy]\nslices: [region]\nmin_support: 500\n",
                "metric: m.accuracy, min: 0.1, slices: all, on_small_slice: " + policy);

        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.gates())
                .filteredOn(gate -> gate.slice() != null)
                .hasSize(3)
                .allMatch(gate -> gate.decision() == Decision.INCONCLUSIVE);
    }

    @Test
    void aFamilyStretchesOverGates() {
        VerificationResult result = verify(
                "metrics: [accuracy, roc_auc]\nslices: [region]\n",
                "metric: m.accuracy, max_drop: 0.02, slices: all, family: both",
                "metric: m.roc_auc, max_drop: 0.02, slices: all, family: both");

        assertThat(result.gates())
                .filteredOn(gate -> gate.slice() != null)
                .hasSize(6)
                .allMatch(gate -> gate.numbers().get("family").intValueExact() == 6);
    }

    @Test
    void onlyOtherPredictionsAreAnotherLookAtTheTestSet() {
        Path ledger = folder.resolve("looks.txt");
        run.models(new ModelResources(List.of(), Optional.of(ledger), folder.resolve("logs")));
        String[] gate = {"metric: m.accuracy, min: 0.1"};

        assertThat(looks(verify("metrics: [accuracy]\nmax_looks: 1\n", gate))).isEqualTo(1);
        assertThat(looks(verify("metrics: [accuracy]\nmax_looks: 1\n", gate))).isEqualTo(1);
        predictions("candidate.parquet", GOOD);
        VerificationResult other = verify("metrics: [accuracy]\nmax_looks: 1\n", gate);

        assertThat(looks(other)).isEqualTo(2);
        assertThat(other.verdict()).isEqualTo(Verdict.WARNED);
        assertThat(other.gates())
                .extracting(GateDecision::reason)
                .contains(
                        "gates have judged 2 different predictions on the test set of m, and max_looks is 1: whoever chooses"
                                + " among so many fits the test set; take fresh rows");
    }

    private static long looks(VerificationResult result) {
        return Optional.ofNullable(result.models().get(0).testSet())
                .orElseThrow()
                .looks();
    }
}
