package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.SampleResults;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final VerificationResult RESULT = SampleResults.result(
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    gate("passes", Decision.PASS, Effect.NONE),
                    gate("warns", Decision.FAIL, Effect.WARN),
                    gate("cannot tell", Decision.INCONCLUSIVE, Effect.BLOCK),
                    gate("fails", Decision.FAIL, Effect.BLOCK)),
            List.of());

    @Test
    void aGateThatFailedStandsBeforeOneThatCannotTell() {
        assertThat(Findings.gates(RESULT))
                .extracting(GateDecision::id)
                .containsExactly("fails", "cannot tell", "warns");
    }

    @Test
    void gatesOfOneDeclarationAreRankedAsAllGatesAre() {
        assertThat(GateGroup.of(RESULT.gates()).get(0).gates())
                .extracting(GateDecision::id)
                .containsExactly("fails", "cannot tell", "warns", "passes");
    }

    @Test
    void failedIsMorePressingThanErroredAndThatThanAWarning() {
        assertThat(Stream.of(Status.values()).sorted(Comparator.comparingInt(Findings::rank)))
                .containsExactly(Status.FAILED, Status.ERRORED, Status.WARNED, Status.SKIPPED, Status.PASSED);
    }

    private static GateDecision gate(String id, Decision decision, Effect effect) {
        return SampleResults.gate(id, "churn.recall", decision, effect, "it is so");
    }
}
