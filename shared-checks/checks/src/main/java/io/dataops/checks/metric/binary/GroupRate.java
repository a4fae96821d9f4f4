package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.binary.Tally.TalliedRows;
import io.dataops.checks.statistics.Proportion;
import java.util.ArrayList;
import java.util.List;

/** A rate whose values in groups of rows are compared. */
enum GroupRate {
    SELECTION(RowSet.PREDICTED_POSITIVE, RowSet.ALL, "row"),
    TRUE_POSITIVE(RowSet.TRUE_POSITIVES, RowSet.POSITIVE, "positive row"),
    FALSE_POSITIVE(RowSet.FALSE_POSITIVES, RowSet.NEGATIVE, "negative row"),
    PRECISION(RowSet.TRUE_POSITIVES, RowSet.PREDICTED_POSITIVE, "row predicted positive"),
    ACCURACY(RowSet.RIGHT, RowSet.ALL, "row");

    private final RowSet of;
    private final RowSet among;
    private final String needed;

    GroupRate(RowSet of, RowSet among, String needed) {
        this.of = of;
        this.among = among;
        this.needed = needed;
    }

    /** What a group needs so that it has the rate, such as {@code positive row}. */
    String needed() {
        return needed;
    }

    /** The rate in each group that has enough rows for it, and the groups that have not. */
    Spread in(GroupTallies groups, int atLeast) {
        List<Double> values = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        long support = Long.MAX_VALUE;
        for (int group = 0; group < groups.names().size(); group++) {
            TalliedRows tallied = groups.tallies().get(group);
            long rows = tallied.rows(among);
            if (rows >= atLeast) {
                values.add(tallied.weights().rate(of, among));
                support = Math.min(support, rows);
            } else if (tallied.rows(RowSet.ALL) > 0) {
                leftOut.add(groups.names().get(group));
            }
        }
        return new Spread(values, leftOut, values.size() < 2 ? 0 : support);
    }

    /** How often it occurs in each group that has enough rows for it; each row counts once. */
    List<Proportion> counted(GroupTallies groups, int atLeast) {
        return groups.tallies().stream()
                .filter(tallied -> tallied.rows(among) >= atLeast)
                .map(tallied -> new Proportion(tallied.rows(of), tallied.rows(among)))
                .toList();
    }

    /**
     * Values of one rate.
     *
     * @param values of the groups that have the rate
     * @param leftOut names of the groups that have rows, but not those that the rate needs
     * @param support rows of the smallest group that has the rate; 0 with fewer than two
     */
    record Spread(List<Double> values, List<String> leftOut, long support) {
        boolean isComparable() {
            return values.size() >= 2;
        }

        double lowest() {
            return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        }

        double highest() {
            return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        }
    }
}
