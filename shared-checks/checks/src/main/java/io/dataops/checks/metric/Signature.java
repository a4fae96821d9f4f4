package io.dataops.checks.metric;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * The name of a metric with its parameters, such as {@code pinball_loss|quantile:0.9}. One number has one spelling: no
 * exponent and no zeros at its end.
 *
 * @param text as {@link Metric#signature} gives it
 */
public record Signature(String text) {
    public Signature with(String parameter, String value) {
        return new Signature(text + "|" + parameter + ":" + value);
    }

    public Signature with(String parameter, double value) {
        return with(parameter, BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    public Signature with(String parameter, Enum<?> value) {
        return with(parameter, value.name().toLowerCase(Locale.ROOT));
    }
}
