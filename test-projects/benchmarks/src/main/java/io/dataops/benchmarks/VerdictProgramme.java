package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Lays out orders in 80 columns, 226 checks of them, and says what to measure. */
final class VerdictProgramme {
    private static final String MEMORY = Long.toString(1L << 30);

    private final Path folder;
    private final List<Cell> cells = new ArrayList<>();

    private VerdictProgramme(Path folder) {
        this.folder = folder;
    }

    /**
     * All cells.
     *
     * @param rows of the Parquet table; as text there are a hundredth, since a query each reads all of them 226 times
     */
    static List<Cell> of(Path folder, long rows) throws IOException, SQLException {
        Files.createDirectories(folder);
        VerdictProgramme programme = new VerdictProgramme(folder);
        Tables tables = new Tables(folder);
        Path parquet = tables.orders(rows);
        programme.add(Subject.START, ".sql", "SELECT 1");
        programme.add(Subject.BARE_ORDERS, ".sql", OrderSuites.bare(parquet));
        programme.add(Subject.ROW_COUNT_ORDERS, ".yaml", Suites.rowCount(parquet));
        programme.add(Subject.ORDERS_TOGETHER, ".yaml", OrderSuites.together(parquet));
        programme.add(Subject.ORDERS_ONE_BY_ONE, ".sql", OrderSuites.oneByOne(parquet));
        Path csv = tables.ordersCsv(rows / 100);
        programme.add(Subject.ORDERS_TOGETHER_CSV, ".yaml", OrderSuites.together(csv));
        programme.add(Subject.ORDERS_ONE_BY_ONE_CSV, ".sql", OrderSuites.oneByOne(csv));
        return programme.cells;
    }

    private void add(Subject subject, String ending, String content) throws IOException {
        Path file = folder.resolve(subject.fileName() + ending);
        Files.writeString(file, content);
        cells.add(new Cell(subject, Program.CHECKS, List.of(file.toString(), MEMORY, "PASSED")));
    }
}
