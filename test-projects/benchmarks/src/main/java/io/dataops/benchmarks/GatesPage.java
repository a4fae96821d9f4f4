package io.dataops.benchmarks;

/** The figures of comparisons as a page of Markdown. */
record GatesPage(Circumstances taken) {
    String of(Figures figures) {
        return taken.opening("gates", "gates", "-Xmx512m")
                + "%d rows and a tenth of them as Parquet, candidate and baseline in two files, paired by id. A bootstrap is measured"
                        .formatted(taken.rows())
                + "\nagainst the same gate in closed form, and its random numbers against nothing.\n\n"
                + Target.table(Target.ofGates(figures))
                + Circumstances.cells(figures);
    }
}
