package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricValue;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How often two models decide otherwise about the same row. Not a metric of one model: it has two sides, which must have the
 * same rows in the same order. Each rate is a share of all rows, from 0 to 1; rows weigh what they weigh for the candidate.
 */
public enum FlipRate {
    /** The baseline is right and the candidate wrong (Yan and others 2021). */
    NEGATIVE("negative_flip_rate", List.of("nfr"), Direction.LOWER_IS_BETTER) {
        @Override
        boolean counts(boolean candidateRight, boolean baselineRight) {
            return baselineRight && !candidateRight;
        }
    },
    /** The baseline is wrong and the candidate right. */
    POSITIVE("positive_flip_rate", List.of("pfr"), Direction.HIGHER_IS_BETTER) {
        @Override
        boolean counts(boolean candidateRight, boolean baselineRight) {
            return candidateRight && !baselineRight;
        }
    },
    /** The two decide otherwise: the churn (Milani Fard and others 2016). */
    DISAGREEMENT("disagreement", List.of("churn", "symmetric_flip_rate"), Direction.NEITHER) {
        @Override
        boolean counts(boolean candidateRight, boolean baselineRight) {
            return candidateRight != baselineRight;
        }
    };

    private final String metric;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> alsoCalled;

    private final Direction direction;

    FlipRate(String metric, List<String> alsoCalled, Direction direction) {
        this.metric = metric;
        this.alsoCalled = alsoCalled;
        this.direction = direction;
    }

    /** Whether a row counts. */
    abstract boolean counts(boolean candidateRight, boolean baselineRight);

    /** The name in suites and results. */
    public String metric() {
        return metric;
    }

    /** Names that other tools give it. */
    public List<String> alsoCalled() {
        return alsoCalled;
    }

    public Direction direction() {
        return direction;
    }

    /**
     * The rate of two models.
     *
     * @throws IllegalArgumentException when they have not the same number of rows, or another label in some row
     */
    public MetricValue of(BinaryExamples candidate, BinaryExamples baseline) {
        if (candidate.size() != baseline.size()) {
            throw new IllegalArgumentException("the candidate has " + candidate.size() + " rows and the baseline "
                    + baseline.size() + ", so they cannot be compared row by row");
        }
        return MatrixMetric.unmet(candidate, new Decision.Own())
                .or(() -> Need.unmet(baseline, List.of(Need.DECISIONS)))
                .orElseGet(() -> MetricValue.defined(rate(candidate, baseline)));
    }

    /** How many rows count, whatever they weigh; empty when one of the models decides nothing. */
    public OptionalLong rows(BinaryExamples candidate, BinaryExamples baseline) {
        List<Need> needs = List.of(Need.DECISIONS);
        if (Need.unmet(candidate, needs).isPresent()
                || Need.unmet(baseline, needs).isPresent()) {
            return OptionalLong.empty();
        }
        BitSet mine = right(candidate);
        BitSet theirs = right(baseline);
        return OptionalLong.of(IntStream.range(0, candidate.size())
                .filter(row -> counts(mine.get(row), theirs.get(row)))
                .count());
    }

    private double rate(BinaryExamples candidate, BinaryExamples baseline) {
        BitSet rightOfBaseline = right(baseline);
        BitSet positiveOfBaseline = rows(baseline, baseline::positive);
        double counted = 0;
        for (int position = 0; position < candidate.size(); position++) {
            int row = candidate.row(position);
            boolean positive = candidate.positive(position);
            if (positive != positiveOfBaseline.get(row)) {
                throw new IllegalArgumentException("candidate and baseline have another label in row " + (row + 1));
            }
            boolean right = candidate.decisions().get(position) == positive;
            counted += counts(right, rightOfBaseline.get(row)) ? candidate.weight(position) : 0;
        }
        return counted / candidate.totals().weight();
    }

    private static BitSet right(BinaryExamples examples) {
        return rows(examples, position -> examples.decisions().get(position) == examples.positive(position));
    }

    /** The rows at some positions. */
    private static BitSet rows(BinaryExamples examples, IntPredicate positions) {
        BitSet rows = new BitSet(examples.size());
        for (int position = 0; position < examples.size(); position++) {
            if (positions.test(position)) {
                rows.set(examples.row(position));
            }
        }
        return rows;
    }
}
