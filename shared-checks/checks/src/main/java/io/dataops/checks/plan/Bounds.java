package io.dataops.checks.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a value. {@code min} and {@code max} belong to the range, {@code above} and {@code below} do not,
 * {@code equalTo} is both ends at once. At least one is set, but for {@link #NONE}.
 */
public record Bounds(
        @Nullable Literal min,
        @Nullable Literal max,
        @Nullable Literal above,
        @Nullable Literal below,
        @Nullable Literal equalTo) {
    /** No limit at all, for a value that only its history judges. */
    public static final Bounds NONE = new Bounds(null, null, null, null, null);
    /** What stands for no limit in words. */
    public static final String UNLIMITED = "like its history";

    /** The literals that are set, in the order min, max, above, below, equalTo. */
    public List<Literal> literals() {
        List<Literal> all = new ArrayList<>();
        for (Literal literal : new @Nullable Literal[] {min, max, above, below, equalTo}) {
            if (literal != null) {
                all.add(literal);
            }
        }
        return List.copyOf(all);
    }

    /** Whether no count and no length can lie outside. */
    public boolean containEveryCount() {
        return max == null
                && below == null
                && equalTo == null
                && (min == null || sign(min) <= 0)
                && (above == null || sign(above) < 0);
    }

    /** Of a number; what is none can be no limit of a count. */
    private static int sign(Literal limit) {
        return limit.as(ColumnKind.DECIMAL)
                .map(number -> ((Scalar.Numeric) number).value().signum())
                .orElse(1);
    }

    /** The range in words, such as {@code at least 1 and below 10}. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        add(words, "equal to ", equalTo);
        add(words, "at least ", min);
        add(words, "above ", above);
        add(words, "at most ", max);
        add(words, "below ", below);
        return words.isEmpty() ? UNLIMITED : String.join(" and ", words);
    }

    private static void add(List<String> words, String word, @Nullable Literal limit) {
        if (limit != null) {
            words.add(word + limit);
        }
    }
}
