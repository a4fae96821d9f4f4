package io.dataops.checks.plan;

import java.util.List;

/**
 * How ranges keep apart from each other.
 *
 * @param lower where a range begins, which belongs to it
 * @param upper where it ends
 * @param per ranges are compared within the rows that are equal in these; empty for all
 * @param end whether the upper end belongs to the range
 * @param gaps whether something may lie between one range and the next
 * @param openEnd whether a null in {@code upper} is a range without end; if not, it cannot be told
 */
public record RangeRule(Column lower, Column upper, List<Column> per, End end, Gaps gaps, OpenEnd openEnd) {
    public RangeRule {
        per = List.copyOf(per);
    }

    /** Whether the upper end belongs to a range. */
    public enum End {
        EXCLUDED,
        INCLUDED
    }

    /** What may lie between a range and the next. */
    public enum Gaps {
        ALLOWED,
        REFUSED,
        REQUIRED
    }

    /** What a null at the upper end means. */
    public enum OpenEnd {
        UNKNOWN,
        NEVER
    }
}
