package io.dataops.results.report;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.ModelEvidence;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Counted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What could not be told because a data set cannot be read or a model could not be evaluated. Every check and gate on it says
 * so in its own place; where causes are listed, the gate that misses the evidence stands for all.
 */
final class Causes {
    private final VerificationResult result;
    /** By the names of data sets and models. */
    private final Map<String, String> problems = new HashMap<>();

    private final List<GateDecision> causes;

    Causes(VerificationResult result) {
        this.result = result;
        for (DatasetEvidence dataset : result.datasets()) {
            if (dataset.problem() != null) {
                problems.put(dataset.name(), dataset.problem());
            }
        }
        for (ModelEvidence model : result.models()) {
            if (model.problem() != null) {
                problems.put(model.name(), model.problem());
            }
        }
        causes = Findings.gates(result).stream()
                .filter(gate -> gate.kind().equals(GateDecision.EVIDENCE) && problems.containsKey(gate.subject()))
                .toList();
    }

    /** Whether the lines on data sets and models say this already. */
    boolean said(String message) {
        return problems.values().stream().anyMatch(message::contains);
    }

    /** Whether a gate that is listed tells why this check could not run. */
    boolean explain(Outcome outcome) {
        return causes.stream().anyMatch(cause -> isBehind(cause, outcome));
    }

    /** Whether another gate that is listed tells why this one is not evaluated. */
    boolean explain(GateDecision gate) {
        return causes.stream().anyMatch(cause -> isBehind(cause, gate));
    }

    /** What else has no answer because of a gate, such as {@code ; for this reason 2 checks tell nothing}; or empty. */
    String consequences(GateDecision gate) {
        if (!causes.contains(gate)) {
            return "";
        }
        long checks = result.checks().stream().filter(it -> isBehind(gate, it)).count();
        long gates = result.gates().stream().filter(it -> isBehind(gate, it)).count();
        List<String> silent = Stream.of(new Counted(checks, "check"), new Counted(gates, "other gate"))
                .map(Counted::toString)
                .filter(words -> !words.startsWith("0 "))
                .toList();
        return silent.isEmpty()
                ? ""
                : "; for this reason " + String.join(" and ", silent)
                        + (checks + gates == 1 ? " tells nothing" : " tell nothing");
    }

    private boolean isBehind(GateDecision cause, Outcome outcome) {
        return outcome.status() == Status.ERRORED
                && outcome.check().dataset().equals(cause.subject())
                && outcome.finding().message().contains(problemOf(cause));
    }

    private boolean isBehind(GateDecision cause, GateDecision gate) {
        return gate.decision() == Decision.NOT_EVALUATED
                && gate.effect() != Effect.NONE
                && gate.subject().startsWith(cause.subject() + ".")
                && gate.reason().contains(problemOf(cause));
    }

    private String problemOf(GateDecision cause) {
        return problems.getOrDefault(cause.subject(), cause.reason());
    }
}
