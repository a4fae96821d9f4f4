package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.identifier;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.TableSchema;
import io.dataops.results.literal.Counted;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds values of text files that reading would change. DuckDB takes the type of a column from its first rows; when a
 * fraction follows further down, or a time after dates, it rounds to the type without a word. Whole numbers that are too
 * long for its integers it takes for doubles, in which ids that differ in their last digits are the same.
 */
final class RoundedValues {
    /** How many rows DuckDB looks at for types, by default. */
    private static final int SAMPLE = 20_480;

    /** Whole numbers of so many digits are all doubles. */
    private static final int DIGITS = 15;

    private final LockedDatabase database;
    private final EngineErrors errors;

    RoundedValues(LockedDatabase database, EngineErrors errors) {
        this.database = database;
        this.errors = errors;
    }

    /** The first column with such values and how many there are; empty when there is none. */
    Optional<String> of(Source.Files files, TableSchema schema) throws SQLException {
        List<TableSchema.Field> wary = files.format() == FileFormat.PARQUET ? List.of() : wary(files, schema);
        if (wary.isEmpty()) {
            return Optional.empty();
        }
        try {
            return among(wary, files);
        } catch (SQLException spoiled) {
            requireFlawOfRows(spoiled);
        }
        // A value that is no text spoils the measures of its own column only, so the others still have to be looked at.
        for (TableSchema.Field field : wary) {
            try {
                Optional<String> rounded = among(List.of(field), files);
                if (rounded.isPresent()) {
                    return rounded;
                }
            } catch (SQLException spoiled) {
                // Whatever measures this column meets the flaw and tells it, with its line.
                requireFlawOfRows(spoiled);
            }
        }
        return Optional.empty();
    }

    /** Lets nothing pass that kept the values from being looked at and may not keep them from being measured. */
    private void requireFlawOfRows(SQLException failed) throws SQLException {
        if (!errors.isOfRows(failed)) {
            throw failed;
        }
    }

    private Optional<String> among(List<TableSchema.Field> wary, Source.Files files) throws SQLException {
        String counts = wary.stream().map(RoundedValues::count).collect(Collectors.joining(", "));
        List<String> names = wary.stream().map(field -> field.column().name()).toList();
        try (PreparedStatement statement =
                        database.prepare("SELECT " + counts + " FROM (" + SourceSql.ofTexts(files, names) + ")");
                ResultSet row = statement.executeQuery()) {
            row.next();
            for (int index = 0; index < wary.size(); index++) {
                if (row.getLong(index + 1) > 0) {
                    return Optional.of(sentence(wary.get(index), row.getLong(index + 1)));
                }
            }
            return Optional.empty();
        }
    }

    private List<TableSchema.Field> wary(Source.Files files, TableSchema schema) throws SQLException {
        List<TableSchema.Field> doubles = schema.fields().stream()
                .filter(field -> field.kind() == ColumnKind.DOUBLE && !isDeclared(files, field.column()))
                .toList();
        List<TableSchema.Field> others = schema.fields().stream()
                .filter(field -> field.kind() == ColumnKind.INTEGER || field.kind() == ColumnKind.DATE)
                .toList();
        return others.isEmpty() || isKnownWhole(files)
                ? doubles
                : Stream.concat(others.stream(), doubles.stream()).toList();
    }

    private static boolean isDeclared(Source.Files files, Column column) {
        return files.options().types().keySet().stream()
                .anyMatch(declared -> declared.name().equalsIgnoreCase(column.name()));
    }

    /** All rows of one short file decided on its types, unless the suite did. */
    private boolean isKnownWhole(Source.Files files) throws SQLException {
        if (files.files().size() > 1 || !files.options().types().isEmpty()) {
            return false;
        }
        String more = "SELECT 1 FROM (" + SourceSql.of(files) + ") LIMIT 1 OFFSET " + SAMPLE;
        try (PreparedStatement statement = database.prepare(more);
                ResultSet rows = statement.executeQuery()) {
            return !rows.next();
        }
    }

    /**
     * Most values have none of the signs that are looked for first, which is cheap. A column of partition folders has a type of
     * its own, whatever the files are read as.
     */
    private static String count(TableSchema.Field field) {
        String text = "CAST(" + identifier(field.column().name()) + " AS VARCHAR)";
        return switch (field.kind()) {
            case DATE ->
                "count_if(contains(" + text + ", ':') AND TRY_CAST(" + text + " AS TIMESTAMP) <> CAST(TRY_CAST(" + text
                        + " AS TIMESTAMP) AS DATE))";
            case INTEGER ->
                "count_if((contains(" + text + ", '.') OR contains(lower(" + text + "), 'e')) AND TRY_CAST(" + text
                        + " AS DOUBLE) <> round(TRY_CAST(" + text + " AS DOUBLE)))";
            default ->
                "count_if(length(" + text + ") > " + DIGITS + " AND NOT contains(" + text
                        + ", '.') AND regexp_full_match(trim(" + text + "), '[-+]?[0-9]+') AND coalesce(TRY_CAST("
                        + text
                        + " AS HUGEINT) <> TRY_CAST(TRY_CAST(" + text + " AS DOUBLE) AS HUGEINT), true))";
        };
    }

    private static String sentence(TableSchema.Field field, long number) {
        Counted values = new Counted(number, "value");
        String fault =
                switch (field.kind()) {
                    case DATE -> values.does("has", "have") + " a time, which would be cut off";
                    case INTEGER -> values.does("has", "have") + " a fraction, which would be rounded off";
                    default ->
                        values.does("is a whole number", "are whole numbers")
                                + " of more digits than it keeps, so that different ones would be the same";
                };
        String type =
                switch (field.kind()) {
                    case DATE -> "timestamp";
                    case INTEGER -> "double";
                    default -> "text";
                };
        return field.column() + " is read as " + field.kind() + ", but " + fault
                + "; declare its type under read: types: { " + field.column() + ": " + type + " }";
    }
}
