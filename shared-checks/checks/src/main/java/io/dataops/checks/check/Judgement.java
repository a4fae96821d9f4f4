package io.dataops.checks.check;

import io.dataops.checks.plan.RowCounts;
import java.util.Optional;

/**
 * Whether the data meet a check, and the numbers that say so.
 *
 * @param met whether they do
 * @param observed the measured value as text, at full precision
 * @param finding half a sentence that follows the check's sentence and a colon, such as {@code 1 of 2 rows fails}
 * @param counts the rows behind it; empty when the check counts no rows
 */
public record Judgement(boolean met, String observed, String finding, Optional<RowCounts> counts) {
    /** A judgement on a value that is not a count of rows. */
    public static Judgement onValue(boolean met, String observed, String finding) {
        return new Judgement(met, observed, finding, Optional.empty());
    }
}
