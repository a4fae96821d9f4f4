package io.dataops.checks.plan;

import java.util.List;

/**
 * Asks for the rows of a data set in two files, by whether they fail one of some measures.
 *
 * @param dataset all its rows are separated, whatever the scopes of the measures leave out
 * @param rows how many it has, as counted; finding another number is a reason to separate nothing
 * @param faults what makes a row bad; none when every row is good
 * @param kept which of the rows are wanted
 */
public record SeparationRequest(String dataset, long rows, List<Fault> faults, Kept kept) {
    /** The name of the column that a bad row has for the checks it fails, a list of texts. */
    public static final String CHECKS = "dataops_checks";
    /** The name of the column that a bad row has for what it does not keep, a list of texts in the order of the checks. */
    public static final String REASONS = "dataops_reasons";

    public SeparationRequest {
        faults = List.copyOf(faults);
    }

    /** Which rows are wanted. */
    public enum Kept {
        GOOD_AND_BAD,
        BAD
    }

    /**
     * What makes a row bad.
     *
     * @param scope the rows that the measure looks at; a row outside does not fail it
     * @param failing how many rows fail the measure, as it was taken; at least 1. Finding another number is a reason to
     *     separate nothing
     * @param check stands in {@link #CHECKS} of every row that fails it
     * @param reason stands in {@link #REASONS}
     */
    public record Fault(Scope scope, Measure.OfRows<?> measure, long failing, String check, String reason) {}
}
