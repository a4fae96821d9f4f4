package io.dataops.results;

import java.util.Collection;
import java.util.stream.Stream;

/** The one answer of a verification. */
public enum Verdict {
    /** Every check and gate passed, on evidence. */
    PASSED,
    /** Nothing blocks, but something needs a look: a missed check of severity warn, a warning gate, or checks left out. */
    WARNED,
    /** Evidence shows that the data or a model is bad: a check of severity error was missed, or a gate failed. */
    FAILED,
    /** There is too little evidence to tell: no check ran, a check could not run, or data are absent or empty. */
    NOT_EVALUATED;

    /** Whether this verdict stops a build and a promotion. */
    public boolean blocks() {
        return this == FAILED || this == NOT_EVALUATED;
    }

    /**
     * The verdict that follows from outcomes and decisions. Bad data outweighs missing evidence, missing evidence
     * outweighs a warning, and no evidence at all is never a pass. Decisions that are no evidence themselves, such as those
     * of a policy, never make a verdict milder.
     */
    public static Verdict of(Collection<Outcome> outcomes, Collection<GateDecision> gates) {
        boolean failed = outcomes.stream().anyMatch(outcome -> outcome.status() == Status.FAILED)
                || blocking(gates).anyMatch(gate -> gate.decision() == Decision.FAIL);
        if (failed) {
            return FAILED;
        }
        boolean missing = !anythingDecided(outcomes, gates)
                || outcomes.stream().anyMatch(outcome -> outcome.status() == Status.ERRORED)
                || blocking(gates).findAny().isPresent();
        if (missing) {
            return NOT_EVALUATED;
        }
        boolean warned = outcomes.stream().anyMatch(outcome -> outcome.status() != Status.PASSED)
                || gates.stream().anyMatch(gate -> gate.effect() == Effect.WARN);
        return warned ? WARNED : PASSED;
    }

    private static boolean anythingDecided(Collection<Outcome> outcomes, Collection<GateDecision> gates) {
        return outcomes.stream().anyMatch(outcome -> outcome.status() != Status.SKIPPED)
                || gates.stream()
                        .filter(GateDecision::isEvidence)
                        .anyMatch(gate -> gate.decision() == Decision.PASS || gate.decision() == Decision.FAIL);
    }

    private static Stream<GateDecision> blocking(Collection<GateDecision> gates) {
        return gates.stream().filter(gate -> gate.effect() == Effect.BLOCK);
    }
}
