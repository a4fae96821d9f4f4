package io.dataops.checks.yaml;

import io.dataops.results.SourcePosition;
import io.dataops.results.literal.Quoted;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A single value.
 *
 * @param text as written, without quotes, escapes and the indentation of a block
 * @param style how it is written
 * @param value what it means by the core schema; always text unless plain
 * @param at where it starts, at its opening quote if it has one
 */
public record YamlScalar(String text, Style style, CoreValue value, SourcePosition at) implements YamlNode {
    /** How a scalar is written. All but the plain ones are text for sure. */
    public enum Style {
        /** Without quotes. */
        PLAIN,
        /** In single or double quotes. */
        QUOTED,
        /** After {@code |} or {@code >}. */
        BLOCK
    }

    /** A number that is not written anywhere, said at a place. */
    public static YamlScalar of(BigDecimal number, SourcePosition at) {
        CoreValue value =
                number.scale() <= 0 ? new CoreValue.Int(number.toBigIntegerExact()) : new CoreValue.Decimal(number);
        return new YamlScalar(number.toPlainString(), Style.PLAIN, value, at);
    }

    /** A text that is not written anywhere, said at a place. */
    public static YamlScalar of(String text, SourcePosition at) {
        return new YamlScalar(text, Style.QUOTED, new CoreValue.Text(text), at);
    }

    /** Another text, written in the same style at the same place. */
    public YamlScalar with(String other) {
        return new YamlScalar(other, style, new CoreValue.Text(other), at);
    }

    @Override
    public String description() {
        return value.match(new CoreValue.Cases<>() {
            @Override
            public String nothing() {
                return "no value";
            }

            @Override
            public String bool(boolean it) {
                return "the boolean " + it;
            }

            @Override
            public String integer(BigInteger it) {
                return "the number " + text;
            }

            @Override
            public String decimal(BigDecimal it) {
                return "the number " + text;
            }

            @Override
            public String text(String it) {
                return "the text " + Quoted.text(it);
            }
        });
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.scalar(this);
    }
}
