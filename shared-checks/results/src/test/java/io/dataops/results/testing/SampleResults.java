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
        VerificationResult result = withBaseline(
                result(
                        SampleChecks.datasets(),
                        SampleChecks.checks(),
                        SampleGates.metrics(),
                        SampleGates.gates(),
                        SampleGates.waivers()),
                baseline());
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
        return result(SampleChecks.datasets(), List.of(), List.of(), List.of(), List.of());
    }

    /** Everything as it should be. */
    public static VerificationResult passed() {
        return result(
                List.of(SampleChecks.datasets().get(0)),
                List.of(outcome(1, "sales", "not_null", Status.PASSED, Finding.reason("0 of 5 rows is null"))),
                List.of(),
                List.of(gate("churn.auc.min", "churn.roc_auc", Decision.PASS, Effect.NONE, "0.87 is at least 0.85")),
                List.of());
    }

    /** Only a warning. */
    public static VerificationResult warned() {
        return result(
                List.of(SampleChecks.datasets().get(0)),
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

    static SourcePosition at(int line) {
        return new SourcePosition("dataops.yaml", line, 9);
    }
}
