package io.dataops.checks.suite;

import io.dataops.results.Effect;
import io.dataops.results.SourcePosition;
import java.util.List;

/**
 * A gate on the failing rows of checks: those that the baseline has are tolerated, and they may only become fewer.
 *
 * @param subject the checks as the suite writes them, such as {@code sales}
 * @param counting ids of the checks it covers that count rows; at least one
 * @param others how many checks it names that count no rows, which stand on their own
 * @param by what is compared
 * @param policy what follows from its answers
 * @param at where the suite declares it
 */
public record RatchetSpec(String subject, List<String> counting, int others, By by, Policy policy, SourcePosition at) {
    public RatchetSpec {
        counting = List.copyOf(counting);
    }

    /** What is compared. */
    public enum By {
        /** How many rows fail. */
        COUNT,
        /** Which rows fail, where that can be told; otherwise how many. */
        ROWS
    }

    /**
     * What follows from each answer that is not simply "pass".
     *
     * @param onFail rows fail that do not in the baseline
     * @param onSlack fewer rows fail than in the baseline, which could be locked in
     * @param onMissingBaseline nothing was ever promoted
     */
    public record Policy(Effect onFail, Effect onSlack, Effect onMissingBaseline) {}

    /** The id of its decision on a check. */
    public static String idOf(String check) {
        return check + ".ratchet";
    }
}
