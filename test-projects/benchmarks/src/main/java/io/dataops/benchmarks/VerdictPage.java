package io.dataops.benchmarks;

import java.util.Locale;

/** The figures of many checks in one verdict as a page of Markdown. */
record VerdictPage(Circumstances taken) {
    String of(Figures figures) {
        return taken.opening("many checks in one verdict", "verdict", "-Xmx256m")
                + "%d rows × 80 columns, 226 checks: 16 of ten columns that mean something, three of each of 70 further ones; the"
                        .formatted(taken.rows())
                + "\nworkload that the benchmark of python-deequ describes, in 64 row groups. The queries are what a tool sends that"
                + "\nasks one check at a time: plain SQL through the same driver, without verdict, samples or fingerprint. The"
                + "\nengine's limit is 1 GB.\n\n"
                + Target.table(Target.ofVerdict(figures))
                + "\n## Beside one query at a time\n\n| 226 queries ÷ one verdict, whole processes | CPU | wall | peak memory |\n"
                + "|---|---|---|---|\n"
                + ratios("Parquet", figures.cost(Subject.ORDERS_ONE_BY_ONE), figures.cost(Subject.ORDERS_TOGETHER))
                + ratios(
                        "CSV, a hundredth of the rows",
                        figures.cost(Subject.ORDERS_ONE_BY_ONE_CSV),
                        figures.cost(Subject.ORDERS_TOGETHER_CSV))
                + Circumstances.cells(figures);
    }

    private static String ratios(String data, Cost queries, Cost verdict) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f |%n",
                data,
                queries.cpuSeconds() / verdict.cpuSeconds(),
                queries.wallSeconds() / verdict.wallSeconds(),
                queries.peakMegabytes() / verdict.peakMegabytes());
    }
}
