package io.dataops.checks.judge;

import io.dataops.checks.suite.WaiverSpec;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gate that every waiver has without declaring it: it has not expired, and something needs it. */
public final class WaiverGate {
    private final List<Outcome> outcomes;
    private final List<GateDecision> gates;
    private final LocalDate day;

    /**
     * Decides on what was found.
     *
     * @param day of the run
     */
    public WaiverGate(List<Outcome> outcomes, List<GateDecision> gates, LocalDate day) {
        this.outcomes = List.copyOf(outcomes);
        this.gates = List.copyOf(gates);
        this.day = day;
    }

    /** What is to be said of a waiver; empty when it counts and is needed, and when its subject was left out. */
    public Optional<GateDecision> decide(WaiverSpec spec) {
        Waiver waiver = spec.waiver();
        Optional<Decision> missed = missed(waiver.subject());
        String words = "the waiver of " + waiver.subject() + " by " + waiver.by() + " (" + waiver.reason() + ")";
        if (!waiver.counts(day)) {
            String expired = words + " expired after " + waiver.until();
            return Optional.of(missed.map(
                            decision -> decision(spec, decision, Effect.BLOCK, expired + ", so the miss counts again"))
                    .orElseGet(() -> decision(
                            spec, Decision.NOT_EVALUATED, Effect.WARN, expired + " and nothing needs it; remove it")));
        }
        if (missed.isPresent() || leftOut(waiver.subject())) {
            return Optional.empty();
        }
        return Optional.of(decision(
                spec,
                Decision.NOT_EVALUATED,
                Effect.WARN,
                words + " until " + waiver.until() + " is not needed; remove it"));
    }

    /** How a subject is missed: the data are bad, or nobody can tell. */
    private Optional<Decision> missed(String subject) {
        Optional<Decision> check = outcomes.stream()
                .filter(outcome -> outcome.check().id().equals(subject))
                .filter(outcome -> outcome.status() == Status.FAILED || outcome.status() == Status.ERRORED)
                .map(outcome -> outcome.status() == Status.FAILED ? Decision.FAIL : Decision.NOT_EVALUATED)
                .findFirst();
        return check.or(() -> gates.stream()
                .filter(gate -> gate.id().equals(subject) && gate.effect() == Effect.BLOCK)
                .map(gate -> gate.decision() == Decision.FAIL ? Decision.FAIL : Decision.NOT_EVALUATED)
                .findFirst());
    }

    private boolean leftOut(String subject) {
        return outcomes.stream()
                .anyMatch(outcome -> outcome.check().id().equals(subject) && outcome.status() == Status.SKIPPED);
    }

    private static GateDecision decision(WaiverSpec spec, Decision decision, Effect effect, String reason) {
        return new GateDecision(
                spec.id(),
                GateDecision.WAIVER,
                spec.waiver().subject(),
                null,
                decision,
                effect,
                reason,
                Map.of(),
                spec.at());
    }
}
