package io.dataops.checks.plan;

import io.dataops.results.literal.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    /** The limits that are numbers. */
    public List<BigDecimal> numbers() {
        return literals().stream()
                .filter(literal -> literal.form() == Literal.Form.NUMBER)
                .map(literal -> new BigDecimal(literal.text()))
                .toList();
    }

    /** The range of a count in words, such as {@code at least 1,000}. */
    public String ofCounts() {
        return words(limit -> Rounding.exact(new BigDecimal(limit.text())));
    }

    /** The range in words, such as {@code at least 1 and below 10}. Ids are made of it. */
    @Override
    public String toString() {
        return words(Literal::toString);
    }

    private String words(Function<Literal, String> shown) {
        List<String> words = new ArrayList<>();
        add(words, "equal to ", equalTo, shown);
        add(words, "at least ", min, shown);
        add(words, "above ", above, shown);
        add(words, "at most ", max, shown);
        add(words, "below ", below, shown);
        return words.isEmpty() ? UNLIMITED : String.join(" and ", words);
    }

    private static void add(List<String> words, String word, @Nullable Literal limit, Function<Literal, String> shown) {
        if (limit != null) {
            words.add(word + shown.apply(limit));
        }
    }
}
