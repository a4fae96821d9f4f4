package io.dataops.results;

import static io.dataops.results.testing.SampleResults.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.report.Headline;
import io.dataops.results.testing.SampleResults;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwaitsBaselineTest {
    private static final GateDecision FIRST =
            gate("churn.auc.max_drop", Effect.WARN).lacking(Gap.NOTHING_PROMOTED);

    private static GateDecision gate(String id, Effect effect) {
        return new GateDecision(
                id, "non_inferiority", "churn.auc", null, Decision.NOT_EVALUATED, effect, "why", Map.of(), null);
    }

    private static VerificationResult of(List<Outcome> checks, GateDecision... gates) {
        return SampleResults.result(List.of(), checks, List.of(), List.of(gates), List.of());
    }

    private static VerificationResult of(Status status) {
        return of(List.of(outcome(1, "sales", "unique", status, Finding.reason("why"))), FIRST);
    }

    @Test
    void comparisonsWithoutABaselineAwaitOne() {
        VerificationResult result = of(List.of(), FIRST);

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.awaitsBaseline()).isTrue();
        assertThat(Headline.of(result))
                .hasToString(
                        "NOT EVALUATED: nothing to compare with yet; mvn dataops:promote makes this result the baseline");
    }

    @Test
    void oneThatCannotBeUsedIsNoFirstBuild() {
        VerificationResult result = of(List.of(), gate("a", Effect.WARN).lacking(Gap.BASELINE_UNUSABLE));

        assertThat(result.awaitsBaseline()).isTrue();
        assertThat(Headline.of(result))
                .hasToString("NOT EVALUATED: nothing that it can be compared with, 1 gate warns");
    }

    @Test
    void whatBlocksAwaitsNothing() {
        assertThat(of(List.of(), FIRST.with(Effect.BLOCK)).awaitsBaseline()).isFalse();
        assertThat(of(List.of(), FIRST, gate("evidence.churn", Effect.BLOCK)).awaitsBaseline())
                .isFalse();
    }

    @Test
    void whatWasLeftOutAwaitsNothing() {
        assertThat(of(List.of(), FIRST, gate("b", Effect.WARN).lacking(Gap.LEFT_OUT))
                        .awaitsBaseline())
                .isFalse();
        assertThat(of(List.of(), gate("b", Effect.WARN)).awaitsBaseline()).isFalse();
    }

    @Test
    void whatCannotTellForAnotherReasonAwaitsNothing() {
        GateDecision tooFewRows =
                SampleResults.gate("churn.auc.value", "churn.auc", Decision.INCONCLUSIVE, Effect.WARN, "why");

        assertThat(of(List.of(), FIRST, tooFewRows).awaitsBaseline()).isFalse();
        assertThat(of(List.of(), FIRST, gate("evidence.empty", Effect.WARN)).awaitsBaseline())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {GateDecision.CONTROL_CHART, GateDecision.CHANGE_OVER_TIME})
    void aHistoryThatIsTooShortIsNoObstacle(String kind) {
        assertThat(of(List.of(), FIRST, history(kind, Decision.NOT_EVALUATED)).awaitsBaseline())
                .isTrue();
        assertThat(of(List.of(), FIRST, history(kind, Decision.INCONCLUSIVE)).awaitsBaseline())
                .isFalse();
        assertThat(of(List.of(), history(kind, Decision.NOT_EVALUATED)).awaitsBaseline())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {GateDecision.CONTROL_CHART, GateDecision.CHANGE_OVER_TIME, GateDecision.BASELINE})
    void aHistoryThatNobodyAskedForIsOne(String kind) {
        assertThat(of(List.of(), FIRST, history(kind, Decision.NOT_EVALUATED).lacking(Gap.LEFT_OUT))
                        .awaitsBaseline())
                .isFalse();
    }

    private static GateDecision history(String kind, Decision decision) {
        return new GateDecision(
                "churn.auc.history", kind, "churn.auc", null, decision, Effect.WARN, "why", Map.of(), null);
    }

    @Test
    void rulesAboutEvidenceDoNotHinderIt() {
        GateDecision loosened = new GateDecision(
                "suite", GateDecision.SUITE, "x", null, Decision.NOT_EVALUATED, Effect.WARN, "why", Map.of(), null);

        assertThat(of(List.of(), FIRST, loosened).awaitsBaseline()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void besideChecksThereIsAnotherVerdict(Status status) {
        assertThat(of(status).awaitsBaseline()).isFalse();
    }

    @Test
    void whatIsEvaluatedLacksNothing() {
        GateDecision passed = SampleResults.gate("g", "churn.auc", Decision.PASS, Effect.NONE, "why");

        assertThatThrownBy(() -> passed.lacking(Gap.LEFT_OUT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the gate " + passed.id() + " is evaluated and lacks nothing");
    }
}
