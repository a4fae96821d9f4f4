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
        page.append(byHand(figures));
        page.append(
                        "\n## Beside scikit-learn\n\n| scikit-learn ÷ ours, whole processes | CPU | wall | peak memory |\n|---|---|---|---|\n")
                .append(ratios(figures, Subject.SKLEARN_SLICES, Subject.SLICES))
                .append(ratios(figures, Subject.SKLEARN_REPORT, Subject.REPORT))
                .append(Circumstances.cells(figures));
        return page.toString();
    }

    private static String byHand(Figures figures) {
        double whole = figures.work(Subject.AREAS_BY_HAND);
        double again = figures.work(Subject.AREAS_BY_HAND_AGAIN);
        return """

                ## Beside a program written by hand

                It reads label and score in chunks, sorts them and prints AUC and AP: no suite, no fingerprint, no report, nothing
                checked. The aim of 3.5 chunk reads was set by what such a program took.

                | CPU, less start | whole processes | third time in a process |
                |---|---|---|
                """
                + byHand(
                        "by hand ÷ chunk read",
                        whole / figures.work(Subject.READ_SCORES),
                        again / figures.work(Subject.READ_SCORES_AGAIN))
                + byHand(
                        "ours ÷ by hand",
                        figures.work(Subject.AREAS) / whole,
                        figures.work(Subject.AREAS_AGAIN) / again)
                + byHand(
                        "ours without fingerprint ÷ by hand",
                        figures.judging(Subject.AREAS) / whole,
                        figures.judging(Subject.AREAS_AGAIN) / again);
    }

    private static String byHand(String ratio, double whole, double again) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f |%n", ratio, whole, again);
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
