package io.dataops.maven;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import java.util.Optional;

/** What a result is for Maven, which knows failures (the data are bad) and errors (we could not tell). */
enum Ending {
    /** Nothing needs a look. */
    PASSED,
    /** Something needs a look and nothing blocks. */
    WARNED,
    /** Nothing but comparisons is asked, and there is nothing to compare with yet. */
    UNCOMPARED,
    /** The data are bad. */
    VIOLATED,
    /** No check ran. */
    NO_CHECK,
    /** Everything ran, on data without rows. */
    NO_ROWS,
    /** Everything ran, and a gate that blocks has too little evidence to tell. */
    UNDECIDED,
    /** Something could not be read or run. */
    BROKEN;

    static Ending of(VerificationResult result) {
        return switch (result.verdict()) {
            case PASSED -> PASSED;
            case WARNED -> WARNED;
            case FAILED -> VIOLATED;
            case NOT_EVALUATED -> result.awaitsBaseline() ? UNCOMPARED : withoutEvidence(result);
        };
    }

    private static Ending withoutEvidence(VerificationResult result) {
        boolean errored = result.checks().stream().anyMatch(outcome -> outcome.status() == Status.ERRORED);
        boolean unreadable = result.datasets().stream().anyMatch(dataset -> dataset.problem() != null);
        boolean otherGate = result.gates().stream()
                .anyMatch(gate -> gate.effect() == Effect.BLOCK
                        && gate.decision() != Decision.INCONCLUSIVE
                        && rows(gate, result).filter(rows -> rows == 0).isEmpty());
        if (errored || unreadable || otherGate) {
            return BROKEN;
        }
        boolean inconclusive = result.gates().stream()
                .anyMatch(gate -> gate.effect() == Effect.BLOCK && gate.decision() == Decision.INCONCLUSIVE);
        if (inconclusive) {
            return UNDECIDED;
        }
        boolean empty = result.gates().stream().anyMatch(gate -> gate.effect() == Effect.BLOCK);
        return empty ? NO_ROWS : NO_CHECK;
    }

    /** Rows of the data set that a gate is about; empty when it is about something else or they were not counted. */
    private static Optional<Long> rows(GateDecision gate, VerificationResult result) {
        return result.datasets().stream()
                .filter(dataset -> dataset.name().equals(gate.subject()))
                .findFirst()
                .map(DatasetEvidence::rows);
    }
}
