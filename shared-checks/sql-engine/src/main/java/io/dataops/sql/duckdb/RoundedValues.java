package io.dataops.sql.duckdb;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.TableSchema;
import io.dataops.sql.duckdb.WaryValue.Fault;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds values that reading would change. DuckDB takes the type of a column of a text file from its first rows; when a
 * fraction follows further down, or a time after dates, it rounds to the type without a word, and so it does to declared
 * types. Whole numbers that are too long for its integers it takes for doubles, in which ids that differ in their last
 * digits are the same. What is true of columns is true of the numbers within nested values of JSON.
 */
final class RoundedValues {
    private final LockedDatabase database;
    private final EngineErrors errors;

    RoundedValues(LockedDatabase database, EngineErrors errors) {
        this.database = database;
        this.errors = errors;
    }

    /** The first place with such values and how many there are; empty when there is none. */
    Optional<String> of(Source.Files files, TableSchema schema) throws SQLException {
        List<WaryValue> wary = wary(files, schema);
        if (wary.isEmpty()) {
            return Optional.empty();
        }
        try {
            return among(wary, files);
        } catch (SQLException spoiled) {
            requireFlawOfRows(spoiled);
        }
        // A value that is no text spoils the measures of its own column only, so the others still have to be looked at.
        for (WaryValue value : wary) {
            try {
                Optional<String> rounded = among(List.of(value), files);
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

    private Optional<String> among(List<WaryValue> wary, Source.Files files) throws SQLException {
        String counts = wary.stream().map(WaryValue::count).collect(Collectors.joining(", "));
        try (PreparedStatement statement =
                        database.prepare("SELECT " + counts + " FROM (" + SourceSql.ofTexts(files, texts(wary)) + ")");
                ResultSet row = statement.executeQuery()) {
            row.next();
            for (int index = 0; index < wary.size(); index++) {
                if (row.getLong(index + 1) > 0) {
                    return Optional.of(wary.get(index).sentence(row.getLong(index + 1)));
                }
            }
            return Optional.empty();
        }
    }

    /** As what the columns of a JSON file are read. */
    private static Map<String, String> texts(List<WaryValue> wary) {
        Map<String, String> types = new LinkedHashMap<>();
        // JSON tells a number from a text that looks like one.
        wary.forEach(value -> types.put(
                value.field().column().name(), value.field().kind() == ColumnKind.DECIMAL ? "JSON" : "VARCHAR"));
        return types;
    }

    private List<WaryValue> wary(Source.Files files, TableSchema schema) throws SQLException {
        List<WaryValue> all =
                schema.fields().stream().flatMap(field -> wary(files, field)).toList();
        boolean ofFirstRows = all.stream().anyMatch(value -> value.fault().isOfFirstRows());
        return ofFirstRows && isKnownWhole(files)
                ? all.stream().filter(value -> !value.fault().isOfFirstRows()).toList()
                : all;
    }

    private static Stream<WaryValue> wary(Source.Files files, TableSchema.Field field) {
        boolean declared = files.options().types().keySet().stream()
                .anyMatch(
                        column -> column.name().equalsIgnoreCase(field.column().name()));
        if (files.format() == FileFormat.PARQUET && !declared) {
            return Stream.of();
        }
        String separator =
                Optional.ofNullable(files.options().decimalSeparator()).orElse(".");
        return switch (field.kind()) {
            case INTEGER -> Stream.of(WaryValue.of(field, Fault.FRACTION_CUT, separator));
            case DATE -> Stream.of(WaryValue.of(field, Fault.TIME_CUT, separator));
            case DECIMAL ->
                (files.format() == FileFormat.JSON
                                ? Stream.of(Fault.DECIMALS_CUT, Fault.DOUBLE_FIRST)
                                : Stream.of(Fault.DECIMALS_CUT))
                        .map(fault -> WaryValue.of(field, fault, separator));
            // Who declares a double means it.
            case DOUBLE ->
                declared ? Stream.of() : Stream.of(WaryValue.of(field, Fault.WHOLE_NUMBERS_MERGED, separator));
            case NESTED -> WaryValue.within(field).stream();
            case TEXT, BOOLEAN, TIME, TIMESTAMP, TIMESTAMP_TZ, BINARY -> Stream.of();
        };
    }

    /** All rows of one short file decided on its types, unless the suite did. */
    private boolean isKnownWhole(Source.Files files) throws SQLException {
        return files.files().size() == 1
                && files.options().types().isEmpty()
                && new FirstRows(database, errors).areAll(files);
    }
}
