package io.dataops.checks.check.type;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.GroupKey;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.Statistic;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of some rows.
 *
 * @param column what it is taken of; empty for the number of rows
 */
record Total(Of of, Optional<Column> column) {
    /** Which value. */
    enum Of {
        ROWS,
        SUM,
        MEAN,
        MIN,
        MAX
    }

    Measure<?> measure(List<Column> by) {
        return column.isEmpty() ? in(by, new Measure.Rows()) : in(by, aggregate());
    }

    private static <T> Measure<?> in(List<Column> by, Measure<T> measure) {
        return by.isEmpty() ? measure : new Measure.PerGroup<>(by, measure);
    }

    /** The value of each group; of one group that has no key when there are none to make. */
    Map<GroupKey, Estimate> values(List<Column> by, Numbers numbers) {
        Map<GroupKey, Estimate> values = new LinkedHashMap<>();
        if (column.isEmpty()) {
            groups(by, new Measure.Rows(), numbers).forEach((key, rows) -> values.put(key, count(rows)));
        } else {
            values.putAll(groups(by, aggregate(), numbers));
        }
        return values;
    }

    private static <T> Map<GroupKey, T> groups(List<Column> by, Measure<T> measure, Numbers numbers) {
        return by.isEmpty()
                ? Map.of(new GroupKey(List.of()), numbers.of(measure))
                : numbers.of(new Measure.PerGroup<>(by, measure));
    }

    private static Estimate count(long rows) {
        return new Estimate.Defined(new Scalar.Numeric(BigDecimal.valueOf(rows)));
    }

    private Measure<Estimate> aggregate() {
        Statistic statistic =
                switch (of) {
                    case SUM -> Statistic.SUM;
                    case MEAN -> Statistic.MEAN;
                    case MIN -> Statistic.MIN;
                    case MAX -> Statistic.MAX;
                    case ROWS -> throw new IllegalStateException("rows are counted without a column");
                };
        return new Measure.Aggregate(statistic, column.orElseThrow());
    }

    @Override
    public String toString() {
        return switch (of) {
            case ROWS -> "the number of rows";
            case SUM -> "the sum of " + name();
            case MEAN -> "the mean of " + name();
            case MIN -> "the smallest " + name();
            case MAX -> "the largest " + name();
        };
    }

    private String name() {
        return column.orElseThrow().name();
    }
}
