package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What an expression of parameters is. */
sealed interface ParameterValue {
    /** A value of any kind, as it is written. */
    record Given(YamlNode node) implements ParameterValue {
        @Override
        public YamlNode node(SourcePosition at) {
            return node;
        }
    }

    /** A number; exact but for quotients, which have 34 digits. */
    record Amount(BigDecimal number) implements ParameterValue {
        @Override
        public YamlNode node(SourcePosition at) {
            return YamlScalar.of(number, at);
        }
    }

    /** A length of time. */
    record Span(Duration length) implements ParameterValue {
        @Override
        public YamlNode node(SourcePosition at) throws NotTakenException {
            throw new NotTakenException("a $PARAMETER is a length of time, with which nothing compares");
        }
    }

    /** A time of the calendar. */
    record Time(LocalDateTime time) implements ParameterValue {
        @Override
        public YamlNode node(SourcePosition at) {
            return YamlScalar.of(time.toString(), at);
        }
    }

    /** The time of the run, and so much later. */
    record Now(Duration later) implements ParameterValue {
        @Override
        public YamlNode node(SourcePosition at) throws NotTakenException {
            throw new NotTakenException(
                    "a $PARAMETER inside of an argument is the time of the run; write the time under parameters of the import");
        }

        /** The start of the session and so much later, in SQL. */
        String sql() {
            return "(session_start()" + (later.isNegative() ? " - " : " + ") + "to_microseconds("
                    + later.abs().toNanos() / 1000 + "))";
        }
    }

    /**
     * The value in place of the parameter.
     *
     * @param at where the parameter stands
     * @throws NotTakenException when nothing can stand there
     */
    YamlNode node(SourcePosition at) throws NotTakenException;

    /**
     * What a value of a parameter is in an expression: a number, also as a text, or a time.
     *
     * @throws NotTakenException when it is neither
     */
    static ParameterValue operand(String name, YamlNode node) throws NotTakenException {
        if (node instanceof YamlScalar scalar) {
            try {
                return new Amount(scalar.value().match(new NumberText()));
            } catch (NumberFormatException none) {
                try {
                    String text = scalar.text().strip().replace(' ', 'T');
                    return new Time(
                            text.contains("T")
                                    ? LocalDateTime.parse(text)
                                    : LocalDate.parse(text).atStartOfDay());
                } catch (DateTimeException neither) {
                    // Said below, as for lists and maps.
                }
            }
        }
        throw new NotTakenException("the parameter '" + name + "' is " + node.description()
                + ", with which no expression can compute; give it a number, or a time such as 2026-01-31");
    }

    /** The number that a value is. */
    final class NumberText implements CoreValue.Cases<BigDecimal> {
        @Override
        public BigDecimal nothing() {
            throw new NumberFormatException();
        }

        @Override
        public BigDecimal bool(boolean it) {
            throw new NumberFormatException();
        }

        @Override
        public BigDecimal integer(BigInteger it) {
            return new BigDecimal(it);
        }

        @Override
        public BigDecimal decimal(BigDecimal it) {
            return it;
        }

        @Override
        public BigDecimal text(String it) {
            return new BigDecimal(it.strip());
        }
    }
}
