package io.dataops.sql.duckdb;

import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.Source;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the line that keeps a CSV file from being a table. DuckDB names none when it fails on the first rows. */
final class CsvDiagnosis {
    private static final Pattern LINE = Pattern.compile(", line [0-9]");

    private final LockedDatabase database;
    private final EngineErrors errors;

    CsvDiagnosis(LockedDatabase database, EngineErrors errors) {
        this.database = database;
        this.errors = errors;
    }

    /** What is wrong, with its line; empty for a source that is not CSV, and when reading it again does not tell. */
    Optional<String> of(Source source) {
        if (!(source.content() instanceof Source.Files files) || files.format() != FileFormat.CSV) {
            return Optional.empty();
        }
        try {
            // The names of partition folders stand in no row.
            Source.Files rows =
                    new Source.Files(files.format(), files.files(), files.options(), Source.Partitions.NONE);
            List<String> names = columns(SourceSql.ofWhatCanBeRead(rows));
            try (PreparedStatement statement =
                    database.prepare("SELECT count(*) FROM (" + SourceSql.ofColumns(rows, names) + ")")) {
                statement.executeQuery().close();
                return Optional.empty();
            }
        } catch (SQLException failed) {
            String sentence = errors.sentence(failed);
            return LINE.matcher(sentence).find() ? Optional.of(sentence) : Optional.empty();
        }
    }

    private List<String> columns(String select) throws SQLException {
        try (PreparedStatement statement = database.prepare(select + " LIMIT 0")) {
            ResultSetMetaData columns = statement.getMetaData();
            List<String> names = new ArrayList<>();
            for (int index = 1; index <= columns.getColumnCount(); index++) {
                names.add(columns.getColumnName(index));
            }
            return names;
        }
    }
}
