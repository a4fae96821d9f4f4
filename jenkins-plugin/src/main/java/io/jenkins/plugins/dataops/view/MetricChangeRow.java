package io.jenkins.plugins.dataops.view;

import io.dataops.results.MetricReading;
import io.dataops.results.compare.MetricChange;
import io.dataops.results.report.Visible;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A metric that differs from the reference, at full precision.
 *
 * @param metric the model with the metric's name
 * @param slice empty for all rows
 * @param before its value at the reference, or why there is none; empty when the reference does not have it
 * @param now its value here, or why there is none; empty when the recording does not have it
 * @param difference now minus before, with its sign; empty unless both are defined
 */
public record MetricChangeRow(String metric, String slice, String before, String now, String difference) {
    static MetricChangeRow of(MetricChange change) {
        Double difference = change.difference();
        return new MetricChangeRow(
                Visible.text(change.model() + "." + change.name()),
                Visible.text(Objects.requireNonNullElse(change.slice(), "")),
                value(change.before()),
                value(change.now()),
                difference == null ? "" : (difference > 0 ? "+" : "") + plain(difference));
    }

    private static String value(@Nullable MetricReading reading) {
        if (reading == null) {
            return "";
        }
        Double value = reading.value();
        return value == null ? Visible.text(String.valueOf(reading.undefined())) : plain(value);
    }

    private static String plain(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).toPlainString() : Double.toString(value);
    }
}
