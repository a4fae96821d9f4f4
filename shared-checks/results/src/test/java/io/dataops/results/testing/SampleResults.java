package io.dataops.results.testing;

import io.dataops.results.Anchor;
import io.dataops.results.BaselineEvidence;
import io.dataops.results.CheckDescription;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.DatasetEvidence.ColumnType;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.Loosening;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.Outcome;
import io.dataops.results.Promotion;
import io.dataops.results.Run;
import io.dataops.results.Samples;
import io.dataops.results.Severity;
import io.dataops.results.SourcePosition;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Results to render and store: a shop's data and a churn model, in several states. */
public final class SampleResults {
    /** Markup of every format, quotes, controls, direction marks and emoji. */
    public static final String HOSTILE =
            "</script><b onclick='x'>\"&|`@everyone #12 www.x.example https://x.example\n\u0000\u001B[31m\u202E\uD83D\uDE00\uD800]]>";

    public static final Evidence EVIDENCE = new Evidence(
            "com.example.shop:warehouse-checks:2.4.0",
            "8c1f0a5b7d3e49268f0c1d2e3a4b5c6d7e8f9a0b",
            "main",
            false,
            "sha256:52cc7d8f0b1e4a3c",
            "sha256:9be1170d5a4c2f88",
            "sha256:1fd07aa93c5e6b21",
            "dataops 0.1.0",
            "duckdb 1.5.6",
            20261123L);
    public static final Run RUN = new Run(Instant.parse("2026-11-23T14:05:09.120Z"), 4_380, "jenkins-shop-main-118");

    private SampleResults() {}

    /** A failed result in which every section, status and decision occurs. */
    public static VerificationResult complete() {
        VerificationResult result =
                withBaseline(result(datasets(), checks(), metrics(), gates(), waivers()), baseline());
        return withModels(result, List.of(SampleModels.churn(), SampleModels.price()));
    }

    /** A baseline that is looser than the one before, which was looser than its own. */
    public static BaselineEvidence baseline() {
        return new BaselineEvidence(
                "dataops-baseline",
                "sha256:1fd07aa93c5e6b21",
                promotion(
                        "Release team",
                        20,
                        "the supplier stopped to send tax codes",
                        new Loosening("sales.tax_code.not_null", "severity error", "severity warn")),
                List.of(promotion(
                        "Ole Berg",
                        9,
                        "orders of the old shop are gone",
                        new Loosening("orders.row_count", "checked", "gone"),
                        new Loosening("churn.recall.min", "decided", "gone"))),
                null,
                List.of(anchor("roc_auc", 0.91, false), anchor("log_loss", 0.31, true)));
    }

    /** An anchor of the model churn. */
    public static Anchor anchor(String metric, double value, boolean pinned) {
        return new Anchor(
                "churn", metric, metric, null, value, EVIDENCE.commit(), Instant.parse("2026-10-02T09:30:00Z"), pinned);
    }

    /** A promotion on a day of November 2026. */
    public static Promotion promotion(String by, int day, String reason, Loosening... loosened) {
        return new Promotion(
                by,
                Instant.parse("2026-11-%02dT09:30:00Z".formatted(day)),
                EVIDENCE.commit(),
                "main",
                EVIDENCE.project(),
                reason,
                List.of(loosened));
    }

    /** The result with this baseline. */
    public static VerificationResult withBaseline(VerificationResult result, BaselineEvidence baseline) {
        return new VerificationResult(
                result.verdict(),
                result.evidence(),
                result.run(),
                result.datasets(),
                result.checks(),
                result.models(),
                result.metrics(),
                result.gates(),
                result.waivers(),
                baseline);
    }

    /** The result with these models. */
    public static VerificationResult withModels(VerificationResult result, List<ModelEvidence> models) {
        return new VerificationResult(
                result.verdict(),
                result.evidence(),
                result.run(),
                result.datasets(),
                result.checks(),
                models,
                result.metrics(),
                result.gates(),
                result.waivers(),
                result.baseline());
    }

