package io.dataops.checks.anomaly;

import io.dataops.checks.chart.ChangeRule.Against;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What a number is compared with: a sum over a count, so that it is exact.
 *
 * @param count above 0
 */
record Reference(BigDecimal total, BigDecimal count) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** @param points in order of time, at least one */
    static Reference of(Against against, List<PastPoint> points) {
        List<BigDecimal> values =
                points.stream().map(point -> BigDecimal.valueOf(point.value())).toList();
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return switch (against) {
            case LAST, SAME_WEEKDAY -> one(values.get(values.size() - 1));
            case AVERAGE ->
                new Reference(
                        values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(values.size()));
            case MEDIAN ->
                sorted.size() % 2 == 1
                        ? one(sorted.get(half))
                        : new Reference(sorted.get(half - 1).add(sorted.get(half)), TWO);
            case LOWEST -> one(sorted.get(0));
            case HIGHEST -> one(sorted.get(sorted.size() - 1));
        };
    }

    private static Reference one(BigDecimal value) {
        return new Reference(value, BigDecimal.ONE);
    }

    /** Rounded, for people. */
    double value() {
        return total.divide(count, MathContext.DECIMAL128).doubleValue();
    }
}
