package io.jenkins.plugins.dataops.view;

import io.dataops.results.MetricReading;
import io.dataops.results.compare.MetricChange;
import io.dataops.results.literal.Rounding;
import io.dataops.results.report.Visible;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A metric that differs from the reference, rounded so that different numbers look different.
 *
 * @param metric the model with the metric's name
 * @param slice empty for all rows
 * @param before its value at the reference, or why there is none; empty when the reference does not have it
 * @param now its value here, or why there is none; empty when the recording does not have it
 * @param difference now minus before, with its sign; empty unless both are defined
 */
public record MetricChangeRow(String metric, String slice, String before, String now, String difference) {
    static MetricChangeRow of(MetricChange change) {
        Rounding rounding = rounding(change);
        Double difference = change.difference();
        return new MetricChangeRow(
                Visible.text(change.model() + "." + change.name()),
                Visible.text(Objects.requireNonNullElse(change.slice(), "")),
                value(change.before(), rounding),
                value(change.now(), rounding),
                difference == null ? "" : (difference > 0 ? "+" : "") + shown(difference, rounding));
    }

    private static Rounding rounding(MetricChange change) {
        List<MetricReading> readings = Stream.concat(
                        Stream.ofNullable(change.now()), Stream.ofNullable(change.before()))
                .toList();
        List<BigDecimal> numbers = Stream.concat(
                        readings.stream().map(MetricReading::value), Stream.ofNullable(change.difference()))
                .flatMap(Stream::ofNullable)
                .filter(Double::isFinite)
                .map(BigDecimal::valueOf)
                .toList();
        return Rounding.of(
                numbers, readings.stream().map(MetricReading::unit).findFirst().orElse(""));
    }

    private static String value(@Nullable MetricReading reading, Rounding rounding) {
        if (reading == null) {
            return "";
        }
        Double value = reading.value();
        return value == null ? Visible.text(String.valueOf(reading.undefined())) : shown(value, rounding);
    }

    private static String shown(double value, Rounding rounding) {
        return Double.isFinite(value) ? rounding.show(value) : Double.toString(value);
    }
}