    /** Nothing at all: no data set, no check, no gate. */
    public static VerificationResult empty() {
        return result(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Data sets, and no check of them. */
    public static VerificationResult withoutChecks() {
        return result(datasets(), List.of(), List.of(), List.of(), List.of());
    }

    /** Everything as it should be. */
    public static VerificationResult passed() {
        return result(
                List.of(datasets().get(0)),
                List.of(outcome(1, "sales", "not_null", Status.PASSED, Finding.reason("0 of 5 rows is null"))),
                List.of(),
                List.of(gate("churn.auc.min", "churn.roc_auc", Decision.PASS, Effect.NONE, "0.87 is at least 0.85")),
                List.of());
    }

    /** Only a warning. */
    public static VerificationResult warned() {
        return result(
                List.of(datasets().get(0)),
                List.of(outcome(1, "sales", "not_null", Status.WARNED, counted("2 of 5 rows are null", 5, 2))),
                List.of(),
                List.of(),
                List.of());
    }

    /** Names and values that try to break out of every format, and a column name of 300 characters. */
    public static VerificationResult hostile() {
        String longName = "column_" + "x".repeat(293);
        Samples samples = new Samples(List.of(HOSTILE, longName), List.of(Arrays.asList(HOSTILE, null)));
        Finding finding = new Finding(HOSTILE, HOSTILE, 10_000_000L, 1L, 3L, samples, "select '" + HOSTILE + "'");
        CheckDescription check = new CheckDescription(
                HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE, longName), Severity.ERROR, HOSTILE, HOSTILE, at(1));
        GateDecision gate = new GateDecision(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                Decision.FAIL,
                Effect.BLOCK,
                HOSTILE,
                Map.of(HOSTILE, new BigDecimal("1e999999")),
                new SourcePosition(HOSTILE, 1, 1));
        MetricReading metric =
                new MetricReading(HOSTILE, HOSTILE, HOSTILE, HOSTILE, 0, null, HOSTILE, null, null, null);
        return new VerificationResult(
                Verdict.FAILED,
                new Evidence(
                        HOSTILE, HOSTILE, HOSTILE, true, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, Long.MIN_VALUE),
                new Run(RUN.started(), RUN.durationMillis(), HOSTILE),
                List.of(new DatasetEvidence(
                        HOSTILE,
                        HOSTILE,
                        Integer.MAX_VALUE,
                        Long.MAX_VALUE,
                        List.of(new ColumnType(longName, HOSTILE)),
                        HOSTILE,
                        HOSTILE)),
                List.of(new Outcome(check, Status.FAILED, finding)),
                List.of(SampleModels.named(HOSTILE)),
                List.of(metric),
                List.of(gate),
                List.of(new Waiver(HOSTILE, HOSTILE, HOSTILE, LocalDate.of(2026, 1, 1))),
                new BaselineEvidence(
                        HOSTILE,
                        HOSTILE,
                        promotion(HOSTILE, 1, HOSTILE, new Loosening(HOSTILE, HOSTILE, HOSTILE)),
                        List.of(),
                        null));
    }

    /** As many checks as asked for, every tenth of them failed. */
    public static VerificationResult many(int number) {
        List<Outcome> checks = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Status status = i % 10 == 0 ? Status.FAILED : Status.PASSED;
            long failing = i % 10 == 0 ? i + 1 : 0;
            checks.add(outcome(
                    i + 1,
                    "set_" + i % 7,
                    "not_null_" + i,
                    status,
                    counted(failing + " of 100,000 rows are null", 100_000, failing)));
        }
        return result(List.of(), checks, List.of(), List.of(), List.of());
    }

    /** A result whose verdict follows from its parts. */
    public static VerificationResult result(
            List<DatasetEvidence> datasets,
            List<Outcome> checks,
            List<MetricReading> metrics,
            List<GateDecision> gates,
            List<Waiver> waivers) {
        return new VerificationResult(
                Verdict.of(checks, gates), EVIDENCE, RUN, datasets, checks, List.of(), metrics, gates, waivers);
    }

    /** A check of a column, declared in the line with its number. */
    public static Outcome outcome(int line, String dataset, String type, Status status, Finding finding) {
        CheckDescription check = new CheckDescription(
                dataset + "." + type + ".id",
                dataset,
                type,
                List.of("id"),
                status == Status.WARNED ? Severity.WARN : Severity.ERROR,
                "id is fine by " + type,
                "no failing row",
                at(line));
        return new Outcome(check, status, finding);
    }

    /** A finding of a row check. */
    public static Finding counted(String message, long considered, long failing) {
        return new Finding(message, null, considered, failing, 0L, null, null);
    }

    public static GateDecision gate(String id, String subject, Decision decision, Effect effect, String reason) {
        return new GateDecision(id, "value", subject, null, decision, effect, reason, Map.of(), at(60));
    }

    private static SourcePosition at(int line) {
        return new SourcePosition("dataops.yaml", line, 9);
    }

    private static List<DatasetEvidence> datasets() {
        return List.of(
                new DatasetEvidence(
                        "customers",
                        "target/data/customers-*.parquet",
                        4,
                        10_000_000L,
                        List.of(
                                new ColumnType("customer_id", "integer"),
                                new ColumnType("email", "text"),
                                new ColumnType("country", "text"),
                                new ColumnType("birth_date", "date")),
                        "sha256:77ab01c29e0d4f53",
                        null),
                new DatasetEvidence(
                        "returns",
                        "target/data/returns.csv",
                        0,
                        null,
                        List.of(),
                        null,
                        "there is no file target/data/returns.csv"),
                new DatasetEvidence(
                        "sales",
                        "target/data/sales.json",
                        1,
                        86_837L,
                        List.of(
                                new ColumnType("time_id", "integer"),
                                new ColumnType("customer_id", "integer"),
                                new ColumnType("product_id", "integer"),
                                new ColumnType("store_sales", "decimal"),
                                new ColumnType("store_cost", "decimal"),
                                new ColumnType("note", "text")),
                        "sha256:0c44be1287f3ad96",
                        null));
    }

