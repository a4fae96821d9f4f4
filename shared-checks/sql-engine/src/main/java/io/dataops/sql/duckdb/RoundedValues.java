package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.identifier;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.TableSchema;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds values of text files that reading would change. DuckDB takes the type of a column from its first rows; when a
 * fraction follows further down, or a time after dates, it rounds to the type without a word.
 */
final class RoundedValues {
    /** How many rows DuckDB looks at for types, by default. */
    private static final int SAMPLE = 20_480;

    private final LockedDatabase database;

    RoundedValues(LockedDatabase database) {
        this.database = database;
    }

    /** The first column with such values and how many there are; empty when there is none. */
    Optional<String> of(Source.Files files, TableSchema schema) throws SQLException {
        List<TableSchema.Field> wary = schema.fields().stream()
                .filter(field -> field.kind() == ColumnKind.INTEGER || field.kind() == ColumnKind.DATE)
                .toList();
        if (files.format() == FileFormat.PARQUET || wary.isEmpty() || isKnownWhole(files)) {
            return Optional.empty();
        }
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
        } catch (SQLException unreadable) {
            // Rows that are no rows at all are told, with their line, by the measures that meet them.
            return Optional.empty();
        }
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

    private static String count(TableSchema.Field field) {
        String text = identifier(field.column().name());
        // Most values have none of these signs, and looking for them is cheap.
        return field.kind() == ColumnKind.DATE
                ? "count_if(contains(" + text + ", ':') AND TRY_CAST(" + text + " AS TIMESTAMP) <> CAST(TRY_CAST("
                        + text + " AS TIMESTAMP) AS DATE))"
                : "count_if((contains(" + text + ", '.') OR contains(lower(" + text + "), 'e')) AND TRY_CAST(" + text
                        + " AS DOUBLE) <> round(TRY_CAST(" + text + " AS DOUBLE)))";
    }

    private static String sentence(TableSchema.Field field, long number) {
        boolean date = field.kind() == ColumnKind.DATE;
        String has = number == 1 ? "1 value has " : number + " values have ";
        return field.column() + " is read as " + field.kind() + ", but " + has
                + (date ? "a time, which would be cut off" : "a fraction, which would be rounded off")
                + "; declare its type under read: types: { " + field.column() + ": " + (date ? "timestamp" : "double")
                + " }";
    }
}
