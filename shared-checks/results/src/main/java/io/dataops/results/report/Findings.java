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

    /** Gates that block, those that failed first, then gates that warn; of equals those that say why others have no answer. */
    static List<GateDecision> gates(VerificationResult result) {
        return result.gates().stream()
                .filter(gate -> gate.effect() != Effect.NONE)
                .sorted(pressing())
                .toList();
    }

    /** What needs a look first, and a missing data set or model before the gates that miss it. */
    static Comparator<GateDecision> pressing() {
        return Comparator.<GateDecision>comparingInt(Findings::rank)
                .thenComparing(gate -> !gate.kind().equals(GateDecision.EVIDENCE));
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
