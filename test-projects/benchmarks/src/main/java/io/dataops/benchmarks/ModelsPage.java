package io.dataops.benchmarks;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The figures of models as a page of Markdown.
 *
 * @param machine where they were taken
 * @param day when
 * @param runs of each cell
 * @param rows of the large table
 */
record ModelsPage(String machine, LocalDate day, int runs, long rows) {
    String of(Figures figures) {
        StringBuilder page = new StringBuilder(opening());
        page.append("## Targets\n\n| # | figure | measured | aim | |\n|---|---|---|---|---|\n");
        Target.ofModels(figures).forEach(target -> page.append(target.row()).append('\n'));
        page.append(
                        "\n## Beside scikit-learn\n\n| scikit-learn ÷ ours, whole processes | CPU | wall |\n|---|---|---|\n")
                .append(faster(figures, Subject.SKLEARN_SLICES, Subject.SLICES))
                .append(faster(figures, Subject.SKLEARN_REPORT, Subject.REPORT))
                .append(
                        "\n## Cells\n\n| cell | CPU s | CPU s less start | wall s | peak MB |\n|---|---|---|---|---|\n");
        figures.subjects().forEach(subject -> page.append(row(subject, figures)));
        return page.toString();
    }

    private String opening() {
        return """
                # Benchmark results: models

                Made by `java -jar test-projects/benchmarks/target/benchmarks.jar models %d %d` (rows, runs) after
                `mvn -q -DskipTests -pl test-projects/benchmarks -am package`, on %s, on %s.

                Each figure is the median of %d runs that took turns; each run is a process of its own, ours with
                `-Xmx512m -XX:+UseSerialGC` and an engine limit of 512 MB. CPU seconds are user and system time of the whole
                process; they carry less noise than wall time on a machine that does other things. "Less start" takes off the
                start of Java and of DuckDB. A suite also takes the SHA-256 fingerprint of its file; "without fingerprint" takes
                off what a suite of one row count costs on the same file.

                Metrics: %d rows of Parquet. "All metrics" are all of the registry for yes-or-no predictions that need no
                baseline. scikit-learn: a tenth of the rows as CSV, which both sides read themselves. Gates: a tenth and a
                hundredth of the rows as Parquet, candidate and baseline in two files, paired by id. A bootstrap is measured
                against the same gate in closed form, and its random numbers against nothing.

                """.formatted(rows, runs, day, machine, runs, rows);
    }

    private static String faster(Figures figures, Subject scikitLearn, Subject ours) {
        Cost theirs = figures.cost(scikitLearn);
        Cost own = figures.cost(ours);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f |%n",
                ours,
                theirs.cpuSeconds() / own.cpuSeconds(),
                theirs.wallSeconds() / own.wallSeconds());
    }

    private static String row(Subject subject, Figures figures) {
        Cost cost = figures.cost(subject);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.0f |%n",
                subject,
                cost.cpuSeconds(),
                figures.work(subject),
                cost.wallSeconds(),
                cost.peakMegabytes());
    }
}
