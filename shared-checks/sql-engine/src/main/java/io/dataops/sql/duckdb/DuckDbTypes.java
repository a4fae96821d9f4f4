package io.dataops.sql.duckdb;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.DeclaredType;

/** Translates between DuckDB's type names and the kinds of a plan. */
final class DuckDbTypes {
    private DuckDbTypes() {}

    static ColumnKind kind(String type) {
        if (type.endsWith("[]") || type.endsWith("]")) {
            return ColumnKind.NESTED;
        }
        if (type.startsWith("DECIMAL")) {
            return ColumnKind.DECIMAL;
        }
        if (type.startsWith("ENUM")) {
            return ColumnKind.TEXT;
        }
        return switch (type) {
            case "VARCHAR", "UUID" -> ColumnKind.TEXT;
            case "TINYINT",
                    "SMALLINT",
                    "INTEGER",
                    "BIGINT",
                    "HUGEINT",
                    "UTINYINT",
                    "USMALLINT",
                    "UINTEGER",
                    "UBIGINT",
                    "UHUGEINT" -> ColumnKind.INTEGER;
            case "FLOAT", "DOUBLE" -> ColumnKind.DOUBLE;
            case "BOOLEAN" -> ColumnKind.BOOLEAN;
            case "DATE" -> ColumnKind.DATE;
            case "TIME", "TIME_NS" -> ColumnKind.TIME;
            case "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS" -> ColumnKind.TIMESTAMP;
            case "TIMESTAMP WITH TIME ZONE" -> ColumnKind.TIMESTAMP_TZ;
            case "BLOB", "BIT" -> ColumnKind.BINARY;
            default -> ColumnKind.NESTED;
        };
    }

    static String name(DeclaredType type) {
        return switch (type.kind()) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case DECIMAL -> "DECIMAL(" + type.precision() + "," + type.scale() + ")";
            case DOUBLE -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case TIME -> "TIME";
            case TIMESTAMP -> "TIMESTAMP";
            case TIMESTAMP_TZ -> "TIMESTAMPTZ";
            case BINARY, NESTED -> throw new IllegalArgumentException("no column can be declared " + type.kind());
        };
    }
}
