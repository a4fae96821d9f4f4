package io.dataops.checks.ratchet;

import io.dataops.checks.suite.RatchetSpec;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Finding;
import io.dataops.results.Gap;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a ratchet says of a check.
 *
 * @param reason one sentence for people
 * @param tolerance why a miss is tolerated as long as the ratchet does not block; empty when the check stands on its own
 * @param gap what the ratchet lacks; null when that is no baseline
 */
record RatchetAnswer(
        Decision decision,
        Effect effect,
        String reason,
        Map<String, BigDecimal> numbers,
        String tolerance,
        @Nullable Gap gap) {
    /** One by comparison. */
    RatchetAnswer(Decision decision, Effect effect, String reason, Map<String, BigDecimal> numbers, String tolerance) {
        this(decision, effect, reason, numbers, tolerance, null);
    }

    /** One that leaves the check to itself. */
    static RatchetAnswer standsAlone(Effect effect, String reason) {
        return new RatchetAnswer(Decision.NOT_EVALUATED, effect, reason, Map.of(), "");
    }

    GateDecision on(Outcome outcome, RatchetSpec ratchet) {
        String check = outcome.check().id();
        return new GateDecision(
                        RatchetSpec.idOf(check),
                        "ratchet",
                        check,
                        null,
                        decision,
                        effect,
                        reason,
                        numbers,
                        ratchet.at())
                .lacking(gap);
    }

    /** The outcome, in which a miss that is tolerated warns and says so. It never passes. */
    Outcome tolerated(Outcome outcome) {
        if (outcome.status() != Status.FAILED || effect == Effect.BLOCK || tolerance.isEmpty()) {
            return outcome;
        }
        Finding found = outcome.finding();
        Finding told = new Finding(
                found.message() + "; tolerated: " + tolerance,
                found.observed(),
                found.considered(),
                found.failing(),
                found.nulls(),
                found.samples(),
                found.sql());
        return new Outcome(outcome.check(), Status.WARNED, told);
    }
}
