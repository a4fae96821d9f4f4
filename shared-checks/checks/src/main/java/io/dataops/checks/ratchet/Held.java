package io.dataops.checks.ratchet;

import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import java.util.List;

/**
 * What ratchets make of the outcomes of checks.
 *
 * @param outcomes of all checks, in their order; tolerated misses only warn
 * @param decisions of the ratchets
 */
public record Held(List<Outcome> outcomes, List<GateDecision> decisions) {
    public Held {
        outcomes = List.copyOf(outcomes);
        decisions = List.copyOf(decisions);
    }
}
