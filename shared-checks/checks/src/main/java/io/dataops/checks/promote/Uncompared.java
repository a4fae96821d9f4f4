package io.dataops.checks.promote;

import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.waive.Waivers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A result as it would be if its gates only warned of what a baseline alone can answer. Without one they cannot pass, and if
 * that kept results from being promoted there would never be a first baseline, nor another one after a loss.
 */
record Uncompared(VerificationResult result) {
    private static final String RATCHET = ".ratchet";

    /** The result with all that lacks a baseline at a warning, and with the verdict of that. */
    VerificationResult softened() {
        Set<String> held = result.gates().stream()
                .filter(Uncompared::lacksBaseline)
                .map(GateDecision::id)
                .filter(id -> id.endsWith(RATCHET))
                .map(id -> id.substring(0, id.length() - RATCHET.length()))
                .collect(Collectors.toSet());
        List<Outcome> checks = result.checks().stream()
                .map(outcome -> held.contains(outcome.check().id()) ? tolerated(outcome) : outcome)
                .toList();
        List<GateDecision> gates = result.gates().stream()
                .map(gate -> lacksBaseline(gate) ? gate.with(Effect.WARN) : gate)
                .toList();
        return new VerificationResult(
                new Waivers(result.waivers()).verdict(checks, gates, result.day()),
                result.evidence(),
                result.run(),
                result.datasets(),
                checks,
                result.models(),
                result.metrics(),
                gates,
                result.waivers(),
                result.baseline(),
                result.baselines());
    }

    private static boolean lacksBaseline(GateDecision gate) {
        return gate.lacksBaseline() && gate.effect() != Effect.NONE;
    }

    private static Outcome tolerated(Outcome outcome) {
        return outcome.status() == Status.FAILED
                ? new Outcome(outcome.check(), Status.WARNED, outcome.finding())
                : outcome;
    }
}
