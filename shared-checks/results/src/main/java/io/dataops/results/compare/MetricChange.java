package io.dataops.results.compare;

import io.dataops.results.MetricReading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A metric that differs between two results. With another signature it is another metric: the one went away and the other
 * came.
 *
 * @param slice the slice of the rows; null for all rows
 * @param before the reading at the reference; null when the reference does not have it
 * @param now the reading at the candidate; null when the candidate does not have it
 */
public record MetricChange(
        String model,
        String name,
        String signature,
        @Nullable String slice,
        Kind kind,
        @Nullable MetricReading before,
        @Nullable MetricReading now) {
    /** What happened to a metric. */
    public enum Kind {
        /** In both, with another value, or undefined in one of them. */
        CHANGED,
        /** Only at the candidate. */
        ADDED,
        /** Only at the reference. */
        REMOVED
    }

    /**
     * The value now minus that at the reference, taken of the decimals that result.json shows, so that 0.9 minus 0.8 is
     * 0.1; null unless both are defined.
     */
    public @Nullable Double difference() {
        Double then = before == null ? null : before.value();
        Double value = now == null ? null : now.value();
        return then == null || value == null
                ? null
                : (Double) BigDecimal.valueOf(value)
                        .subtract(BigDecimal.valueOf(then))
                        .doubleValue();
    }

    /** Every change, by model, name, signature and slice. */
    static List<MetricChange> between(List<MetricReading> before, List<MetricReading> now) {
        return Pairing.of(before, now, MetricReading.ORDER).stream()
                .filter(pairing -> !same(pairing.before(), pairing.now()))
                .map(MetricChange::of)
                .toList();
    }

    private static boolean same(@Nullable MetricReading before, @Nullable MetricReading now) {
        return before != null && now != null && Objects.equals(before.value(), now.value());
    }

    private static MetricChange of(Pairing<MetricReading> pairing) {
        MetricReading before = pairing.before();
        MetricReading now = pairing.now();
        if (before == null) {
            return of(Kind.ADDED, Objects.requireNonNull(now), null, now);
        }
        return of(now == null ? Kind.REMOVED : Kind.CHANGED, before, before, now);
    }

    private static MetricChange of(
            Kind kind, MetricReading either, @Nullable MetricReading before, @Nullable MetricReading now) {
        return new MetricChange(either.model(), either.name(), either.signature(), either.slice(), kind, before, now);
    }
}
