package io.dataops.benchmarks;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How figures were taken.
 *
 * @param machine where
 * @param day when
 * @param runs of each cell
 * @param rows of the large table
 */
record Circumstances(String machine, LocalDate day, int runs, long rows) {
    /** The first lines of a page. */
    String opening(String title, String part, String heap) {
        return """
                # Benchmark results: %s

                Made by `java -jar test-projects/benchmarks/target/benchmarks.jar %s %d %d` (rows, runs) after
                `mvn -q -DskipTests -pl test-projects/benchmarks -am package`, on %s, on %s.

                Each figure is the median of %d runs that took turns; each run is a process of its own, ours with
                `%s -XX:+UseSerialGC`. CPU seconds are user and system time of the whole process; they carry less noise than wall
                time on a machine that does other things. "Less start" takes off the start of Java and of DuckDB. A suite also
                takes the SHA-256 fingerprint of its file; "without fingerprint" takes off what a suite of one row count costs on
                the same file.

                """.formatted(title, part, rows, runs, day, machine, runs, heap);
    }

    /** All cells as a table. */
    static String cells(Figures figures) {
        StringBuilder table = new StringBuilder(
                "\n## Cells\n\n| cell | CPU s | CPU s less start | wall s | peak MB |\n|---|---|---|---|---|\n");
        for (Subject subject : figures.subjects()) {
            Cost cost = figures.cost(subject);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.0f |%n",
                    subject,
                    cost.cpuSeconds(),
                    figures.work(subject),
                    cost.wallSeconds(),
                    cost.peakMegabytes()));
        }
        return table.toString();
    }
}
