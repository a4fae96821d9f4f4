package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be said for sure of forecasts, whose errors depend on each other, is no pass. */
class ForecastGatesTest {
    private static final String SINGLE =
            "these rows allow no test: none is known of a single error among those that depend on"
                    + " each other; gate mae, or give 'confidence: none'";

    @TempDir
    Path folder;

    private VerificationResult verify(String... gates) {
        return SuiteRun.in(folder)
                .parquet("rows.parquet", rows("i * 0.5 + sin(i * i)"))
                .parquet("old.parquet", rows("i * 0.5 + 1.2 * sin(i * i + 1)"))
                .verify("version: 1\nmodels:\n  m: { task: forecasting, predictions: rows.parquet, id: id, label: y,"
                        + " prediction: p, time: t, baseline: old.parquet }\ngates:\n  - "
                        + String.join("\n  - ", gates) + "\n");
    }

    private static String rows(String prediction) {
        return "SELECT i AS id, i * 0.5 AS y, " + prediction + " AS p, i AS t FROM range(200) t(i)";
    }

    private static String drawn(String test, String metric) {
        return "the test " + test + " takes times for independent and does not fit " + metric
                + "; leave 'test' to auto";
    }

    @Test
    void noTestThatDrawsRowsFits() {
        VerificationResult result = verify(
                "{ metric: m.mae, max: 3, confidence: 0.95, test: bootstrap }",
                "{ metric: m.rmse, max: 3, confidence: 0.95, test: percentile }",
                "{ metric: m.mae, max_rise: 3, test: bootstrap, id: rise }",
                "{ metric: m.rmse, max_rise: 3, test: bootstrap, id: rise-of-root }");

        assertThat(result.gates())
                .extracting(GateDecision::reason)
                .containsExactly(
                        "mae of m is inconclusive: " + drawn("bootstrap", "mae"),
                        "rmse of m is inconclusive: " + drawn("percentile", "rmse"),
                        "mae of m is inconclusive: " + drawn("bootstrap", "mae"),
                        "rmse of m is inconclusive: " + drawn("bootstrap", "rmse"));
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void ofOneErrorAmongThoseThatDependOnEachOtherNothingIsSure() {
        VerificationResult result = verify(
                "{ metric: m.max_error, max: 3, confidence: 0.95 }",
                "{ metric: m.median_absolute_error, max_rise: 3 }",
                "{ metric: m.max_error, max: 3, confidence: 0.95, test: bootstrap, id: drawn }",
                "{ metric: m.max_error, max_rise: 3, test: bootstrap, id: rise }");

        assertThat(result.gates())
                .extracting(GateDecision::reason)
                .containsExactly(
                        "max_error of m is inconclusive: " + drawn("bootstrap", "max_error"),
                        "max_error of m is inconclusive: " + SINGLE,
                        "median_absolute_error of m is inconclusive: " + SINGLE,
                        "max_error of m is inconclusive: " + drawn("bootstrap", "max_error"));
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }
}
