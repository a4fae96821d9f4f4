package io.dataops.checks.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A value as a suite writes it. Its type is settled only by the column it is compared with: {@code 1998-01-01} is a date
 * beside a date column and a text beside a text column.
 *
 * @param text the characters, without quotes
 * @param form how it was written
 */
public record Literal(String text, Form form) {
    /** How a literal was written. */
    public enum Form {
        /** Unquoted and a number. */
        NUMBER,
        /** Unquoted true or false. */
        BOOLEAN,
        /** Everything else, and everything in quotes. */
        TEXT
    }

    public static Literal number(BigDecimal value) {
        return new Literal(value.toPlainString(), Form.NUMBER);
    }

    public static Literal number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    public static Literal text(String value) {
        return new Literal(value, Form.TEXT);
    }

    /** The value beside a column of that kind; empty when it cannot stand there. */
    public Optional<Scalar> as(ColumnKind kind) {
        try {
            return Optional.ofNullable(
                    switch (kind) {
                        case TEXT -> form == Form.TEXT ? new Scalar.Text(text) : null;
                        case INTEGER, DECIMAL, DOUBLE ->
                            form == Form.NUMBER ? new Scalar.Numeric(new BigDecimal(text)) : null;
                        case BOOLEAN -> form == Form.BOOLEAN ? new Scalar.Bool(Boolean.parseBoolean(text)) : null;
                        case DATE -> new Scalar.Day(day());
                        case TIME -> new Scalar.ClockTime(LocalTime.parse(text));
                        case TIMESTAMP -> new Scalar.DateTime(dateTime());
                        case TIMESTAMP_TZ -> new Scalar.PointInTime(pointInTime());
                        case BINARY, NESTED -> null;
                    });
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The start of a day is the day. */
    private LocalDate day() {
        LocalDateTime start = dateTime();
        if (!start.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new DateTimeException("a time of day beside a date");
        }
        return start.toLocalDate();
    }

    private LocalDateTime dateTime() {
        return text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text.replace(' ', 'T'));
    }

    /** A point in time needs its zone: {@code 2026-01-31T10:00:00Z} or {@code …+01:00}. */
    private Instant pointInTime() {
        return OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
    }

    @Override
    public String toString() {
        return form == Form.TEXT ? "'" + text + "'" : text;
    }
}
