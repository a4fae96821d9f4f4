package io.dataops.results.testing;

import static io.dataops.results.testing.SampleResults.at;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Metrics of a churn model, gates of every decision, and waivers. */
final class SampleGates {
    private SampleGates() {}

    static List<MetricReading> metrics() {
        return List.of(
                metric("roc_auc", "roc_auc", null, 12_400, 0.87134, 0.8612, 0.8811, 0.8702),
                metric("roc_auc", "roc_auc", "region=north", 3_120, 0.8490, 0.8211, 0.8743, 0.8702),
                metric("roc_auc", "roc_auc", "region=south", 9_280, 0.8791, 0.8684, 0.8893, 0.8655),
                metric("recall", "recall|threshold:0.5", null, 12_400, 0.7421, 0.7205, 0.7630, 0.7518),
                metric("log_loss", "log_loss|base:e", null, 12_400, 0.31415926535, 0.3002, 0.3290, 0.3141592),
                new MetricReading(
                        "churn",
                        "recall",
                        "recall|threshold:0.5",
                        "region=islands",
                        41,
                        null,
                        "no row of this slice is positive",
                        null,
                        null,
                        null));
    }

    private static MetricReading metric(
            String name,
            String signature,
            String slice,
            long rows,
            double value,
            double low,
            double high,
            double base) {
        return new MetricReading(
                "churn",
                name,
                signature,
                slice,
                rows,
                value,
                null,
                new MetricReading.Interval(low, high, 0.95),
                base,
                value - base);
    }

    static List<GateDecision> gates() {
        return List.of(
                new GateDecision(
                        "churn.recall.max_drop",
                        "non_inferiority",
                        "churn.recall",
                        null,
                        Decision.INCONCLUSIVE,
                        Effect.BLOCK,
                        "recall may have dropped by more than 0.01: the limits of the difference, -0.0201 and 0.0007, "
                                + "straddle the margin; about 31,000 rows would tell",
                        Map.of(
                                "lower", new BigDecimal("-0.0201"),
                                "upper", new BigDecimal("0.0007"),
                                "margin", new BigDecimal("0.01"),
                                "rows_needed", new BigDecimal("31000")),
                        at(52)),
                new GateDecision(
                        "churn.roc_auc.min",
                        "value",
                        "churn.roc_auc",
                        null,
                        Decision.PASS,
                        Effect.NONE,
                        "roc_auc is 0.87134 and at least 0.85",
                        Map.of("value", new BigDecimal("0.87134"), "min", new BigDecimal("0.85")),
                        at(50)),
                new GateDecision(
                        "churn.roc_auc.min[region=north]",
                        "value",
                        "churn.roc_auc",
                        "region=north",
                        Decision.FAIL,
                        Effect.WARN,
                        "roc_auc is 0.8490 and below 0.85",
                        Map.of("value", new BigDecimal("0.8490"), "min", new BigDecimal("0.85")),
                        at(50)),
                new GateDecision(
                        "evidence.returns",
                        "evidence",
                        "returns",
                        null,
                        Decision.NOT_EVALUATED,
                        Effect.BLOCK,
                        "there are no data to judge: there is no file target/data/returns.csv",
                        Map.of(),
                        null),
                new GateDecision(
                        "sales.ratchet",
                        "ratchet",
                        "sales",
                        null,
                        Decision.FAIL,
                        Effect.NONE,
                        "99 rows fail where 98 failed before; waived until 2026-12-31",
                        Map.of("failing", new BigDecimal("99"), "baseline", new BigDecimal("98")),
                        at(53)));
    }

    static List<Waiver> waivers() {
        return List.of(
                new Waiver(
                        "customers.matches.email",
                        "data-owner",
                        "old addresses are cleaned up in ticket 512",
                        LocalDate.of(2026, 10, 31)),
                new Waiver(
                        "sales.ratchet",
                        "release-manager",
                        "one late correction of the till in store 12",
                        LocalDate.of(2026, 12, 31)));
    }
}
