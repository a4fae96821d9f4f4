package io.dataops.benchmarks;

import java.util.Locale;

/** The figures of models as a page of Markdown. */
record ModelsPage(Circumstances taken) {
    String of(Figures figures) {
        StringBuilder page = new StringBuilder(taken.opening("models", "models", "-Xmx512m"));
        page.append(
                "%d rows of Parquet. \"All metrics\" are all of the registry for yes-or-no predictions that need no baseline. The"
                                .formatted(taken.rows())
                        + "\npromoted baseline has the predictions of another model for the same rows, paired by id."
                        + " scikit-learn: all\nthe rows as CSV, which both sides read themselves. The engine's limit is"
                        + " 512 MB. What is done for the third time\nin a process finds most code"
                        + " loaded and compiled, as the later modules of a build do.\n\n");
        page.append(Target.table(Target.ofModels(figures)));
        page.append(
                        "\n## Beside scikit-learn\n\n| scikit-learn ÷ ours, whole processes | CPU | wall | peak memory |\n|---|---|---|---|\n")
                .append(ratios(figures, Subject.SKLEARN_SLICES, Subject.SLICES))
                .append(ratios(figures, Subject.SKLEARN_REPORT, Subject.REPORT))
                .append(Circumstances.cells(figures));
        return page.toString();
    }

    private static String ratios(Figures figures, Subject scikitLearn, Subject ours) {
        Cost theirs = figures.cost(scikitLearn);
        Cost own = figures.cost(ours);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                ours,
                theirs.cpuSeconds() / own.cpuSeconds(),
                theirs.wallSeconds() / own.wallSeconds(),
                theirs.peakMegabytes() / own.peakMegabytes());
    }
}
