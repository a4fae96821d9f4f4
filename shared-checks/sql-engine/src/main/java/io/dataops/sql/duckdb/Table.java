package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.identifier;
import static io.dataops.sql.duckdb.LockedDatabase.literal;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.TableSchema;
import java.util.List;

/** The columns of a data set as SQL sees them. */
final class Table {
    private final String dataset;
    private final TableSchema schema;
    private final Scan.Storage storage;
    private final Rows rows;

    Table(String dataset, TableSchema schema, Scan.Storage storage, Rows rows) {
        this.dataset = dataset;
        this.schema = schema;
        this.storage = storage;
        this.rows = rows;
    }

    /** Whether a text file has a row to tell types by. */
    enum Rows {
        NONE_IN_TEXT,
        TYPED
    }

    /** Whether the types of its columns say nothing, for there is no row. */
    boolean isEmpty() {
        return rows == Rows.NONE_IN_TEXT;
    }

    Scan.Storage storage() {
        return storage;
    }

    TableSchema schema() {
        return schema;
    }

    TableSchema.Field field(Column column) {
        return schema.field(column)
                .orElseThrow(() -> new UnfitMeasureException("the data set " + dataset + " has no column " + column));
    }

    ColumnKind kind(Column column) {
        return field(column).kind();
    }

    String engineType(Column column) {
        return field(column).engineType();
    }

    static String name(Column column) {
        return identifier(column.name());
    }

    /** A text column, whatever type the engine keeps it in. */
    String text(Column column, String use) {
        TableSchema.Field field = field(column);
        if (field.kind() != ColumnKind.TEXT) {
            throw new UnfitMeasureException(use + " needs a text, but " + column + " is " + field.kind()
                    + "; declare its type under read: types: { " + column + ": text }");
        }
        return field.engineType().equals("VARCHAR") ? name(column) : "CAST(" + name(column) + " AS VARCHAR)";
    }

    String number(Column column, String use) {
        TableSchema.Field field = field(column);
        if (!field.kind().isNumber()) {
            throw new UnfitMeasureException(use + " needs numbers, but " + column + " is " + field.kind());
        }
        return name(column);
    }

    /** A column whose values have an order and can be equal. */
    String ordered(Column column, String use) {
        TableSchema.Field field = field(column);
        if (field.kind() == ColumnKind.NESTED || field.kind() == ColumnKind.BINARY) {
            throw new UnfitMeasureException(use + " cannot look into " + column + ", which is " + field.kind() + " ("
                    + field.engineType() + ")");
        }
        return field.engineType().startsWith("ENUM") ? "CAST(" + name(column) + " AS VARCHAR)" : name(column);
    }

    /** What to ask beside an order, in which the engine puts NaN above every number; empty where no value can be one. */
    String andNumber(Column column) {
        return kind(column) == ColumnKind.DOUBLE ? " AND NOT isnan(" + name(column) + ")" : "";
    }

    /** What tells the values of a column apart, the same in every run; null for a null. */
    String digest(Column column) {
        ordered(column, "a distribution");
        return IdentityColumn.sql(List.of(CodeText.of(field(column))));
    }

    /** A literal of the suite beside a column, in that column's type. */
    String value(Column column, Literal value) {
        TableSchema.Field field = field(column);
        Scalar scalar = value.as(field.kind())
                .orElseThrow(() -> new UnfitMeasureException(column + " is " + field.kind()
                        + " and cannot be compared with " + value + advice(field.kind(), value)));
        return sql(scalar, field.engineType());
    }

    private static String advice(ColumnKind kind, Literal value) {
        return switch (kind) {
            case TEXT -> "; put " + value + " in quotes, or declare the column's type under read: types";
            case INTEGER, DECIMAL, DOUBLE -> value.form() == Literal.Form.TEXT ? "; write a number" : "";
            case DATE -> "; write a date such as 2026-01-31";
            case TIME -> "; write a time such as 23:59";
            case TIMESTAMP -> "; write a date and time such as 2026-01-31T23:59:00";
            case TIMESTAMP_TZ -> "; write a point in time with its zone, such as 2026-01-31T23:59:00Z";
            case BOOLEAN ->
                "; write true or false"
                        + (value.form() == Literal.Form.TEXT
                                ? ", or declare the column as text under read: types"
                                : "");
            case BINARY, NESTED -> "";
        };
    }

    private static String sql(Scalar scalar, String engineType) {
        return switch (scalar.kind()) {
            case INTEGER, DECIMAL, DOUBLE -> number(scalar.toString(), engineType);
            case DATE -> "DATE " + literal(scalar.toString());
            case TIME -> "TIME " + literal(scalar.toString());
            case TIMESTAMP -> "TIMESTAMP " + literal(scalar.toString());
            case TIMESTAMP_TZ -> "TIMESTAMPTZ " + literal(scalar.toString());
            case BOOLEAN -> scalar.toString();
            case TEXT, BINARY, NESTED -> literal(scalar.toString());
        };
    }

    /** Beside a floating-point column the literal is rounded as the column's values were. */
    private static String number(String digits, String engineType) {
        boolean floating = engineType.equals("DOUBLE") || engineType.equals("FLOAT");
        return floating ? "CAST(" + literal(digits) + " AS " + engineType + ")" : digits;
    }
}
