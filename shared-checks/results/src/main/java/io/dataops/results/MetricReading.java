package io.dataops.results;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A metric of a model on some rows: a value, or the reason why there is none.
 *
 * @param model name of the model in the suite
 * @param name name in the metric registry
 * @param signature everything that changes the number, such as {@code f_beta|beta:2}
 * @param slice the slice of the rows; null for all rows
 * @param rows rows behind the number
 * @param value the number at full precision; null exactly when {@code undefined} is set
 * @param undefined why there is no number
 * @param interval confidence limits of the value; null when none were computed
 * @param baseline the baseline's value on the same rows; null when there is no baseline
 * @param difference value minus baseline; null when either is missing
 */
public record MetricReading(
        String model,
        String name,
        String signature,
        @Nullable String slice,
        long rows,
        @Nullable Double value,
        @Nullable String undefined,
        @Nullable Interval interval,
        @Nullable Double baseline,
        @Nullable Double difference) {
    /** By model, name, signature and slice, all rows first. Equal for the same metric on the same slice. */
    public static final Comparator<MetricReading> ORDER = Comparator.comparing(MetricReading::model)
            .thenComparing(MetricReading::name)
            .thenComparing(MetricReading::signature)
            .thenComparing(MetricReading::slice, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final String IN = "|in:";

    public MetricReading {
        if ((value == null) == (undefined == null)) {
            throw new IllegalArgumentException("a metric has a value or a reason why it is undefined, and not both");
        }
    }

    /** What the signature says that it is measured in, such as {@code ms}; empty for a number without a unit. */
    public String unit() {
        int at = signature.lastIndexOf(IN);
        return at < 0 ? "" : signature.substring(at + IN.length());
    }

    /**
     * Confidence limits.
     *
     * @param confidence the level, above 0 and below 1
     */
    public record Interval(double lower, double upper, double confidence) {}
}
