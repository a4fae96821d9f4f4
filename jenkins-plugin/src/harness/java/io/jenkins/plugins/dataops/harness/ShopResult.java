package io.jenkins.plugins.dataops.harness;

import io.dataops.results.CheckDescription;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Severity;
import io.dataops.results.SourcePosition;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The result of a small shop's data, built up by what a test is about. */
public final class ShopResult {
    private final List<Outcome> checks = new ArrayList<>();
    private final List<GateDecision> gates = new ArrayList<>();
    private final List<MetricReading> metrics = new ArrayList<>();
    private String commit;
    private String build = FakeMaven.BUILD_TAG;
    private Instant started = Instant.now();

    /** Two checks that pass. */
    public static ShopResult passing() {
        return new ShopResult()
                .check("sales.row_count", Status.PASSED, 0)
                .check("sales.not_null.product_id", Status.PASSED, 0);
    }

    /** The same two checks; one of them fails for this many rows. */
    public static ShopResult failing(long rows) {
        return new ShopResult()
                .check("sales.row_count", Status.PASSED, 0)
                .check("sales.not_null.product_id", Status.FAILED, rows);
    }

    public ShopResult check(String id, Status status, long failing) {
        checks.add(new Outcome(
                new CheckDescription(
                        id,
                        "sales",
                        "not_null",
                        List.of("product_id"),
                        status == Status.WARNED ? Severity.WARN : Severity.ERROR,
                        "product_id is never null",
                        "no failing row",
                        new SourcePosition("dataops.yaml", 7 + checks.size(), 9)),
                status,
                status == Status.ERRORED || status == Status.SKIPPED
                        ? Finding.reason("it could not be taken")
                        : new Finding(failing + " of 100 rows fail", null, 100L, failing, 0L, null, null)));
        return this;
    }

    public ShopResult metric(String model, String name, double value) {
        metrics.add(new MetricReading(model, name, name, null, 1_000, value, null, null, null, null));
        return this;
    }

    public ShopResult gate(String id, Decision decision, Effect effect) {
        gates.add(new GateDecision(id, "value", id, null, decision, effect, "as the test says", Map.of(), null));
        return this;
    }

    /** What {@code aggregate} says of a module that left nothing. */
    public ShopResult moduleWithoutEvidence(String module) {
        gates.add(new GateDecision(
                module + ":" + GateDecision.EVIDENCE,
                GateDecision.EVIDENCE,
                module,
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                "the module " + module + " is not evaluated",
                Map.of(),
                null));
        return this;
    }

    public ShopResult commit(String id) {
        commit = id;
        return this;
    }

    public ShopResult build(String tag) {
        build = tag;
        return this;
    }

    public ShopResult started(Instant time) {
        started = time;
        return this;
    }

    public VerificationResult result() {
        return new VerificationResult(
                Verdict.of(checks, gates),
                new Evidence(
                        "com.example:shop:1",
                        commit,
                        "main",
                        false,
                        "sha256:1",
                        "sha256:2",
                        null,
                        "dataops 0.1.0",
                        "duckdb 1",
                        null),
                new Run(started, 1_200, build),
                List.of(new DatasetEvidence("sales", "sales.csv", 1, 100L, List.of(), "sha256:2", null)),
                checks,
                List.of(),
                metrics,
                gates,
                List.of());
    }
}
