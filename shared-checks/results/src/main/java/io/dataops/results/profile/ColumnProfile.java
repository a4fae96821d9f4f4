package io.dataops.results.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one column is like.
 *
 * @param type as suites name types
 * @param values rows with a value
 * @param nulls rows without one
 * @param distinct different values; null when they were not counted
 * @param range smallest, largest and what lies between; null where values have no order or may not be seen
 * @param histogram bars in the order of values; none for a column without numbers
 * @param top the most frequent values, at most ten
 * @param shapes how texts are built, the most frequent first: 9 is a digit, A and a are letters, + more of the same
 * @param personal how many texts hold what looks like personal data; null when nobody looked
 */
public record ColumnProfile(
        String name,
        String type,
        long values,
        long nulls,
        @Nullable Long distinct,
        @Nullable Range range,
        List<Bar> histogram,
        List<Frequency> top,
        List<Frequency> shapes,
        @Nullable Long personal) {
    public ColumnProfile {
        histogram = List.copyOf(histogram);
        top = List.copyOf(top);
        shapes = List.copyOf(shapes);
    }

    /** How many rows there are. */
    public long rows() {
        return values + nulls;
    }

    /** Whether values have to be hidden, however frequent: texts that look like personal data, or that nobody looked at. */
    public boolean mayBePersonal() {
        return type.equals("text") && (personal == null || personal > 0);
    }

    /**
     * Where values lie.
     *
     * @param min smallest, as text
     * @param max largest, as text
     * @param mean arithmetic mean; null for values that have none
     * @param deviation standard deviation (n − 1); null where there is none
     * @param quantiles for numbers, by rising probability
     */
    public record Range(
            String min,
            String max,
            @Nullable Double mean,
            @Nullable Double deviation,
            List<Quantile> quantiles) {
        public Range {
            quantiles = List.copyOf(quantiles);
        }
    }

    /** The value below which such a share of the values lies, by type 7. */
    public record Quantile(double probability, double value) {}

    /**
     * A bar of a histogram.
     *
     * @param from where it begins
     * @param to where it ends; the same number for a bar of one value
     */
    public record Bar(double from, double to, long count) {}

    /**
     * How often a value occurs.
     *
     * @param value null where it may not be seen
     */
    public record Frequency(@Nullable String value, long count) {}
}
