package io.dataops.benchmarks;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The figures as a page of Markdown.
 *
 * @param machine where they were taken
 * @param day when
 * @param runs of each cell
 */
record ResultsPage(String machine, LocalDate day, int runs, long rows) {
    String of(Figures figures) {
        StringBuilder page = new StringBuilder();
        page.append(opening());
        page.append("## Targets\n\n| # | figure | measured | aim | |\n|---|---|---|---|---|\n");
        Target.of(figures).forEach(target -> page.append(target.row()).append('\n'));
        page.append("\n## Cells\n\n| cell | CPU s | CPU s less start | ÷ F | wall s | peak MB |\n")
                .append("|---|---|---|---|---|---|\n");
        for (Subject subject : figures.subjects()) {
            page.append(row(subject, figures)).append('\n');
        }
        return page.toString();
    }

    private String opening() {
        return """
                # Benchmark results

                Made by `java -jar test-projects/benchmarks/target/benchmarks.jar checks %d %d` (rows, runs) after
                `mvn -q -DskipTests -pl test-projects/benchmarks -am package`, on %s, on %s.

                Each figure is the median of %d runs that took turns; each run is a Java process of its own with
                `-Xmx256m -XX:+UseSerialGC`. CPU seconds are user and system time of the whole process; they carry less noise
                than wall time on a machine that does other things. "Less start" takes off the start of Java and of DuckDB.
                F is a bare scan: one trivial aggregate of each of the 24 columns. S is the suite of 66 checks.
                A suite also takes the SHA-256 fingerprint of its file; "without fingerprint" takes off what a suite of one row
                count costs on the same file. Data: %d rows, hashes of row and column, so the same at every run.

                The suite follows the performance page but for this: there is no approximate count of different values here, so
                its five are exact, on columns of few values; its three quantiles are exact, too. Deequ is not measured here.

                """.formatted(rows, runs, day, machine, runs, rows);
    }

    private static String row(Subject subject, Figures figures) {
        Cost cost = figures.cost(subject);
        double work = figures.work(subject);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %s | %.2f | %.0f |",
                subject,
                cost.cpuSeconds(),
                work,
                subject == Subject.START ? "" : String.format(Locale.ROOT, "%.2f", work / figures.work(bare(subject))),
                cost.wallSeconds(),
                cost.peakMegabytes());
    }

    private static Subject bare(Subject subject) {
        return switch (subject) {
            case BARE_CSV, NAIVE_CSV, ROW_COUNT_CSV, SUITE_CSV, SUITE_CSV_512 -> Subject.BARE_CSV;
            case BARE_WIDE, ROW_COUNT_WIDE, SUITE_WIDE -> Subject.BARE_WIDE;
            case BARE_SMALL, ROW_COUNT_SMALL, SUITE_SMALL -> Subject.BARE_SMALL;
            case KEY_SCAN, KEY_UNIQUE, KEY_UNIQUE_512 -> Subject.KEY_SCAN;
            case ASCENDING_SCAN, ASCENDING_UNIQUE -> Subject.ASCENDING_SCAN;
            default -> Subject.BARE_PARQUET;
        };
    }
}
