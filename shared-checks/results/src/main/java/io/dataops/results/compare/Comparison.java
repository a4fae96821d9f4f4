package io.dataops.results.compare;

import io.dataops.results.VerificationResult;
import java.util.List;

/**
 * What differs between two results. What is the same in both is left out, unless it is still open.
 *
 * @param checks by id; one that was loosened stands here a second time when it also changed or is open
 * @param metrics by model, name, signature and slice
 * @param gates by id
 */
public record Comparison(List<CheckChange> checks, List<MetricChange> metrics, List<GateChange> gates) {
    public Comparison {
        checks = List.copyOf(checks);
        metrics = List.copyOf(metrics);
        gates = List.copyOf(gates);
    }

    /**
     * Compares a result with an earlier one or with that of another branch.
     *
     * @param candidate what changes lead to
     * @param reference what they start from
     */
    public static Comparison of(VerificationResult candidate, VerificationResult reference) {
        return new Comparison(
                CheckChange.between(reference.checks(), candidate.checks()),
                MetricChange.between(reference.metrics(), candidate.metrics()),
                GateChange.between(reference, candidate));
    }

    /** How many checks miss or err that did not at the reference. */
    public long newChecks() {
        return count(CheckChange.Kind.NEW);
    }

    /** How many checks are met that were not at the reference. */
    public long fixedChecks() {
        return count(CheckChange.Kind.FIXED);
    }

    /** How many checks were not met at the reference and are not now. */
    public long outstandingChecks() {
        return count(CheckChange.Kind.OUTSTANDING);
    }

    private long count(CheckChange.Kind kind) {
        return checks.stream().filter(change -> change.kind() == kind).count();
    }
}
