package io.dataops.results.compare;

import static io.dataops.results.testing.SampleResults.counted;
import static io.dataops.results.testing.SampleResults.gate;
import static io.dataops.results.testing.SampleResults.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dataops.results.CheckDescription;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.Severity;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.compare.CheckChange.Kind;
import io.dataops.results.testing.RandomResults;
import io.dataops.results.testing.SampleResults;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final String ID = "sales.unique.id";

    @ParameterizedTest
    @CsvSource({
        "PASSED, FAILED, NEW",
        "PASSED, WARNED, NEW",
        "PASSED, ERRORED, NEW",
        "SKIPPED, FAILED, NEW",
        "SKIPPED, ERRORED, NEW",
        ", FAILED, NEW",
        ", WARNED, NEW",
        ", ERRORED, NEW",
        "FAILED, FAILED, OUTSTANDING",
        "FAILED, WARNED, OUTSTANDING",
        "FAILED, ERRORED, OUTSTANDING",
        "ERRORED, FAILED, OUTSTANDING",
        "ERRORED, ERRORED, OUTSTANDING",
        "WARNED, ERRORED, OUTSTANDING",
        "FAILED, SKIPPED, OUTSTANDING",
        "WARNED, SKIPPED, OUTSTANDING",
        "ERRORED, SKIPPED, OUTSTANDING",
        "FAILED, PASSED, FIXED",
        "WARNED, PASSED, FIXED",
        "ERRORED, PASSED, FIXED",
        ", PASSED, ADDED",
        ", SKIPPED, ADDED",
        "PASSED, , REMOVED",
        "FAILED, , REMOVED",
        "ERRORED, , REMOVED",
        "SKIPPED, , REMOVED"
    })
    void aCheckChanges(@Nullable Status before, @Nullable Status now, Kind kind) {
        assertThat(checks(before, now)).containsExactly(new CheckChange(ID, kind, check(before), check(now)));
    }

    @ParameterizedTest
    @CsvSource({"PASSED, PASSED", "PASSED, SKIPPED", "SKIPPED, PASSED", "SKIPPED, SKIPPED"})
    void aCheckThatIsAndWasNotOpenIsLeftOut(Status before, Status now) {
        assertThat(checks(before, now)).isEmpty();
    }

    private static List<CheckChange> checks(@Nullable Status before, @Nullable Status now) {
        return between(
                Stream.ofNullable(check(before)).toList(),
                Stream.ofNullable(check(now)).toList());
    }

    /** A check of severity error that ended so, however its ending is usually made. */
    private static @Nullable Outcome check(@Nullable Status status) {
        return status == null ? null : severe(status, Severity.ERROR);
    }

    private static Outcome severe(Status status, Severity severity) {
        CheckDescription it = outcome(1, "sales", "unique", status, Finding.reason("as it is"))
                .check();
        CheckDescription check = new CheckDescription(
                it.id(), it.dataset(), it.type(), it.columns(), severity, it.description(), it.expected(), it.source());
        return new Outcome(check, status, Finding.reason("as it is"));
    }

    @Test
    void aCheckThatBecomesMilderIsLoosenedBesideWhatElseHappened() {
        assertThat(loosened(Status.PASSED, Status.PASSED)).containsExactly(Kind.LOOSENED);
        assertThat(loosened(Status.PASSED, Status.WARNED)).containsExactly(Kind.NEW, Kind.LOOSENED);
        assertThat(loosened(Status.FAILED, Status.WARNED)).containsExactly(Kind.OUTSTANDING, Kind.LOOSENED);
        assertThat(loosened(Status.FAILED, Status.PASSED)).containsExactly(Kind.FIXED, Kind.LOOSENED);
    }

    private static List<Kind> loosened(Status before, Status now) {
        return between(List.of(severe(before, Severity.ERROR)), List.of(severe(now, Severity.WARN))).stream()
                .map(CheckChange::kind)
                .toList();
    }

    @Test
    void aCheckThatBecomesStricterIsNotLoosened() {
        assertThat(between(
                        List.of(severe(Status.PASSED, Severity.WARN)), List.of(severe(Status.PASSED, Severity.ERROR))))
                .isEmpty();
    }

    @Test
    void theDifferenceOfFailingRowsNeedsBothCounts() {
        assertThat(difference(counted("12 rows fail", 100, 12), counted("7 rows fail", 90, 7)))
                .isEqualTo(-5L);
        assertThat(difference(counted("7 rows fail", 90, 7), counted("12 rows fail", 100, 12)))
                .isEqualTo(5L);
        assertThat(difference(Finding.reason("no such column"), counted("7 rows fail", 90, 7)))
                .isNull();
        assertThat(difference(counted("7 rows fail", 90, 7), Finding.reason("no such column")))
                .isNull();
        Outcome now = outcome(1, "sales", "unique", Status.FAILED, counted("7 rows fail", 90, 7));
        assertThat(between(List.of(), List.of(now)).get(0).failingDifference()).isNull();
        assertThat(between(List.of(now), List.of()).get(0).failingDifference()).isNull();
    }

    private static @Nullable Long difference(Finding before, Finding now) {
        return between(
                        List.of(outcome(1, "sales", "unique", Status.FAILED, before)),
                        List.of(outcome(1, "sales", "unique", Status.FAILED, now)))
                .get(0)
                .failingDifference();
    }

    @Test
    void ofARepeatedIdTheOpenOneCounts() {
        Outcome passed = severe(Status.PASSED, Severity.ERROR);
        Outcome failed = severe(Status.FAILED, Severity.ERROR);
        assertThat(between(List.of(passed), List.of(passed, failed)))
                .containsExactly(new CheckChange(ID, Kind.NEW, passed, failed));
        assertThat(between(List.of(failed), List.of(passed, failed, passed)))
                .containsExactly(new CheckChange(ID, Kind.OUTSTANDING, failed, failed));
    }

    @Test
    void checksStandByIdAndAreCounted() {
        List<Outcome> before = List.of(
                outcome(1, "sales", "unique", Status.FAILED, Finding.reason("x")),
                outcome(2, "sales", "matches", Status.FAILED, Finding.reason("x")),
                outcome(3, "sales", "between", Status.FAILED, Finding.reason("x")),
                outcome(4, "sales", "not_null", Status.PASSED, Finding.reason("x")));
        List<Outcome> now = List.of(
                outcome(9, "sales", "unique", Status.PASSED, Finding.reason("x")),
                outcome(8, "sales", "matches", Status.PASSED, Finding.reason("x")),
                outcome(7, "sales", "between", Status.FAILED, Finding.reason("x")),
                outcome(6, "sales", "not_null", Status.FAILED, Finding.reason("x")),
                outcome(5, "sales", "in_set", Status.PASSED, Finding.reason("x")));
        Comparison comparison = Comparison.of(result(now), result(before));
        assertThat(comparison.checks())
                .extracting(CheckChange::id, CheckChange::kind)
                .containsExactly(
                        tuple("sales.between.id", Kind.OUTSTANDING),
                        tuple("sales.in_set.id", Kind.ADDED),
                        tuple("sales.matches.id", Kind.FIXED),
                        tuple("sales.not_null.id", Kind.NEW),
                        tuple("sales.unique.id", Kind.FIXED));
        assertThat(comparison.newChecks()).isEqualTo(1);
        assertThat(comparison.fixedChecks()).isEqualTo(2);
        assertThat(comparison.outstandingChecks()).isEqualTo(1);
    }

    private static List<CheckChange> between(List<Outcome> before, List<Outcome> now) {
        return Comparison.of(result(now), result(before)).checks();
    }

    private static VerificationResult result(List<Outcome> checks) {
        return SampleResults.result(List.of(), checks, List.of(), List.of(), List.of());
    }

    @Test
    void metricsWithAnotherValueAreChanged() {
        MetricReading before = reading("roc_auc", null, 0.8);
        MetricReading now = reading("roc_auc", null, 0.9);
        assertThat(metrics(List.of(before), List.of(now)))
                .containsExactly(
                        new MetricChange("churn", "roc_auc", "roc_auc", null, MetricChange.Kind.CHANGED, before, now));
        assertThat(metrics(List.of(before), List.of(now)).get(0).difference()).isEqualTo(0.1);
        assertThat(metrics(List.of(now), List.of(before)).get(0).difference()).isEqualTo(-0.1);
        assertThat(metrics(List.of(now), List.of(now))).isEmpty();
    }

    @Test
    void aMetricThatIsUndefinedOnceHasNoDifference() {
        MetricReading defined = reading("roc_auc", null, 0.8);
        MetricReading undefined = reading("roc_auc", null, null);
        assertThat(metrics(List.of(defined), List.of(undefined)).get(0).kind()).isEqualTo(MetricChange.Kind.CHANGED);
        assertThat(metrics(List.of(defined), List.of(undefined)).get(0).difference())
                .isNull();
        assertThat(metrics(List.of(undefined), List.of(defined)).get(0).difference())
                .isNull();
        assertThat(metrics(List.of(undefined), List.of(undefined))).isEmpty();
    }

    @Test
    void anotherSignatureIsAnotherMetric() {
        MetricReading before = reading("recall", "recall|threshold:0.4", 0.8);
        MetricReading now = reading("recall", "recall|threshold:0.5", 0.7);
        List<MetricChange> changes = metrics(List.of(before), List.of(now));
        assertThat(changes)
                .extracting(MetricChange::signature, MetricChange::kind, MetricChange::difference)
                .containsExactly(
                        tuple("recall|threshold:0.4", MetricChange.Kind.REMOVED, null),
                        tuple("recall|threshold:0.5", MetricChange.Kind.ADDED, null));
    }

    @Test
    void everySliceIsComparedByItself() {
        MetricReading all = reading("roc_auc", null, 0.8);
        MetricReading north =
                new MetricReading("churn", "roc_auc", "roc_auc", "region=north", 9, 0.7, null, null, null, null);
        assertThat(metrics(List.of(all), List.of(all, north)))
                .extracting(MetricChange::slice, MetricChange::kind)
                .containsExactly(tuple("region=north", MetricChange.Kind.ADDED));
    }

    private static List<MetricChange> metrics(List<MetricReading> before, List<MetricReading> now) {
        return Comparison.of(measured(now), measured(before)).metrics();
    }

    private static VerificationResult measured(List<MetricReading> metrics) {
        return SampleResults.result(List.of(), List.of(), metrics, List.of(), List.of());
    }

    private static MetricReading reading(String name, @Nullable String signature, @Nullable Double value) {
        String undefined = value == null ? "no row is positive" : null;
        return new MetricReading(
                "churn", name, signature == null ? name : signature, null, 9, value, undefined, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "PASS, NONE, FAIL, BLOCK, NEW",
        "PASS, NONE, FAIL, WARN, NEW",
        ", , NOT_EVALUATED, BLOCK, NEW",
        "FAIL, BLOCK, FAIL, WARN, OUTSTANDING",
        "INCONCLUSIVE, WARN, FAIL, BLOCK, OUTSTANDING",
        "FAIL, BLOCK, NOT_EVALUATED, NONE, OUTSTANDING",
        "FAIL, BLOCK, FAIL, NONE, OUTSTANDING",
        "FAIL, BLOCK, PASS, NONE, FIXED",
        "NOT_EVALUATED, WARN, PASS, NONE, FIXED",
        "FAIL, BLOCK, , , REMOVED",
        "PASS, NONE, , , REMOVED"
    })
    void aGateChanges(
            @Nullable Decision before,
            @Nullable Effect effectBefore,
            @Nullable Decision now,
            @Nullable Effect effectNow,
            GateChange.Kind kind) {
        GateDecision then = before == null || effectBefore == null ? null : gateOf(before, effectBefore);
        GateDecision next = now == null || effectNow == null ? null : gateOf(now, effectNow);
        assertThat(gates(List.of(), then, next)).containsExactly(new GateChange("churn.roc_auc.min", kind, then, next));
    }

    @Test
    void aGateThatIsAndWasNotOpenIsLeftOut() {
        GateDecision passed = gateOf(Decision.PASS, Effect.NONE);
        assertThat(gates(List.of(), passed, passed)).isEmpty();
        assertThat(gates(List.of(), null, passed)).isEmpty();
    }

    @Test
    void missingEvidenceIsFixedWhereItsDataSetIsReadAgain() {
        GateDecision missing = new GateDecision(
                "evidence.sales",
                "evidence",
                "sales",
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                "the data set sales has no row",
                Map.of(),
                null);
        DatasetEvidence sales = new DatasetEvidence("sales", "sales.csv", 1, 5L, List.of(), "sha256:1", null);
        assertThat(gates(List.of(sales), missing, null))
                .containsExactly(new GateChange("evidence.sales", GateChange.Kind.FIXED, missing, null));
        assertThat(gates(List.of(), missing, null))
                .containsExactly(new GateChange("evidence.sales", GateChange.Kind.REMOVED, missing, null));
    }

    private static GateDecision gateOf(Decision decision, Effect effect) {
        return gate("churn.roc_auc.min", "churn.roc_auc", decision, effect, "as it is");
    }

    private static List<GateChange> gates(
            List<DatasetEvidence> datasets, @Nullable GateDecision before, @Nullable GateDecision now) {
        return Comparison.of(gated(datasets, now), gated(List.of(), before)).gates();
    }

    private static VerificationResult gated(List<DatasetEvidence> datasets, @Nullable GateDecision gate) {
        return SampleResults.result(
                datasets, List.of(), List.of(), Stream.ofNullable(gate).toList(), List.of());
    }

    @Test
    void againstItselfAResultHasOnlyWhatIsOpen() {
        Comparison same = Comparison.of(SampleResults.complete(), SampleResults.complete());
        assertThat(same.checks())
                .extracting(CheckChange::id, CheckChange::kind, CheckChange::failingDifference)
                .containsExactly(
                        tuple("customers.unique.email", Kind.OUTSTANDING, 0L),
                        tuple("returns.row_count", Kind.OUTSTANDING, null),
                        tuple("sales.expression.store_sales+store_cost", Kind.OUTSTANDING, 0L),
                        tuple("sales.foreign_key.product_id", Kind.OUTSTANDING, 0L));
        assertThat(same.metrics()).isEmpty();
        assertThat(same.gates())
                .extracting(GateChange::id, GateChange::kind)
                .containsExactly(
                        tuple("churn.recall.max_drop", GateChange.Kind.OUTSTANDING),
                        tuple("churn.roc_auc.min[region=north]", GateChange.Kind.OUTSTANDING),
                        tuple("evidence.returns", GateChange.Kind.OUTSTANDING));
    }

    @Test
    void everyOpenCheckIsNewOrOutstandingAndOnlyWhatPassesIsFixed() {
        for (int seed = 0; seed < 2_000; seed++) {
            RandomResults random = new RandomResults(new SplittableRandom(seed));
            VerificationResult candidate = random.result();
            Comparison comparison = Comparison.of(candidate, random.result());
            long open = candidate.checks().stream()
                    .filter(outcome -> Arrays.asList(Status.FAILED, Status.WARNED, Status.ERRORED)
                            .contains(outcome.status()))
                    .count();
            long leftOut = comparison.checks().stream()
                    .filter(change -> change.kind() == Kind.OUTSTANDING)
                    .filter(change -> change.now() != null && change.now().status() == Status.SKIPPED)
                    .count();
            assertThat(comparison.newChecks() + comparison.outstandingChecks() - leftOut)
                    .as("seed %d", seed)
                    .isEqualTo(open);
            assertThat(comparison.checks()).as("seed %d", seed).allSatisfy(change -> {
                if (change.kind() == Kind.FIXED) {
                    assertThat(change.now()).isNotNull();
                    assertThat(change.now().status()).isEqualTo(Status.PASSED);
                }
            });
        }
    }
}
