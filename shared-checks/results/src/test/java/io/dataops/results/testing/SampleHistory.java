package io.dataops.results.testing;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.Finding;
import io.dataops.results.MetricReading;
import io.dataops.results.Run;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds of one project, one a day. */
public final class SampleHistory {
    public static final String PROJECT = "com.example:shop";
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00.250Z");

    private SampleHistory() {}

    /** An entry of main: a build on a day, with this many rows. */
    public static HistoryEntry entry(int day, long rows) {
        return entry(PROJECT, "main", day, rows);
    }

    public static HistoryEntry entry(String project, @Nullable String branch, int day, long rows) {
        return HistoryEntry.of(result(project, branch, day, rows, 0, 0.9));
    }

    /** Forty builds, with a data set that grows, a check that was missed for some time and a metric that has gaps. */
    public static History forty() {
        SplittableRandom random = new SplittableRandom(20261123);
        return new History(
                IntStream.range(0, 40)
                        .mapToObj(day -> HistoryEntry.of(result(
                                PROJECT,
                                "main",
                                day,
                                100_000 + 250L * day + random.nextInt(400),
                                day >= 18 && day < 22 ? 12 + day : day == 30 ? 3 : 0,
                                day == 9 || day == 10
                                        ? null
                                        : (Double) (0.86 + 0.0007 * day + random.nextInt(100) / 10_000.0))))
                        .toList(),
                0);
    }

    /** Names that try to break out of every format. */
    public static History hostile() {
        return new History(List.of(HistoryEntry.of(SampleResults.hostile())), 3);
    }

    public static VerificationResult result(
            String project, @Nullable String branch, int day, long rows, long failing, @Nullable Double auc) {
        Status status = failing == 0 ? Status.PASSED : failing < 10 ? Status.WARNED : Status.FAILED;
        Verdict verdict = auc == null
                ? Verdict.NOT_EVALUATED
                : switch (status) {
                    case PASSED -> Verdict.PASSED;
                    case WARNED -> Verdict.WARNED;
                    case FAILED, ERRORED, SKIPPED -> Verdict.FAILED;
                };
        Decision decision = auc == null ? Decision.INCONCLUSIVE : Decision.PASS;
        return new VerificationResult(
                verdict,
                new Evidence(
                        project + ":1." + day,
                        "%040x".formatted(0xabc000 + day),
                        branch,
                        false,
                        "sha256:52cc",
                        "sha256:" + rows,
                        null,
                        "dataops 0.1.0",
                        "duckdb 1.5.6",
                        null),
                new Run(NOON.plus(Duration.ofDays(day)), 1_200, "jenkins-shop-" + day),
                List.of(new DatasetEvidence("sales", "sales.csv", 1, rows, List.of(), "sha256:" + rows, null)),
                List.of(
                        SampleResults.outcome(
                                1,
                                "sales",
                                "not_null",
                                status,
                                new Finding("as it is", failing + "", rows, failing, 0L, null, null)),
                        SampleResults.outcome(
                                2,
                                "sales",
                                "mean",
                                Status.PASSED,
                                new Finding("as it is", "12.5", null, null, null, null, null)),
                        SampleResults.outcome(3, "sales", "max", Status.SKIPPED, Finding.reason("left out"))),
                List.of(),
                List.of(
                        new MetricReading(
                                "churn",
                                "roc_auc",
                                "roc_auc",
                                null,
                                rows,
                                auc,
                                auc == null ? "all rows are of one class" : null,
                                null,
                                null,
                                null),
                        new MetricReading(
                                "churn",
                                "f_beta",
                                "f_beta|beta:2",
                                "region=north",
                                rows,
                                0.5 + day / 100.0,
                                null,
                                null,
                                null,
                                null)),
                List.of(SampleResults.gate(
                        "churn.roc_auc.min",
                        "churn.roc_auc",
                        decision,
                        auc == null ? Effect.BLOCK : Effect.NONE,
                        "as it is")),
                List.of());
    }
}
