package io.dataops.results.report;

import io.dataops.results.history.Series;
import io.dataops.results.literal.Rounding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A series in a few words: its last number, how it came there, and between which numbers it moved. */
final class Trend {
    private final Series series;
    private final List<Double> numbers;
    private final Rounding rounding;

    Trend(Series series) {
        this.series = series;
        this.numbers = series.numbers();
        this.rounding = Rounding.of(numbers.stream().map(BigDecimal::valueOf).toList());
    }

    /** The newest number, or why the last build has none. */
    String last() {
        Series.Point point = series.points().get(series.points().size() - 1);
        return point.number() == null ? point.words() : show(point.number());
    }

    /** What the last number changed by, such as {@code up 0.02}; empty without two numbers or when the last build has none. */
    String change() {
        Series.Point last = series.points().get(series.points().size() - 1);
        if (last.number() == null || numbers.size() < 2) {
            return "";
        }
        BigDecimal change = BigDecimal.valueOf(last.number()).subtract(exact(numbers.size() - 2));
        String by = Rounding.alone(change.abs());
        return switch (change.signum()) {
            case 1 -> "up " + by;
            case -1 -> "down " + by;
            default -> "same";
        };
    }

    private BigDecimal exact(int index) {
        return BigDecimal.valueOf(numbers.get(index));
    }

    /** The lowest and the highest number; empty when there is none. */
    String range() {
        return numbers.isEmpty() ? "" : show(lowest()) + " to " + show(highest());
    }

    /** 0 when there is no number. */
    double lowest() {
        return numbers.stream().mapToDouble(number -> number).min().orElse(0);
    }

    /** 0 when there is no number. */
    double highest() {
        return numbers.stream().mapToDouble(number -> number).max().orElse(0);
    }

    /** A number of the series, rounded so that different ones look different; whole numbers have no decimals. */
    String show(@Nullable Double number) {
        if (number == null) {
            return "";
        }
        boolean whole = numbers.stream().allMatch(any -> any == Math.rint(any));
        return whole ? rounding.show(BigDecimal.valueOf(number)) : rounding.show(number);
    }
}
