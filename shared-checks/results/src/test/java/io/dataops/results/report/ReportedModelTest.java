package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.SampleModels;
import io.dataops.results.testing.SampleResults;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedModelTest {
    @Test
    void modelsThatAResultOnlyHasMetricsOfAreModelsToo() {
        VerificationResult result = SampleResults.withModels(SampleResults.complete(), List.of(SampleModels.price()));
        assertThat(ReportedModel.of(result)).extracting(ReportedModel::name).containsExactly("churn", "price");
        assertThat(ReportedModel.of(result).get(0).scope()).isEmpty();
        assertThat(ReportedModel.of(result).get(0).change()).isEmpty();
    }

    @Test
    void theBaselineIsSaidInAFewWords() {
        assertThat(of(SampleModels.churn()).change())
                .isEqualTo(
                        "96 of 12,400 rows get another class than from the baseline (0.77%), and 1,203 another class or score");
        assertThat(of(SampleModels.unchanged()).change())
                .isEqualTo("ALL 12,400 predictions are the same as the baseline's");
        assertThat(of(SampleModels.species()).change()).isEqualTo("no baseline");
        assertThat(of(SampleModels.price()).change()).isEqualTo("not compared: the candidate has no predictions");
    }

    @Test
    void rowsAreNeverZeroWhereNoneCouldBeEvaluated() {
        assertThat(of(SampleModels.churn()).scope()).isEqualTo("binary, 12,400 rows");
        assertThat(of(SampleModels.price()).scope()).isEqualTo("regression, no rows evaluated");
    }

    @Test
    void aModelThatCouldNotBeEvaluatedIsUnknownAndOneWithoutGatesIsQuiet() {
        assertThat(of(SampleModels.price()).tone()).isEqualTo(Tone.UNKNOWN);
        assertThat(of(SampleModels.species()).tone()).isEqualTo(Tone.QUIET);
    }

    @Test
    void aGateBelongsToTheLongestNameOfItsSubject() {
        List<GateDecision> gates = List.of(
                SampleResults.gate("a", "churn.v2.recall", Decision.FAIL, Effect.BLOCK, "it fell"),
                SampleResults.gate("b", "churn.recall", Decision.PASS, Effect.NONE, "it rose"));
        List<ReportedModel> models = ReportedModel.of(SampleResults.result(
                List.of(), List.of(), List.of(metric("churn"), metric("churn.v2")), gates, List.of()));
        assertThat(models).extracting(ReportedModel::tone).containsExactly(Tone.GOOD, Tone.BAD);
        assertThat(models.get(1).gatesOf(metric("churn.v2")))
                .extracting(GateDecision::id)
                .containsExactly("a");
    }

    private static MetricReading metric(String model) {
        return new MetricReading(model, "recall", "recall", null, 9, 0.5, null, null, null, null);
    }

    private static ReportedModel of(ModelEvidence model) {
        return ReportedModel.of(SampleResults.withModels(SampleResults.empty(), List.of(model)))
                .get(0);
    }
}
