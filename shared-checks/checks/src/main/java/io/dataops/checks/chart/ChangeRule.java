package io.dataops.checks.chart;

import io.dataops.results.Effect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number stays near what it was: a reference made of the newest points before it. All limits that are given have to hold;
 * they are compared exactly, as the decimals that numbers are stored as.
 *
 * @param against how the reference is made
 * @param of how many points it is made of, at least 1
 * @param fewest how many there have to be, at most {@code of}
 * @param limits how far from the reference it may lie, at least one
 * @param edge whether a number that lies exactly on a limit keeps it
 */
public record ChangeRule(
        Against against,
        int of,
        int fewest,
        List<Limit> limits,
        Edge edge,
        Optional<Side> side,
        Optional<Season> season,
        PointChoice choice,
        Effect onShortHistory)
        implements HistoryRule {
    public ChangeRule {
        limits = List.copyOf(limits);
    }

    /** How a reference is made of points. */
    public enum Against {
        LAST("the last one"),
        /** The newest of the same weekday. */
        SAME_WEEKDAY("the last one of that weekday"),
        AVERAGE("the average"),
        MEDIAN("the median"),
        LOWEST("the lowest"),
        HIGHEST("the highest");

        private final String words;

        Against(String words) {
            this.words = words;
        }

        /** Such as {@code the average}. */
        public String words() {
            return words;
        }
    }

    /** Whether a limit itself is allowed. */
    public enum Edge {
        INCLUDED,
        LEFT_OUT;

        /** Whether a number that compares like this with an upper limit keeps it. */
        public boolean keepsUpper(int compared) {
            return this == INCLUDED ? compared <= 0 : compared < 0;
        }
    }

    /** What a limit is measured in. */
    public enum Unit {
        /** The largest distance from the reference, in the number's own unit. */
        ABSOLUTE,
        /** The largest distance from the reference, as a share of its absolute value. */
        SHARE,
        /** The lowest value, as a share of the reference. */
        AT_LEAST,
        /** The highest value, as a share of the reference. */
        AT_MOST
    }

    /**
     * A limit.
     *
     * @param amount at least 0; 0.1 for 10 %
     */
    public record Limit(Unit unit, BigDecimal amount) {}

    @Override
    public String key() {
        return "change";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.change(this);
    }
}
