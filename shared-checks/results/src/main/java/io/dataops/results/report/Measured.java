package io.dataops.results.report;

import io.dataops.results.Outcome;
import java.math.BigDecimal;
import java.util.List;

/**
 * The row counts of an outcome in words, such as {@code 12 of 86,837 rows (0.014%)}.
 *
 * @param outcome of a check that may or may not count rows
 */
record Measured(Outcome outcome) {
    /** Failing of considered rows; empty when the check counted none. */
    String failing() {
        Long considered = outcome.finding().considered();
        Long failing = outcome.finding().failing();
        if (considered == null || failing == null) {
            return "";
        }
        String counts = Count.digits(failing) + " of " + new Count(considered, "row");
        return failing == 0 || considered == 0 ? counts : counts + " (" + share(failing, considered) + ")";
    }

    /** Rows left out because of a null; empty when there are none. */
    String nulls() {
        Long nulls = outcome.finding().nulls();
        return nulls == null || nulls == 0 ? "" : new Count(nulls, "row") + " with null not considered";
    }

    private String share(long failing, long considered) {
        List<BigDecimal> limits = Share.limitsIn(outcome.check().expected());
        return new Share(failing, considered).apartFrom(limits);
    }
}
