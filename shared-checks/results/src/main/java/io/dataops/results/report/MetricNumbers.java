package io.dataops.results.report;

import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Rounding;
import io.dataops.results.literal.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a metric as they stand side by side, rounded so that different numbers look different; the limits of gates
 * on this metric and slice count as standing beside it. A metric whose signature ends with its unit, such as {@code
 * latency_p50|in:ms}, is shown with that and three digits. What there is no number for is empty.
 */
public final class MetricNumbers {
    /** What a gate says of the metric itself: the same number, though its last digit may have been computed otherwise. */
    private static final Set<String> OWN = Set.of("value", "baseline", "difference");

    private final MetricReading metric;
    private final Rounding rounding;

    private MetricNumbers(MetricReading metric, Rounding rounding) {
        this.metric = metric;
        this.rounding = rounding;
    }

    public static MetricNumbers of(MetricReading metric, VerificationResult result) {
        String subject = metric.model() + "." + metric.name();
        return of(
                metric,
                result.gates().stream()
                        .filter(gate -> gate.subject().equals(subject) && Objects.equals(gate.slice(), metric.slice()))
                        .toList());
    }

    /** @param gates those that judge this metric */
    static MetricNumbers of(MetricReading metric, Collection<GateDecision> gates) {
        List<BigDecimal> numbers = new ArrayList<>();
        Stream.of(metric.value(), metric.baseline(), metric.difference()).forEach(number -> add(numbers, number));
        MetricReading.Interval interval = metric.interval();
        if (interval != null) {
            add(numbers, interval.lower());
            add(numbers, interval.upper());
        }
        gates.forEach(gate -> gate.numbers().forEach((name, number) -> {
            if (!OWN.contains(name)) {
                numbers.add(number);
            }
        }));
        return new MetricNumbers(metric, Rounding.of(numbers, metric.unit()));
    }

    private static void add(List<BigDecimal> numbers, @Nullable Double number) {
        if (number != null) {
            numbers.add(BigDecimal.valueOf(number));
        }
    }

    public String value() {
        return show(metric.value());
    }

    public String baseline() {
        return show(metric.baseline());
    }

    public String difference() {
        Double difference = metric.difference();
        return difference != null && difference > 0 ? "+" + show(difference) : show(difference);
    }

    String interval() {
        MetricReading.Interval interval = metric.interval();
        return interval == null ? "" : "%s to %s (%s)".formatted(lower(), upper(), confidence());
    }

    public String lower() {
        MetricReading.Interval interval = metric.interval();
        return interval == null ? "" : show(interval.lower());
    }

    public String upper() {
        MetricReading.Interval interval = metric.interval();
        return interval == null ? "" : show(interval.upper());
    }

    /** The level of the interval, such as {@code 95%}. */
    public String confidence() {
        MetricReading.Interval interval = metric.interval();
        return interval == null ? "" : Share.percent(interval.confidence());
    }

    private String show(@Nullable Double number) {
        return number == null ? "" : rounding.show(number);
    }
}
