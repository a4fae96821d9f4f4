package io.dataops.results.report;

import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import java.util.Comparator;
import java.util.List;

/** What needs a look in a result, the most pressing first: failures, errors, warnings, checks left out. */
public final class Findings {
    private Findings() {}

    static List<Outcome> checks(VerificationResult result) {
        return result.checks().stream()
                .filter(outcome -> outcome.status() != Status.PASSED)
                .sorted(Comparator.comparingInt(outcome -> rank(outcome.status())))
                .toList();
    }

    /** Gates that block, those that failed first, then gates that warn. */
    static List<GateDecision> gates(VerificationResult result) {
        return result.gates().stream()
                .filter(gate -> gate.effect() != Effect.NONE)
                .sorted(Comparator.comparingInt(Findings::rank))
                .toList();
    }

    /** 0 for what needs a look first. */
    public static int rank(Status status) {
        return Tone.of(status).rank();
    }

    /** 0 for what needs a look first. */
    public static int rank(GateDecision gate) {
        return Tone.of(gate).rank();
    }
}
