package io.jenkins.plugins.dataops.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.testing.InLanguage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MetricViewTest {
    @RegisterExtension
    final InLanguage language = new InLanguage(Locale.ENGLISH);

    private static MetricView view(String file, String name, String slice) {
        VerificationResult result = withControlChart();
        MetricReading metric = result.metrics().stream()
                .filter(it -> it.name().equals(name) && java.util.Objects.equals(it.slice(), slice))
                .findFirst()
                .orElseThrow();
        return new MetricView(new ModuleResult(file, result), metric);
    }

    @Test
    void itsKeyTellsModuleSignatureAndSliceApart() {
        assertThat(view("target/dataops/result.json", "recall", null).key()).isEqualTo("churn.recall|threshold:0.5");
        assertThat(view("model/target/dataops/result.json", "roc_auc", "region=north")
                        .key())
                .isEqualTo("model:churn.roc_auc[region=north]");
    }

    @Test
    void itsTitleHasItsSlice() {
        assertThat(view("target/dataops/result.json", "roc_auc", "region=north").title())
                .isEqualTo("roc_auc [region=north]");
        assertThat(view("model/target/dataops/result.json", "roc_auc", null).model())
                .isEqualTo("model:churn");
    }

    @Test
    void onlyTheGatesOfItsSliceStandBesideIt() {
        assertThat(view("target/dataops/result.json", "roc_auc", null).gates())
                .extracting(GateRow::id)
                .containsExactly("churn.roc_auc.chart", "churn.roc_auc.min");
        assertThat(view("target/dataops/result.json", "roc_auc", "region=north").gates())
                .extracting(GateRow::id)
                .containsExactly("churn.roc_auc.min[region=north]");
    }

    @Test
    void onlyAControlChartHasLimitsToDraw() {
        MetricView view = view("target/dataops/result.json", "roc_auc", null);
        assertThat(view.limit("lower")).isEqualTo("0.86");
        assertThat(view.limit("upper")).isEqualTo("0.88");
        assertThat(view.limit("centre")).isEmpty();
        assertThat(view("target/dataops/result.json", "recall", null).limit("lower"))
                .isEmpty();
    }

    private static VerificationResult withControlChart() {
        VerificationResult complete = SampleResults.complete();
        List<GateDecision> gates = new ArrayList<>(complete.gates());
        gates.add(new GateDecision(
                "churn.roc_auc.chart",
                "control_chart",
                "churn.roc_auc",
                null,
                Decision.PASS,
                Effect.NONE,
                "within the limits",
                Map.of("lower", new BigDecimal("0.86"), "upper", new BigDecimal("0.88")),
                null));
        return new VerificationResult(
                complete.verdict(),
                complete.evidence(),
                complete.run(),
                complete.datasets(),
                complete.checks(),
                List.of(),
                complete.metrics(),
                gates,
                complete.waivers());
    }
}
