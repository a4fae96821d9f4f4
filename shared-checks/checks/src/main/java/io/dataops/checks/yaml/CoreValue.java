package io.dataops.checks.yaml;

import io.dataops.results.literal.LiteralException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** What a scalar means by the core schema of YAML 1.2.2, section 10.3. */
public sealed interface CoreValue {
    /** {@code null}, {@code ~} or no value at all. */
    record Nothing() implements CoreValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing();
        }
    }

    /** {@code true} or {@code false}; {@code yes}, {@code no}, {@code on} and {@code off} are text. */
    record Bool(boolean value) implements CoreValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bool(value);
        }
    }

    /** A whole number: decimal even with leading zeros, octal after {@code 0o}, hexadecimal after {@code 0x}. */
    record Int(BigInteger value) implements CoreValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.integer(value);
        }
    }

    /** A number with a point or an exponent, exactly as written; at most 1,000 digits and decimal places. */
    record Decimal(BigDecimal value) implements CoreValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decimal(value);
        }
    }

    /** Everything else, and whatever stands in quotes or in a block. */
    record Text(String value) implements CoreValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(value);
        }
    }

    /**
     * What a text means that stands without quotes.
     *
     * @throws LiteralException for a number that is not finite or has more than 1,000 digits or decimal places
     */
    static CoreValue ofPlain(String text) throws LiteralException {
        return CoreSchema.resolve(text);
    }

    /** The one of the functions that fits. */
    <R> R match(Cases<R> cases);

    /** A function for each kind of value. */
    interface Cases<R> {
        R nothing();

        R bool(boolean it);

        R integer(BigInteger it);

        R decimal(BigDecimal it);

        R text(String it);
    }
}
