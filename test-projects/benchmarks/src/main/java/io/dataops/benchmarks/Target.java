package io.dataops.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A target of the performance page and what was measured.
 *
 * @param number on that page
 * @param limit the highest figure that meets it
 */
record Target(String number, String words, double measured, double limit) {
    /** A ratio below 0 or without a number comes of figures smaller than their noise, and is no evidence. */
    private String verdict() {
        if (!(measured >= 0) || Double.isInfinite(measured)) {
            return "lost in noise";
        }
        return measured <= limit ? "met" : "**missed**";
    }

    String row() {
        return String.format(Locale.ROOT, "| %s | %s | %.2f | ≤ %s | %s |", number, words, measured, limit, verdict());
    }

    /** Targets as a section of a page. */
    static String table(List<Target> targets) {
        return targets.stream()
                .map(Target::row)
                .collect(Collectors.joining(
                        "\n", "## Targets\n\n| # | figure | measured | aim | |\n|---|---|---|---|---|\n", "\n"));
    }

    static List<Target> of(Figures figures) {
        double f = figures.work(Subject.BARE_PARQUET);
        double csv = figures.work(Subject.BARE_CSV);
        double heap = 256;
        return List.of(
                new Target("1", "S ÷ F, Parquet", figures.work(Subject.SUITE_PARQUET) / f, 2.5),
                new Target("1", "the same, without fingerprint", figures.taking(Subject.SUITE_PARQUET) / f, 2.5),
                new Target("2", "S without patterns and quantiles ÷ F", figures.work(Subject.LIGHT_PARQUET) / f, 1.5),
                new Target("2", "the same, without fingerprint", figures.taking(Subject.LIGHT_PARQUET) / f, 1.5),
                new Target("3", "S ÷ F, CSV", figures.work(Subject.SUITE_CSV) / csv, 1.6),
                new Target("3", "the same, without fingerprint", figures.taking(Subject.SUITE_CSV) / csv, 1.6),
                new Target("4", "ns per further range check and row", figures.nanosecondsPerCheck(), 2),
                new Target("4", "400 ÷ 200 range checks, without fingerprint", figures.growthOfRanges(), 2.1),
                new Target(
                        "6",
                        "peak MB, Parquet, 512 MB limit",
                        figures.peak(Subject.SUITE_PARQUET_512),
                        512 + 200 + heap),
                new Target("6", "peak MB, CSV, 512 MB limit", figures.peak(Subject.SUITE_CSV_512), 512 + 200 + heap),
                new Target(
                        "6",
                        "peak MB, unique key, 512 MB limit",
                        figures.peak(Subject.KEY_UNIQUE_512),
                        512 + 200 + heap),
                new Target("6", "peak MB, Parquet, 4 GB limit", figures.peak(Subject.SUITE_PARQUET), 4096 + 200 + heap),
                new Target("6", "peak MB, CSV, 4 GB limit", figures.peak(Subject.SUITE_CSV), 4096 + 200 + heap),
                new Target("7", "ten times the rows ÷ one: time", figures.growthOfRows(), 11),
                new Target("7", "ten times the rows ÷ one: memory", figures.growthOfMemory(), 1.25),
                new Target("8", "unique text key ÷ its scan, without fingerprint", figures.keyRatio(), 5),
                new Target(
                        "8",
                        "unique ascending key ÷ scan of the text key, without fingerprint",
                        figures.ascendingRatio(),
                        1),
                new Target("9", "5 missed checks with samples ÷ without", figures.samplesRatio(), 1.01),
                new Target("11", "226 checks ÷ scan of 80 columns", figures.wideRatio(), 3),
                new Target("11", "the same, without fingerprint", figures.wideRatioTaking(), 3));
    }

    static List<Target> ofModels(Figures figures) {
        double read = figures.work(Subject.READ_SCORES);
        double readAgain = figures.work(Subject.READ_SCORES_AGAIN);
        String again = ", for the third time in a process";
        return List.of(
                new Target("12", "AUC and AP ÷ chunk read" + again, figures.work(Subject.AREAS_AGAIN) / readAgain, 3.5),
                new Target(
                        "12", "the same, without fingerprint", figures.judging(Subject.AREAS_AGAIN) / readAgain, 3.5),
                new Target("12", "AUC and AP ÷ chunk read", figures.work(Subject.AREAS) / read, 3.5),
                new Target("12", "the same, without fingerprint", figures.judging(Subject.AREAS) / read, 3.5),
                new Target(
                        "12",
                        "CPU s, all metrics and 200 slices" + again,
                        figures.work(Subject.ALL_METRICS_SLICED_AGAIN),
                        5),
                new Target("12", "CPU s, all metrics and 200 slices", figures.work(Subject.ALL_METRICS_SLICED), 5),
                new Target("12", "the same, without fingerprint", figures.judging(Subject.ALL_METRICS_SLICED), 5));
    }

    static List<Target> ofVerdict(Figures figures) {
        double bare = figures.work(Subject.BARE_ORDERS);
        return List.of(
                new Target("11", "226 checks ÷ scan of 80 columns", figures.work(Subject.ORDERS_TOGETHER) / bare, 3),
                new Target(
                        "11",
                        "the same, without fingerprint",
                        (figures.cost(Subject.ORDERS_TOGETHER).cpuSeconds()
                                        - figures.cost(Subject.ROW_COUNT_ORDERS).cpuSeconds())
                                / bare,
                        3));
    }

    static List<Target> ofGates(Figures figures) {
        return List.of(
                new Target(
                        "13",
                        "paired bootstrap of AUC ÷ its random numbers",
                        figures.overDraws(Subject.BOOTSTRAP_AREA, Subject.DELONG, Subject.DRAWS),
                        8),
                new Target(
                        "13",
                        "the same of log loss",
                        figures.overDraws(Subject.BOOTSTRAP_LOSS, Subject.DELONG, Subject.DRAWS),
                        8),
                new Target(
                        "13",
                        "the same of AUC, a tenth of the rows",
                        figures.overDraws(Subject.BOOTSTRAP_AREA_TENTH, Subject.DELONG_TENTH, Subject.DRAWS_TENTH),
                        8));
    }
}
