package io.dataops.maven;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.Run;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Results that somebody else made. */
final class Results {
    private Results() {}

    /** One gate that passed. */
    static VerificationResult passed() {
        GateDecision gate = new GateDecision(
                "g", "value", "m.accuracy", null, Decision.PASS, Effect.NONE, "it is 1", Map.of(), null);
        return new VerificationResult(
                Verdict.PASSED,
                new Evidence(null, null, null, null, "sha256:1", null, null, "dataops 0.1.0", "fake 1", null),
                new Run(Instant.parse("2026-11-20T09:00:00Z"), 1, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(gate),
                List.of());
    }
}
