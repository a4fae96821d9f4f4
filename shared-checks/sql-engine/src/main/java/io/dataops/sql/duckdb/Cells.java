package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row of an answer.
 *
 * @param values numbers, texts, times or lists as {@link Scalar}s and Java lists; null for SQL's null
 */
record Cells(List<@Nullable Object> values) {
    static Cells of(ResultSet row, int columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            values.add(value(row, column));
        }
        return new Cells(values);
    }

    long count(int index) {
        return number(index).map(BigDecimal::longValueExact).orElse(0L);
    }

    Optional<BigDecimal> number(int index) {
        return scalar(index).map(scalar -> ((Scalar.Numeric) scalar).value());
    }

    Optional<Scalar> scalar(int index) {
        return Optional.ofNullable((Scalar) values.get(index));
    }

    /** A list without nulls; empty for null. */
    List<Scalar> list(int index) {
        Object value = values.get(index);
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(Scalar.class::cast).toList();
    }

    private static @Nullable Object value(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof java.sql.Timestamp) {
            return new Scalar.DateTime(row.getObject(column, LocalDateTime.class));
        }
        if (value instanceof Array array) {
            return Arrays.stream((Object[]) array.getArray()).map(Cells::scalar).toList();
        }
        return value == null ? null : scalar(value);
    }

    private static Scalar scalar(Object value) {
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            if (!Double.isFinite(number)) {
                throw new UnfitMeasureException("a value is NaN or infinite");
            }
            return new Scalar.Numeric(new BigDecimal(value.toString()));
        }
        if (value instanceof BigDecimal number) {
            return new Scalar.Numeric(number);
        }
        if (value instanceof BigInteger || value instanceof Number) {
            return new Scalar.Numeric(new BigDecimal(value.toString()));
        }
        if (value instanceof Boolean flag) {
            return new Scalar.Bool(flag);
        }
        if (value instanceof LocalDate day) {
            return new Scalar.Day(day);
        }
        if (value instanceof LocalTime time) {
            return new Scalar.ClockTime(time);
        }
        if (value instanceof OffsetDateTime moment) {
            return new Scalar.PointInTime(moment.toInstant());
        }
        return new Scalar.Text(value.toString());
    }
}