    private static List<Outcome> checks() {
        List<Outcome> checks = new ArrayList<>();
        checks.add(passed(12, "sales", "row_count", List.of(), "sales has enough rows", "at least 80,000 rows"));
        checks.add(
                passed(13, "sales", "not_null", List.of("product_id"), "product_id is never null", "no failing row"));
        checks.add(
                passed(13, "sales", "not_null", List.of("customer_id"), "customer_id is never null", "no failing row"));
        checks.add(
                new Outcome(
                        describe(
                                14,
                                "sales",
                                "foreign_key",
                                List.of("product_id"),
                                Severity.ERROR,
                                "Every product_id is a known product",
                                "no failing row"),
                        Status.FAILED,
                        new Finding(
                                "12 of 86,837 rows have a product_id that products does not know",
                                "12 failing rows",
                                86_837L,
                                12L,
                                3L,
                                new Samples(
                                        List.of("time_id", "customer_id", "product_id", "note"),
                                        List.of(
                                                Arrays.asList("367", "3449", "1561", "***"),
                                                Arrays.asList("367", "9113", "1561", null),
                                                Arrays.asList("371", "812", "1799", "***"))),
                                "SELECT time_id, customer_id, product_id\nFROM sales\nWHERE product_id IS NOT NULL\n  AND product_id NOT IN (SELECT product_id FROM products)\nLIMIT 100")));
        checks.add(new Outcome(
                describe(
                        15,
                        "sales",
                        "expression",
                        List.of("store_sales", "store_cost"),
                        Severity.WARN,
                        "Goods are sold above their cost",
                        "at least 99.9% of considered rows"),
                Status.WARNED,
                new Finding(
                        "87 of 86,837 rows are sold below cost",
                        "99.89981229199534%",
                        86_837L,
                        87L,
                        0L,
                        new Samples(
                                List.of("time_id", "customer_id"), List.of(List.of("402", "77"), List.of("402", "91"))),
                        "SELECT * FROM sales WHERE NOT (store_sales >= store_cost)")));
        checks.add(passed(16, "sales", "between", List.of("store_sales"), "store_sales is a sane amount", "0 to 100"));
        checks.add(
                new Outcome(
                        describe(
                                24,
                                "customers",
                                "unique",
                                List.of("email"),
                                Severity.ERROR,
                                "An email belongs to one customer",
                                "no failing row"),
                        Status.FAILED,
                        new Finding(
                                "2 of 9,999,990 rows share an email with another row",
                                "2 failing rows",
                                9_999_990L,
                                2L,
                                10L,
                                new Samples(
                                        List.of("customer_id", "email"),
                                        List.of(List.of("5120044", "***"), List.of("8830017", "***"))),
                                "SELECT customer_id FROM customers WHERE email IN\n  (SELECT email FROM customers GROUP BY email HAVING count(*) > 1)")));
        checks.add(
                passed(25, "customers", "matches", List.of("email"), "email looks like an address", "no failing row"));
        checks.add(
                passed(26, "customers", "in_set", List.of("country"), "country is one we sell to", "no failing row"));
        checks.add(new Outcome(
                describe(
                        27,
                        "customers",
                        "freshness",
                        List.of(),
                        Severity.ERROR,
                        "customers is from today",
                        "at most 1 day old"),
                Status.SKIPPED,
                Finding.reason("left out by -Ddataops.skipChecks=freshness")));
        checks.add(new Outcome(
                describe(33, "returns", "row_count", List.of(), Severity.ERROR, "returns has rows", "at least 1 row"),
                Status.ERRORED,
                Finding.reason("could not run: there is no file target/data/returns.csv")));
        return checks;
    }

    private static Outcome passed(
            int line, String dataset, String type, List<String> columns, String description, String expected) {
        CheckDescription check = describe(line, dataset, type, columns, Severity.ERROR, description, expected);
        Finding finding = columns.isEmpty()
                ? new Finding("86,837 rows", "86837", null, null, null, null, null)
                : counted("0 of 86,837 rows fail", 86_837, 0);
        return new Outcome(check, Status.PASSED, finding);
    }

    private static CheckDescription describe(
            int line,
            String dataset,
            String type,
            List<String> columns,
            Severity severity,
            String description,
            String expected) {
        String id = dataset + "." + type + (columns.isEmpty() ? "" : "." + String.join("+", columns));
        return new CheckDescription(id, dataset, type, columns, severity, description, expected, at(line));
    }

    private static List<MetricReading> metrics() {
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

    private static List<GateDecision> gates() {
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

    private static List<Waiver> waivers() {
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
