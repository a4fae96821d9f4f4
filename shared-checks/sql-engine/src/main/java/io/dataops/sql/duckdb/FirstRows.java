package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Source;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** The rows by which DuckDB decides what columns a text file has, and of which types; later rows have no say. */
final class FirstRows {
    /** How many they are, by default, of each file. */
    private static final int SAMPLE = 20_480;

    private final LockedDatabase database;
    private final EngineErrors errors;

    FirstRows(LockedDatabase database, EngineErrors errors) {
        this.database = database;
        this.errors = errors;
    }

    /** Whether there are no others. */
    boolean areAll(Source.Files files) throws SQLException {
        String more = "SELECT 1 FROM (" + SourceSql.of(files) + ") LIMIT 1 OFFSET " + SAMPLE;
        try (PreparedStatement statement = database.prepare(more);
                ResultSet rows = statement.executeQuery()) {
            return !rows.next();
        }
    }

    /**
     * Whether a later value of JSON has a key that none of them has. Where types are declared or there are several files,
     * DuckDB leaves such a key out without a word.
     *
     * @param json files without declared types
     */
    boolean lackKeys(Source.Files json) throws SQLException {
        if (areAll(json)) {
            return false;
        }
        Set<String> columns = columns(json);
        try (PreparedStatement statement = database.prepare(SourceSql.ofKeys(json));
                ResultSet keys = statement.executeQuery()) {
            boolean lacking = false;
            while (keys.next()) {
                lacking |= !columns.contains(keys.getString(1));
            }
            return lacking;
        } catch (SQLException spoiled) {
            if (!errors.isOfRows(spoiled)) {
                throw spoiled;
            }
            // Whatever measures a column meets the flaw and tells it, with its line.
            return false;
        }
    }

    private Set<String> columns(Source.Files json) throws SQLException {
        Set<String> columns = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        try (PreparedStatement statement = database.prepare("SELECT * FROM (" + SourceSql.of(json) + ") LIMIT 0")) {
            ResultSetMetaData found = statement.getMetaData();
            for (int index = 1; index <= found.getColumnCount(); index++) {
                columns.add(found.getColumnName(index));
            }
        }
        return columns;
    }
}
