package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.TableSchema;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds files that lack a column of those beside them. DuckDB reads null in all of their rows, so that whoever renames a
 * column in one of twelve months takes its values away from every check that considers no null. A key that an object of
 * JSON lacks is null wherever the object stands, so JSON is left alone.
 */
final class PartColumns {
    private final LockedDatabase database;
    private final ColumnsOf columns;

    /** Tells the columns that a SELECT has. */
    @FunctionalInterface
    interface ColumnsOf {
        TableSchema select(String select) throws SQLException;
    }

    PartColumns(LockedDatabase database, ColumnsOf columns) {
        this.database = database;
        this.columns = columns;
    }

    /**
     * The first column that a file lacks, or the first file that has another number of columns than the suite names; empty
     * when there is none.
     *
     * @param files those that have a row
     */
    Optional<String> problem(Source.Files files) throws SQLException, IOException {
        boolean named =
                files.format() == FileFormat.CSV && !files.options().columns().isEmpty();
        if (files.format() == FileFormat.JSON || (files.files().size() == 1 && !named)) {
            return Optional.empty();
        }
        Map<Path, List<String>> names = new LinkedHashMap<>();
        for (Path file : different(files)) {
            Source.Files alone = new Source.Files(
                    files.format(),
                    List.of(file),
                    named ? files.options().withHeaderAsRow() : files.options(),
                    Source.Partitions.NONE);
            names.put(file, columns.select(SourceSql.ofOwnColumns(alone)).names());
        }
        return named
                ? otherNumber(names, files.options().columns().size())
                : lacking(names, files.options().optional());
    }

    /** One file of each beginning, or of each footer. */
    private List<Path> different(Source.Files files) throws SQLException, IOException {
        if (files.format() == FileFormat.PARQUET) {
            return footers(files);
        }
        CsvStart start = new CsvStart(files);
        Map<String, Path> different = new LinkedHashMap<>();
        for (Path file : files.files()) {
            different.putIfAbsent(start.of(file), file);
        }
        return List.copyOf(different.values());
    }

    private List<Path> footers(Source.Files files) throws SQLException {
        try (PreparedStatement statement = database.prepare(SourceSql.ofDifferentFooters(files));
                ResultSet rows = statement.executeQuery()) {
            List<Path> different = new ArrayList<>();
            while (rows.next()) {
                different.add(Path.of(rows.getString(1)));
            }
            return different;
        }
    }

    private static Optional<String> otherNumber(Map<Path, List<String>> names, int wanted) {
        return names.entrySet().stream()
                .filter(file -> file.getValue().size() != wanted)
                .findFirst()
                .map(file -> file.getKey().getFileName() + " has "
                        + new Counted(file.getValue().size(), "column") + ", but read: columns names " + wanted
                        + "; name each of them");
    }

    private static Optional<String> lacking(Map<Path, List<String>> names, List<Column> optional) {
        Map<String, Path> owners = new LinkedHashMap<>();
        Map<String, String> spelling = new LinkedHashMap<>();
        names.forEach((file, own) -> own.forEach(name -> {
            owners.putIfAbsent(folded(name), file);
            spelling.putIfAbsent(folded(name), name);
        }));
        optional.forEach(column -> owners.remove(folded(column.name())));
        for (Map.Entry<String, Path> column : owners.entrySet()) {
            for (Map.Entry<Path, List<String>> file : names.entrySet()) {
                if (file.getValue().stream().map(PartColumns::folded).noneMatch(column.getKey()::equals)) {
                    String name = spelling.get(column.getKey());
                    return Optional.of(place(file.getKey(), column.getValue()) + " lacks the column '" + name
                            + "', which " + place(column.getValue(), file.getKey())
                            + " has; add it, narrow the path, or write read: { optional: [" + name
                            + "] } where a null in each of its rows is right");
                }
            }
        }
        return Optional.empty();
    }

    /** The end of a path that tells it from another: files of partition folders often have one name. */
    private static Path place(Path file, Path other) {
        int parts = 1;
        while (end(file, parts).equals(end(other, parts)) && parts < file.getNameCount()) {
            parts++;
        }
        return end(file, parts);
    }

    private static Path end(Path file, int parts) {
        return file.subpath(Math.max(0, file.getNameCount() - parts), file.getNameCount());
    }

    /** DuckDB takes names that differ in nothing but case for one. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
