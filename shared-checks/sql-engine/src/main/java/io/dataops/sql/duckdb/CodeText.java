package io.dataops.sql.duckdb;

import io.dataops.checks.plan.TableSchema;

/**
 * The SQL of the one text that a value has as a code, so that equal values have equal texts whatever type a file gave
 * them: the label 1 is {@code 1} as an integer, as {@code 1.0} and as {@code 1.00}.
 */
final class CodeText {
    private CodeText() {}

    static String of(TableSchema.Field field) {
        String name = Table.name(field.column());
        String text = "CAST(" + name + " AS VARCHAR)";
        return switch (field.kind()) {
            case TEXT -> field.engineType().equals("VARCHAR") ? name : text;
            case DECIMAL -> field.engineType().endsWith(",0)") ? text : "rtrim(rtrim(" + text + ", '0'), '.')";
            // Beyond the largest integer DuckDB has, the text stays as it writes it.
            case DOUBLE ->
                "CASE WHEN " + name + " = trunc(" + name + ") AND abs(" + name + ") < 1e38 THEN CAST(CAST(" + name
                        + " AS HUGEINT) AS VARCHAR) ELSE " + text + " END";
            case TIMESTAMP -> "replace(" + text + ", ' ', 'T')";
            // The database's time zone is UTC.
            case TIMESTAMP_TZ -> "replace(replace(" + text + ", ' ', 'T'), '+00', 'Z')";
            case INTEGER, BOOLEAN, DATE, TIME, BINARY, NESTED -> text;
        };
    }
}
