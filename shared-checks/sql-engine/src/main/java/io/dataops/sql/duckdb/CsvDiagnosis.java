package io.dataops.sql.duckdb;

import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the file and the line that keep CSV files from being a table. DuckDB names no line when it fails on the first rows,
 * and no file when there are several.
 */
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
        for (Path file : files.files()) {
            // The names of partition folders stand in no row.
            Optional<String> wrong =
                    of(new Source.Files(files.format(), List.of(file), files.options(), Source.Partitions.NONE), file);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<String> of(Source.Files alone, Path file) {
        CsvForm form = new CsvForm(alone.options());
        try {
            Optional<String> encoding = form.otherEncoding(file);
            Optional<String> line = encoding.isPresent() ? encoding : wrongLine(alone);
            return line.isPresent() ? line : form.mixedEnds(file);
        } catch (IOException unread) {
            return Optional.empty();
        }
    }

    private Optional<String> wrongLine(Source.Files alone) {
        try {
            List<String> names = columns(SourceSql.ofWhatCanBeRead(alone));
            try (PreparedStatement statement =
                    database.prepare("SELECT count(*) FROM (" + SourceSql.ofColumns(alone, names) + ")")) {
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
