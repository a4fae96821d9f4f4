package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Metrics files of other tools, with gates on values and on changes. */
class ReportedMetricsTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> formats() {
        return Stream.of(
                arguments("json", "accuracy", "{\"accuracy\": %s}"),
                arguments("dvc", "eval.accuracy", "{\"eval\": {\"accuracy\": %s}}"),
                arguments(
                        "mlflow",
                        "accuracy",
                        "{\"run\": {\"info\": {\"run_id\": \"r\"}, \"data\": {\"metrics\": [{\"key\": \"accuracy\", \"value\": %s}]}}}"),
                arguments(
                        "sklearn",
                        "accuracy",
                        "{\"yes\": {\"precision\": 0.5, \"recall\": 0.5, \"f1-score\": 0.5, \"support\": 10}, \"accuracy\": %s}"));
    }

    private VerificationResult verify(String format, String content, String baseline, String... gates) {
        StringBuilder suite = new StringBuilder("""
                version: 1
                models:
                  m:
                    metrics_file: m.json
                    metrics_format: %s
                    baseline: b.json
                gates:
                """.formatted(format));
        for (String gate : gates) {
            suite.append("  - { ").append(gate).append(" }\n");
        }
        SuiteRun run = SuiteRun.in(folder).file("m.json", content);
        return (baseline.isEmpty() ? run : run.file("b.json", baseline)).verify(suite.toString());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void valuesAndChangesAreJudged(String format, String name, String content) {
        String metric = "metric: \"m." + name + "\", ";
        VerificationResult result = verify(
                format,
                content.formatted("0.90"),
                content.formatted("0.93"),
                metric + "min: 0.9, id: value",
                metric + "max_drop: 0.02, confidence: none, id: drop",
                metric + "max_drop: 5%, confidence: none, id: share");

        assertThat(result.gates())
                .extracting(gate -> gate.id() + " " + gate.decision())
                .containsExactlyInAnyOrder("value PASS", "drop FAIL", "share PASS");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aMetricThatTheFileLacksIsNoPass() {
        VerificationResult result =
                verify("json", "{\"accuracy\": 0.9}", "{\"accuracy\": 0.9}", "metric: m.acuracy, min: 0");

        assertThat(reason(result))
                .isEqualTo("acuracy of m is not evaluated: m.json has no metric 'acuracy'; did you mean 'accuracy'?");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aBaselineThatIsMissingLeavesChangesOpen() {
        VerificationResult result = verify(
                "json", "{\"accuracy\": 0.9}", "", "metric: m.accuracy, max_drop: 0.1, confidence: none, id: drop");

        assertThat(result.gates()).extracting(GateDecision::decision).containsExactly(Decision.NOT_EVALUATED);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aNumberThatIsNoneIsNoPass() {
        VerificationResult result =
                verify("json", "{\"accuracy\": NaN}", "{\"accuracy\": 0.9}", "metric: m.accuracy, min: 0");

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aChangeBeyondAllNumbersIsNoReading() {
        VerificationResult result = verify(
                "json", "{\"loss\": 1.7e308}", "{\"loss\": -1.7e308}", "metric: m.loss, max_rise: 1, confidence: none");

        assertThat(result.gates()).extracting(GateDecision::decision).containsExactly(Decision.FAIL);
        assertThat(result.metrics().get(0).difference()).isNull();
    }

    private static String reason(VerificationResult result) {
        return result.gates().get(0).reason();
    }
}
