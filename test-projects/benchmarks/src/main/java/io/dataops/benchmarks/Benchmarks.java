package io.dataops.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Measures one part and writes the page of it: on two processors from 5 minutes for a verdict to 40 for models, most of which
 * are scikit-learn's.
 */
public final class Benchmarks {
    private static final int RUNS = 3;

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments {@code checks}, {@code verdict}, {@code models} or {@code gates}; rows of the large tables, as many as
     *     the page names by default; and runs of each cell, 3 by default
     */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, URISyntaxException {
        Part part = part(arguments.length > 0 ? arguments[0] : "");
        long rows = arguments.length > 1 ? Long.parseLong(arguments[1]) : part.rows();
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : RUNS;
        int threads = Runtime.getRuntime().availableProcessors();
        Path target = Path.of(Benchmarks.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolveSibling("");
        Laboratory laboratory = new Laboratory(threads, runs);
        Figures figures = new Figures(laboratory.measure(part.cells(target.resolve("benchmark-data"), rows)), rows);
        String page = part.page(
                figures, new Circumstances(Machine.words(threads), LocalDate.now(ZoneOffset.UTC), runs, rows));
        System.out.print(page);
        Files.writeString(target.resolve("..").resolve(part.file()).normalize(), page);
    }

    private static Part part(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("say what to measure, "
                        + Arrays.stream(Part.values())
                                .map(part -> part.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "; not '" + name + "'"));
    }
}
