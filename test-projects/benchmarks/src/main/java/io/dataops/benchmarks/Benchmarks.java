package io.dataops.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Measures everything and writes {@code RESULTS.md}. Takes 20 minutes on two processors. */
public final class Benchmarks {
    private static final long ROWS = 10_000_000;
    private static final int RUNS = 3;

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments rows of the large tables, 10 million by default, and runs of each cell, 3 by default
     */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, URISyntaxException {
        long rows = arguments.length > 0 ? Long.parseLong(arguments[0]) : ROWS;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : RUNS;
        int threads = Runtime.getRuntime().availableProcessors();
        Path target = Path.of(Benchmarks.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolveSibling("");
        List<Cell> cells = Programme.of(target.resolve("benchmark-data"), rows);
        Figures figures = new Figures(new Laboratory(threads, runs).measure(cells), rows);
        ResultsPage page = new ResultsPage(Machine.words(threads), LocalDate.now(ZoneOffset.UTC), runs, rows);
        String text = page.of(figures);
        System.out.print(text);
        Files.writeString(target.resolve("../RESULTS.md").normalize(), text);
    }
}
