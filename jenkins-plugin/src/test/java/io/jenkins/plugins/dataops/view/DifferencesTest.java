package io.jenkins.plugins.dataops.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.compare.CheckChange;
import io.dataops.results.compare.Comparison;
import io.dataops.results.report.Tone;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.testing.InLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DifferencesTest {
    @RegisterExtension
    final InLanguage language = new InLanguage(Locale.ENGLISH);

    private static Outcome check(String dataset, Status status, long failing) {
        return SampleResults.outcome(1, dataset, "not_null", status, SampleResults.counted("counted", 5_000, failing));
    }

    private static VerificationResult result(List<Outcome> checks) {
        VerificationResult passed = SampleResults.passed();
        return new VerificationResult(
                passed.verdict(),
                passed.evidence(),
                passed.run(),
                passed.datasets(),
                checks,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Comparison comparison() {
        return Comparison.of(
                result(List.of(
                        check("a", Status.PASSED, 0), check("b", Status.FAILED, 1_200), check("c", Status.FAILED, 3))),
                result(List.of(
                        check("a", Status.FAILED, 7),
                        check("b", Status.PASSED, 0),
                        check("c", Status.FAILED, 5),
                        check("d", Status.PASSED, 0))));
    }

    @Test
    void whatIsNewStandsFirstAndWhatIsFixedLast() {
        Differences differences = Differences.of(comparison());
        assertThat(differences.numbers()).isEqualTo("Checks: 1 new, 1 fixed, 1 outstanding, 1 removed");
        assertThat(differences.rows())
                .containsExactly(
                        new ChangeRow(
                                new Sign(Tone.BAD, "new"),
                                "id is fine by not_null",
                                "b.not_null.id",
                                "check?id=b.not_null.id",
                                Sign.of(Status.PASSED),
                                Sign.of(Status.FAILED),
                                "+1,200"),
                        new ChangeRow(
                                new Sign(Tone.UNKNOWN, "removed"),
                                "id is fine by not_null",
                                "d.not_null.id",
                                "",
                                Sign.of(Status.PASSED),
                                null,
                                ""),
                        new ChangeRow(
                                new Sign(Tone.WARN, "outstanding"),
                                "id is fine by not_null",
                                "c.not_null.id",
                                "check?id=c.not_null.id",
                                Sign.of(Status.FAILED),
                                Sign.of(Status.FAILED),
                                "-2"),
                        new ChangeRow(
                                new Sign(Tone.GOOD, "fixed"),
                                "id is fine by not_null",
                                "a.not_null.id",
                                "check?id=a.not_null.id",
                                Sign.of(Status.FAILED),
                                Sign.of(Status.PASSED),
                                "-7"));
        assertThat(differences.more()).isZero();
    }

    @Test
    void eachCheckKnowsWhatHappenedToIt() {
        assertThat(Differences.byId(comparison()))
                .isEqualTo(Map.of(
                        "a.not_null.id", CheckChange.Kind.FIXED,
                        "b.not_null.id", CheckChange.Kind.NEW,
                        "c.not_null.id", CheckChange.Kind.OUTSTANDING,
                        "d.not_null.id", CheckChange.Kind.REMOVED));
    }

    @Test
    void thatACheckWasLoosenedYieldsToWhatElseHappened() {
        Comparison loosened = Comparison.of(
                result(List.of(check("a", Status.WARNED, 4))), result(List.of(check("a", Status.FAILED, 7))));
        assertThat(Differences.byId(loosened)).isEqualTo(Map.of("a.not_null.id", CheckChange.Kind.OUTSTANDING));
        assertThat(Differences.of(loosened).rows())
                .extracting(row -> row.sign().word())
                .containsExactly("loosened", "outstanding");
    }

    @Test
    void manyChangesAreCounted() {
        List<Outcome> many = IntStream.range(0, 70)
                .mapToObj(i -> check("table" + i, Status.FAILED, 1))
                .toList();
        Differences differences = Differences.of(Comparison.of(result(many), result(List.of())));
        assertThat(differences.rows()).hasSize(50);
        assertThat(differences.more()).isEqualTo(20);
    }

    @Test
    void gatesAndMetricsThatChangedStandBesideTheChecks() {
        Differences differences = Differences.of(
                Comparison.of(measured(0.8, Decision.FAIL, Effect.BLOCK), measured(0.9, Decision.PASS, Effect.NONE)));
        assertThat(differences.rows())
                .extracting(row -> row.sign().word(), ChangeRow::id)
                .containsExactly(tuple("new", "churn.min"));
        assertThat(differences.metrics())
                .isEqualTo(new MetricChanges(
                        List.of(new MetricChangeRow("churn.roc_auc", "", "0.9000", "0.8000", "-0.1000")),
                        List.of(),
                        0));
    }

    @Test
    void aGateThatOnlyWarnsNowDoesNotLookLikeOneThatBlocks() {
        Comparison warned = Comparison.of(
                measured(0.8, Decision.INCONCLUSIVE, Effect.WARN), measured(0.9, Decision.PASS, Effect.NONE));
        assertThat(Differences.of(warned).rows())
                .extracting(row -> row.sign().word(), row -> row.sign().tone())
                .containsExactly(tuple("new", Tone.WARN));
    }

    @Test
    void metricsOfSlicesStandApartAndWhatIsLeftOutIsCounted() {
        List<MetricReading> before = new ArrayList<>();
        List<MetricReading> now = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            before.add(reading("slice=" + number, 0.9));
            now.add(reading("slice=" + number, 0.8));
        }
        before.add(reading(null, 0.9));
        now.add(reading(null, 0.8));
        MetricChanges changes =
                Differences.of(Comparison.of(measured(now), measured(before))).metrics();
        assertThat(changes.overall()).extracting(MetricChangeRow::slice).containsExactly("");
        assertThat(changes.slices()).hasSize(50);
        assertThat(changes.more()).isEqualTo(10);
    }

    private static MetricReading reading(@Nullable String slice, double value) {
        return new MetricReading("churn", "roc_auc", "roc_auc", slice, 100, value, null, null, null, null);
    }

    private static VerificationResult measured(double value, Decision decision, Effect effect) {
        GateDecision gate = new GateDecision(
                "churn.min", "value", "churn.roc_auc", null, decision, effect, "at least 0.85", Map.of(), null);
        return measured(List.of(reading(null, value)), gate);
    }

    private static VerificationResult measured(List<MetricReading> metrics, GateDecision... gates) {
        VerificationResult passed = SampleResults.passed();
        return new VerificationResult(
                passed.verdict(),
                passed.evidence(),
                passed.run(),
                passed.datasets(),
                List.of(),
                List.of(),
                metrics,
                List.of(gates),
                List.of());
    }
}
