package io.dataops.results.policy;

import io.dataops.results.Decision;
import io.dataops.results.MetricReading;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Rounding;
import io.dataops.results.policy.Limit.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A metric keeps a limit on all rows, whichever its signature, in each result that has it.
 *
 * <p>A value counts as the shortest decimal that stands for its double, which is what result.json shows. So a value of
 * 0.85 keeps {@code >= 0.85}, although its double is a little less.
 */
record LimitDemand(Limit limit) implements Demand {
    @Override
    public String name() {
        return "limit." + limit.metric() + "." + limit.bound().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subject() {
        return limit.metric();
    }

    @Override
    public Answer answer(List<VerificationResult> results) {
        List<MetricReading> readings = results.stream()
                .flatMap(result -> result.metrics().stream())
                .filter(reading -> reading.slice() == null)
                .filter(reading -> limit.metric().equals(reading.model() + "." + reading.name()))
                .toList();
        Optional<BigDecimal> worst = readings.stream()
                .map(MetricReading::value)
                .filter(LimitDemand::finite)
                .map(BigDecimal::valueOf)
                .reduce((one, other) -> limit.bound() == Bound.AT_LEAST ? one.min(other) : one.max(other));
        if (worst.isPresent() && !limit.keeps(worst.get())) {
            return judged(worst.get(), readings.get(0).unit());
        }
        return readings.stream()
                .filter(reading -> !finite(reading.value()))
                .findFirst()
                .map(this::undefined)
                .orElseGet(() -> worst.map(
                                value -> judged(value, readings.get(0).unit()))
                        .orElseGet(
                                () -> Answer.unknown("no result has the metric " + limit.metric() + " for all rows")));
    }

    private static boolean finite(@Nullable Double value) {
        return value != null && Double.isFinite(value);
    }

    private Answer undefined(MetricReading reading) {
        return Answer.unknown(limit.metric() + " is undefined: "
                + (reading.undefined() == null ? "its value is " + reading.value() : reading.undefined()));
    }

    private Answer judged(BigDecimal value, String unit) {
        Rounding rounding = Rounding.of(List.of(value, limit.value()), unit);
        boolean kept = limit.keeps(value);
        return new Answer(
                kept ? Decision.PASS : Decision.FAIL,
                "%s is %s and %s %s %s"
                        .formatted(
                                limit.metric(),
                                rounding.show(value),
                                kept ? "is" : "must be",
                                limit.bound().words(),
                                rounding.show(limit.value())),
                Map.of("value", value, limit.bound() == Bound.AT_LEAST ? "min" : "max", limit.value()));
    }
}
