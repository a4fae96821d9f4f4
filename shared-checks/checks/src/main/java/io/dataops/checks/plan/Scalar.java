package io.dataops.checks.plan;

import io.dataops.checks.literal.CodePointOrder;
import io.dataops.results.literal.Rounding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;

/** One value, measured or written in a suite. Values of one case compare with each other; different cases do not. */
public sealed interface Scalar {
    /** A number. A double stands here as the shortest decimal that reads back as it: 0.1 is 0.1. */
    record Numeric(BigDecimal value) implements Scalar {
        /** Two numbers are equal when they compare equal: 1.0 is 1. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Numeric numeric && value.compareTo(numeric.value) == 0;
        }

        @Override
        public int hashCode() {
            return value.stripTrailingZeros().hashCode();
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.DECIMAL;
        }

        @Override
        public int compare(Scalar other) {
            return value.compareTo(same(Numeric.class, other).value);
        }

        @Override
        public String told(Collection<BigDecimal> beside) {
            return Rounding.ofData(value, beside);
        }

        /** All digits, in plain notation unless that would take more than 40 zeros. */
        @Override
        public String toString() {
            BigDecimal stripped = value.stripTrailingZeros();
            return Math.abs(stripped.scale()) > 40 ? stripped.toString() : stripped.toPlainString();
        }
    }

    /** A text, ordered by Unicode code points. */
    record Text(String value) implements Scalar {
        @Override
        public ColumnKind kind() {
            return ColumnKind.TEXT;
        }

        @Override
        public int compare(Scalar other) {
            return new CodePointOrder().compare(value, same(Text.class, other).value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** True or false; false comes first. */
    record Bool(boolean value) implements Scalar {
        @Override
        public ColumnKind kind() {
            return ColumnKind.BOOLEAN;
        }

        @Override
        public int compare(Scalar other) {
            return Boolean.compare(value, same(Bool.class, other).value);
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** A calendar date. */
    record Day(LocalDate value) implements Scalar {
        @Override
        public ColumnKind kind() {
            return ColumnKind.DATE;
        }

        @Override
        public int compare(Scalar other) {
            return value.compareTo(same(Day.class, other).value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A time of day. */
    record ClockTime(LocalTime value) implements Scalar {
        @Override
        public ColumnKind kind() {
            return ColumnKind.TIME;
        }

        @Override
        public int compare(Scalar other) {
            return value.compareTo(same(ClockTime.class, other).value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A date and time of day without a zone. */
    record DateTime(LocalDateTime value) implements Scalar {
        @Override
        public ColumnKind kind() {
            return ColumnKind.TIMESTAMP;
        }

        @Override
        public int compare(Scalar other) {
            return value.compareTo(same(DateTime.class, other).value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A point in time. */
    record PointInTime(Instant value) implements Scalar {
        @Override
        public ColumnKind kind() {
            return ColumnKind.TIMESTAMP_TZ;
        }

        @Override
        public int compare(Scalar other) {
            return value.compareTo(same(PointInTime.class, other).value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * As a sentence tells it: a number with a long tail is rounded, so that it stays apart from those beside it.
     *
     * @param beside the numbers that it is compared with
     */
    default String told(Collection<BigDecimal> beside) {
        return toString();
    }

    /** The kind of column it stands in; numbers of every kind say decimal. */
    ColumnKind kind();

    /**
     * Negative, zero or positive as this value is less than, equal to or greater than the other.
     *
     * @throws IllegalArgumentException when the other is of another case
     */
    int compare(Scalar other);

    private static <T extends Scalar> T same(Class<T> type, Scalar other) {
        if (!type.isInstance(other)) {
            throw new IllegalArgumentException("'" + other + "' is not a " + type.getSimpleName());
        }
        return type.cast(other);
    }
}
