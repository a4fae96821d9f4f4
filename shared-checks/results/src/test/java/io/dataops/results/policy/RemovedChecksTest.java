package io.dataops.results.policy;

import static io.dataops.results.testing.SampleResults.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.compare.Comparison;
import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import io.dataops.results.testing.SampleResults;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemovedChecksTest {
    private final Outcome passed = outcome(1, "sales", "row_count", Status.PASSED, Finding.reason("5 rows"));
    private final Outcome gone = outcome(2, "sales", "unique", Status.PASSED, Finding.reason("no row fails"));
    private final Outcome strict = outcome(3, "sales", "not_null", Status.FAILED, Finding.reason("2 rows are null"));
    // SampleResults makes what warned a check of severity warn.
    private final Outcome mild = outcome(3, "sales", "not_null", Status.WARNED, Finding.reason("2 rows are null"));
    private final Comparison comparison = Comparison.of(of(passed, mild), of(passed, gone, strict));

    @Test
    void removedAndLoosenedChecksBlockWhereTheyMustBeKept() throws PolicyException {
        List<GateDecision> decisions = policy(RemovedChecks.BLOCK).removed(comparison);
        assertThat(decisions)
                .containsExactly(
                        decision(
                                "policy.loosened.sales.not_null.id",
                                "sales.not_null.id",
                                Effect.BLOCK,
                                "the check sales.not_null.id had severity error at the reference and only warns now"),
                        decision(
                                "policy.removed.sales.unique.id",
                                "sales.unique.id",
                                Effect.BLOCK,
                                "the reference has the check sales.unique.id, which this result lacks"));
        assertThat(Verdict.of(List.of(passed), decisions)).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void elsewhereTheyNeedALook() {
        List<GateDecision> decisions = Policy.NONE.removed(comparison);
        assertThat(decisions).extracting(GateDecision::effect).containsExactly(Effect.WARN, Effect.WARN);
        assertThat(Verdict.of(List.of(passed), decisions)).isEqualTo(Verdict.WARNED);
    }

    @Test
    void checksThatStayMakeNoDecision() throws PolicyException {
        Comparison others = Comparison.of(of(passed, strict, gone), of(strict));
        assertThat(policy(RemovedChecks.BLOCK).removed(others)).isEmpty();
    }

    private static VerificationResult of(Outcome... checks) {
        return SampleResults.result(List.of(), List.of(checks), List.of(), List.of(), List.of());
    }

    private static GateDecision decision(String id, String subject, Effect effect, String reason) {
        return new GateDecision(
                id, GateDecision.POLICY, subject, null, Decision.NOT_EVALUATED, effect, reason, Map.of(), null);
    }

    private static Policy policy(RemovedChecks keepChecks) throws PolicyException {
        return Policy.parse(new PolicyText("", "", "", "", "", null, keepChecks, UncommittedChanges.ALLOW));
    }
}
