package io.dataops.checks.promote;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A result as it would be if gates asked nothing that only a baseline can answer. Without one they cannot pass, and if that
 * kept results from being promoted there would never be a first baseline, nor another one after a loss.
 */
record Uncompared(VerificationResult result) {
    private static final String RATCHET = ".ratchet";

    Verdict verdict() {
        Set<String> held = result.gates().stream()
                .filter(Uncompared::lacksBaseline)
                .map(GateDecision::id)
                .filter(id -> id.endsWith(RATCHET))
                .map(id -> id.substring(0, id.length() - RATCHET.length()))
                .collect(Collectors.toSet());
        return Verdict.of(
                result.checks().stream()
                        .map(outcome -> held.contains(outcome.check().id()) ? tolerated(outcome) : outcome)
                        .toList(),
                result.gates().stream()
                        .map(gate -> lacksBaseline(gate) ? tolerated(gate) : gate)
                        .toList());
    }

    private static boolean lacksBaseline(GateDecision gate) {
        return gate.lacksBaseline() && gate.effect() != Effect.NONE;
    }

    private static Outcome tolerated(Outcome outcome) {
        return outcome.status() == Status.FAILED
                ? new Outcome(outcome.check(), Status.WARNED, outcome.finding())
                : outcome;
    }

    private static GateDecision tolerated(GateDecision gate) {
        return new GateDecision(
                gate.id(),
                gate.kind(),
                gate.subject(),
                gate.slice(),
                Decision.PASS,
                Effect.WARN,
                gate.reason(),
                gate.numbers(),
                gate.source());
    }
}
