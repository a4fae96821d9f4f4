package io.dataops.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Measures everything and writes the page of it: 20 minutes for checks, 10 for models, on two processors. */
public final class Benchmarks {
    private static final long ROWS = 10_000_000;
    private static final int RUNS = 3;

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments {@code checks} or {@code models}; rows of the large tables, 10 million by default; and runs of each
     *     cell, 3 by default
     */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, URISyntaxException {
        String part = arguments.length > 0 ? arguments[0] : "";
        long rows = arguments.length > 1 ? Long.parseLong(arguments[1]) : ROWS;
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : RUNS;
        int threads = Runtime.getRuntime().availableProcessors();
        Laboratory laboratory = new Laboratory(threads, runs);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Path target = Path.of(Benchmarks.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolveSibling("");
        Path folder = target.resolve("benchmark-data");
        switch (part) {
            case "checks" -> {
                Figures figures = new Figures(laboratory.measure(Programme.of(folder, rows)), rows);
                ResultsPage page = new ResultsPage(Machine.words(threads), today, runs, rows);
                publish(page.of(figures), target.resolve("../RESULTS.md"));
            }
            case "models" -> {
                Figures figures = new Figures(laboratory.measure(ModelProgramme.of(folder, rows)), rows);
                ModelsPage page = new ModelsPage(Machine.words(threads), today, runs, rows);
                publish(page.of(figures), target.resolve("../RESULTS-models.md"));
            }
            default -> throw new IllegalArgumentException("say what to measure, checks or models; not '" + part + "'");
        }
    }

    private static void publish(String page, Path file) throws IOException {
        System.out.print(page);
        Files.writeString(file.normalize(), page);
    }
}
