package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.literal;

import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.TableSchema;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Finds files without rows that change how the files beside them are read: a column that only such a file has is null in
 * every row, and a type that only it needs makes texts of numbers. One that changes nothing is what writers of folders leave
 * behind.
 */
final class EmptyParts {
    /** A header alone is shorter; longer files are not looked into. */
    private static final int LONGEST_HEADER = 1 << 16;

    private final Source.Files files;
    private final Set<Path> empty;
    private final Columns columns;

    /** Tells the columns of files that are read together. */
    @FunctionalInterface
    interface Columns {
        TableSchema of(Source.Files files) throws SQLException;
    }

    private EmptyParts(Source.Files files, Set<Path> empty, Columns columns) {
        this.files = files;
        this.empty = empty;
        this.columns = columns;
    }

    /** Looks which of several files surely have no row; one alone is looked into elsewhere. */
    static EmptyParts among(Source.Files files, LockedDatabase database, Columns columns)
            throws SQLException, IOException {
        return new EmptyParts(files, files.files().size() == 1 ? Set.of() : empty(files, database), columns);
    }

    /** The files that may have rows; empty when none has. */
    Optional<Source.Files> others() {
        List<Path> others =
                files.files().stream().filter(file -> !empty.contains(file)).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(only(others));
    }

    /**
     * What is wrong with the first file without rows; empty when there is none, and when no file has a row.
     *
     * @param together the columns of all files
     */
    Optional<String> problem(TableSchema together) throws SQLException, IOException {
        Optional<Source.Files> others = others();
        if (empty.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        for (Path file : files.format() == FileFormat.CSV ? empty : Set.<Path>of()) {
            if (lines(file, files) <= skipped(files)) {
                return Optional.of(
                        file.getFileName() + " has neither a header nor a row; remove it, or narrow the path");
            }
        }
        TableSchema wanted = columns.of(others.get());
        for (TableSchema.Field field : together.fields()) {
            Optional<TableSchema.Field> known = named(field, wanted);
            if (known.isEmpty() || !known.get().engineType().equals(field.engineType())) {
                return Optional.of(culprit(field, known) + " has no row, but " + change(field, known));
            }
        }
        return Optional.empty();
    }

    private static String change(TableSchema.Field field, Optional<TableSchema.Field> known) {
        return known.map(it -> "makes " + field.engineType() + " of the column " + it.column() + ", which is "
                        + it.engineType() + " in files with rows; remove the file, or narrow the path")
                .orElse("a column " + field.column() + ", which no file with rows has; remove the file or the column,"
                        + " or narrow the path");
    }

    private static Set<Path> empty(Source.Files files, LockedDatabase database) throws SQLException, IOException {
        return switch (files.format()) {
            case CSV -> files.options().hasHeader() ? emptyCsv(files) : Set.of();
            case PARQUET -> emptyParquet(files, database);
            // What has no row has no column.
            case JSON -> Set.of();
        };
    }

    private static Set<Path> emptyCsv(Source.Files files) throws IOException {
        Set<Path> empty = new LinkedHashSet<>();
        for (Path file : files.files()) {
            if (lines(file, files) <= skipped(files) + 1) {
                empty.add(file);
            }
        }
        return empty;
    }

    private static Set<Path> emptyParquet(Source.Files files, LockedDatabase database)
            throws SQLException, IOException {
        List<String> small = new ArrayList<>();
        for (Path file : files.files()) {
            if (ParquetFooter.isMostOf(file)) {
                small.add(literal(file.toString()));
            }
        }
        Set<Path> empty = new LinkedHashSet<>();
        if (!small.isEmpty()) {
            try (PreparedStatement statement = database.prepare(
                            "SELECT file_name FROM parquet_file_metadata(" + small + ") WHERE num_rows = 0");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    empty.add(Path.of(rows.getString(1)));
                }
            }
        }
        return empty;
    }

    private static long skipped(Source.Files files) {
        return files.options().skip() == null ? 0 : files.options().skip();
    }

    /** Lines with more than blanks, as far as they matter; many in a file that is too large for a header alone. */
    private static long lines(Path file, Source.Files files) throws IOException {
        if (Files.size(file) > LONGEST_HEADER || file.toString().endsWith(".zst")) {
            return Long.MAX_VALUE;
        }
        long lines = 0;
        boolean content = false;
        try (InputStream bytes = Files.newInputStream(file);
                InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                InputStream buffered = new BufferedInputStream(text)) {
            for (int next = buffered.read(); next >= 0 && lines <= skipped(files) + 1; next = buffered.read()) {
                if (next == '\n' || next == '\r') {
                    lines += content ? 1 : 0;
                    content = false;
                } else {
                    content |= next > ' ';
                }
            }
        }
        return content ? lines + 1 : lines;
    }

    /** The file that has the column in another way than those with rows. */
    private String culprit(TableSchema.Field changed, Optional<TableSchema.Field> known) throws SQLException {
        String last = "";
        for (Path file : empty) {
            last = String.valueOf(file.getFileName());
            Optional<TableSchema.Field> own = named(changed, columns.of(only(List.of(file))));
            if (own.isPresent()
                    && !own.map(TableSchema.Field::engineType).equals(known.map(TableSchema.Field::engineType))) {
                return last;
            }
        }
        return last;
    }

    private Source.Files only(List<Path> some) {
        return new Source.Files(files.format(), some, files.options(), files.partitions());
    }

    private static Optional<TableSchema.Field> named(TableSchema.Field field, TableSchema schema) {
        return schema.fields().stream()
                .filter(it -> it.column().name().equalsIgnoreCase(field.column().name()))
                .findFirst();
    }
}
