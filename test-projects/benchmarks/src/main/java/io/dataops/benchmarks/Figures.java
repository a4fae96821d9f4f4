package io.dataops.benchmarks;

import java.util.List;
import java.util.Map;

/** Medians and what follows from them. */
final class Figures {
    private static final int FURTHER_CHECKS = 200;

    private final Map<Subject, Cost> costs;
    private final long rows;

    Figures(Map<Subject, Cost> costs, long rows) {
        this.costs = Map.copyOf(costs);
        this.rows = rows;
    }

    Cost cost(Subject subject) {
        Cost cost = costs.get(subject);
        if (cost == null) {
            throw new IllegalArgumentException("not measured: " + subject);
        }
        return cost;
    }

    double peak(Subject subject) {
        return cost(subject).peakMegabytes();
    }

    /** CPU seconds beyond the start of Java and of DuckDB; what had started before took none of them. */
    double work(Subject subject) {
        return cost(subject).cpuSeconds()
                - (subject.isAgain() ? 0 : cost(Subject.START).cpuSeconds());
    }

    /** CPU seconds beyond a suite of one row count on the same file, which takes the file's fingerprint too. */
    double taking(Subject subject) {
        return cost(subject).cpuSeconds() - cost(rowCount(subject)).cpuSeconds();
    }

    private static Subject rowCount(Subject subject) {
        return switch (subject) {
            case SUITE_CSV, SUITE_CSV_512 -> Subject.ROW_COUNT_CSV;
            case SUITE_WIDE -> Subject.ROW_COUNT_WIDE;
            case SUITE_SMALL -> Subject.ROW_COUNT_SMALL;
            default -> Subject.ROW_COUNT_PARQUET;
        };
    }

    /** CPU seconds of a model's suite beyond one that counts the rows of the same file, which takes the fingerprint too. */
    double judging(Subject subject) {
        Subject rowCount = subject.isAgain() ? Subject.ROW_COUNT_PREDICTIONS_AGAIN : Subject.ROW_COUNT_PREDICTIONS;
        return cost(subject).cpuSeconds() - cost(rowCount).cpuSeconds();
    }

    /** CPU seconds of a bootstrap beyond the same gate in closed form, over those of the random numbers alone. */
    double overDraws(Subject bootstrap, Subject closedForm, Subject draws) {
        return (cost(bootstrap).cpuSeconds() - cost(closedForm).cpuSeconds())
                / (cost(draws).cpuSeconds() - cost(Subject.DRAWS_START).cpuSeconds());
    }

    /** What was measured. */
    List<Subject> subjects() {
        return costs.keySet().stream().sorted().toList();
    }

    double nanosecondsPerCheck() {
        return (work(Subject.RANGES_400) - work(Subject.RANGES_200)) * 1e9 / FURTHER_CHECKS / rows;
    }

    double growthOfRanges() {
        return taking(Subject.RANGES_400) / taking(Subject.RANGES_200);
    }

    double growthOfRows() {
        return work(Subject.SUITE_PARQUET) / work(Subject.SUITE_SMALL);
    }

    double growthOfMemory() {
        return peak(Subject.SUITE_PARQUET) / peak(Subject.SUITE_SMALL);
    }

    double keyRatio() {
        return taking(Subject.KEY_UNIQUE) / work(Subject.KEY_SCAN);
    }

    double ascendingRatio() {
        return taking(Subject.ASCENDING_UNIQUE) / work(Subject.KEY_SCAN);
    }

    double samplesRatio() {
        return work(Subject.MISSED_SHOWN) / work(Subject.MISSED_UNSHOWN);
    }

    double wideRatio() {
        return work(Subject.SUITE_WIDE) / work(Subject.BARE_WIDE);
    }

    double wideRatioTaking() {
        return taking(Subject.SUITE_WIDE) / work(Subject.BARE_WIDE);
    }
}
