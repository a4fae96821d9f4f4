package io.dataops.checks.metric;

import io.dataops.results.literal.LiteralException;
import io.dataops.results.literal.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing a metric can be told.
 *
 * @param name as a suite writes it in parentheses
 * @param initial what it is when the suite says nothing; null when it then has no value
 * @param words what may stand there, such as {@code a whole number from 1}
 * @param summary a sentence for the reference page
 * @param parser reads the text
 */
public record MetricParameter<T>(
        String name, @Nullable String initial, String words, String summary, Parser<T> parser) {
    /** Reads the text of an argument; empty text included. */
    public interface Parser<T> {
        /**
         * The value of a text.
         *
         * @throws IllegalArgumentException when the text does not fit {@link MetricParameter#words}
         */
        T parse(String text);
    }

    /** A whole number from 1. */
    public static MetricParameter<Integer> count(String name, @Nullable String initial, String summary) {
        return new MetricParameter<>(name, initial, "a whole number from 1", summary, text -> {
            int value = Integer.parseInt(text);
            if (value < 1) {
                throw new IllegalArgumentException(text);
            }
            return value;
        });
    }

    /** A finite number above 0. */
    public static MetricParameter<Double> positive(String name, @Nullable String initial, String summary) {
        return new MetricParameter<>(name, initial, "a number above 0", summary, text -> {
            double value = Double.parseDouble(text);
            if (!(value > 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(text);
            }
            return value;
        });
    }

    /** A number from 0 to 1. */
    public static MetricParameter<Double> share(String name, @Nullable String initial, String summary) {
        return new MetricParameter<>(name, initial, "a number from 0 to 1", summary, text -> {
            double value = Double.parseDouble(text);
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException(text);
            }
            return value;
        });
    }

    /** One of some constants, by their names in lower case. */
    public static <E extends Enum<E>> MetricParameter<E> choice(
            String name, @Nullable String initial, String summary, List<E> choices) {
        Map<String, E> byName = new LinkedHashMap<>();
        choices.forEach(choice -> byName.put(choice.name().toLowerCase(Locale.ROOT), choice));
        return new MetricParameter<>(name, initial, "one of " + String.join(", ", byName.keySet()), summary, text -> {
            E chosen = byName.get(text);
            if (chosen == null) {
                throw new IllegalArgumentException(text);
            }
            return chosen;
        });
    }

    /** Any text but the empty one. */
    public static MetricParameter<String> text(String name, @Nullable String initial, String summary) {
        return new MetricParameter<>(name, initial, "a text", summary, text -> {
            if (text.isEmpty()) {
                throw new IllegalArgumentException(text);
            }
            return text;
        });
    }

    T parse(String metric, String text) throws LiteralException {
        try {
            return parser.parse(text);
        } catch (IllegalArgumentException unfit) {
            throw new LiteralException(metric + " needs " + words + " for '" + name + "', not " + Quoted.text(text));
        }
    }
}
