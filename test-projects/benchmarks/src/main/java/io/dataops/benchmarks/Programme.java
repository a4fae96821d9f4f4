package io.dataops.benchmarks;

import io.dataops.results.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out data and suites, and says what to measure. */
final class Programme {
    static final long SMALL_LIMIT = 512L << 20;
    private static final long LARGE_LIMIT = 4L << 30;

    private final Path folder;
    private final List<Cell> cells = new ArrayList<>();

    private Programme(Path folder) {
        this.folder = folder;
    }

    /**
     * All cells.
     *
     * @param rows of the large tables; the small ones have a tenth
     */
    static List<Cell> of(Path folder, long rows) throws IOException, SQLException {
        Files.createDirectories(folder);
        Programme programme = new Programme(folder);
        Tables tables = new Tables(folder);
        programme.query(Subject.START, "SELECT 1");
        programme.parquet(tables.parquet(rows));
        programme.small(tables.parquet(rows / 10));
        programme.wide(tables.wide(rows / 10));
        programme.csv(tables.csv(rows));
        return programme.cells;
    }

    private void parquet(Path file) throws IOException {
        lines(file, Subject.BARE_PARQUET, Subject.NAIVE_PARQUET);
        suite(Subject.ROW_COUNT_PARQUET, Suites.rowCount(file), LARGE_LIMIT);
        suite(Subject.LIGHT_PARQUET, Suites.light(file), LARGE_LIMIT);
        suite(Subject.SUITE_PARQUET_512, Suites.complete(file), SMALL_LIMIT);
        suite(Subject.SUITE_PARQUET, Suites.complete(file), LARGE_LIMIT);
        suite(Subject.RANGES_200, Suites.ranges(file, 200), LARGE_LIMIT);
        suite(Subject.RANGES_400, Suites.ranges(file, 400), LARGE_LIMIT);
        query(Subject.KEY_SCAN, "SELECT sum(strlen(row_key)) FROM '" + file + "'");
        suite(Subject.KEY_UNIQUE, Suites.unique(file, "row_key"), LARGE_LIMIT);
        suite(Subject.KEY_UNIQUE_512, Suites.unique(file, "row_key"), SMALL_LIMIT);
        query(Subject.ASCENDING_SCAN, "SELECT sum(id) FROM '" + file + "'");
        suite(Subject.ASCENDING_UNIQUE, Suites.unique(file, "id"), LARGE_LIMIT);
        missed(Subject.MISSED_UNSHOWN, Suites.missed(file, 0));
        missed(Subject.MISSED_SHOWN, Suites.missed(file, 5));
    }

    private void small(Path file) throws IOException {
        query(Subject.BARE_SMALL, onFile("bare.sql", file));
        suite(Subject.ROW_COUNT_SMALL, Suites.rowCount(file), LARGE_LIMIT);
        suite(Subject.SUITE_SMALL, Suites.complete(file), LARGE_LIMIT);
    }

    private void wide(Path file) throws IOException {
        String aggregates = IntStream.range(0, Tables.WIDE_COLUMNS_PER_KIND)
                .boxed()
                .flatMap(column -> Stream.of(
                        "sum(number_" + column + ")",
                        "sum(share_" + column + ")",
                        "sum(strlen(state_" + column + "))",
                        "sum(strlen(code_" + column + "))"))
                .collect(Collectors.joining(", "));
        query(Subject.BARE_WIDE, "SELECT " + aggregates + " FROM '" + file + "'");
        suite(Subject.ROW_COUNT_WIDE, Suites.rowCount(file), LARGE_LIMIT);
        suite(Subject.SUITE_WIDE, Suites.wide(file), LARGE_LIMIT);
    }

    private void csv(Path file) throws IOException {
        lines(file, Subject.BARE_CSV, Subject.NAIVE_CSV);
        suite(Subject.ROW_COUNT_CSV, Suites.rowCount(file), LARGE_LIMIT);
        suite(Subject.SUITE_CSV_512, Suites.complete(file), SMALL_LIMIT);
        suite(Subject.SUITE_CSV, Suites.complete(file), LARGE_LIMIT);
    }

    private void lines(Path file, Subject bare, Subject naive) throws IOException {
        query(bare, onFile("bare.sql", file));
        query(naive, onFile("naive.sql", file));
    }

    private static String onFile(String resource, Path file) throws IOException {
        return Text.resource(resource).replace("{file}", "'" + file + "'");
    }

    private void query(Subject subject, String sql) throws IOException {
        Path file = folder.resolve(subject.fileName() + ".sql");
        Files.writeString(file, sql);
        add(subject, file, LARGE_LIMIT, "");
    }

    private void suite(Subject subject, String yaml, long memoryBytes) throws IOException {
        add(subject, yaml, memoryBytes, Status.PASSED.name());
    }

    private void missed(Subject subject, String yaml) throws IOException {
        add(subject, yaml, LARGE_LIMIT, Status.PASSED + "," + Status.FAILED);
    }

    private void add(Subject subject, String yaml, long memoryBytes, String statuses) throws IOException {
        Path file = folder.resolve(subject.fileName() + ".yaml");
        Files.writeString(file, yaml);
        add(subject, file, memoryBytes, statuses);
    }

    private void add(Subject subject, Path file, long memoryBytes, String statuses) {
        cells.add(new Cell(subject, Program.CHECKS, List.of(file.toString(), Long.toString(memoryBytes), statuses)));
    }
}
