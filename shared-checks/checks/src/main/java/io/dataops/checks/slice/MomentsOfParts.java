package io.dataops.checks.slice;

/** The moments of losses for each part of some rows. */
final class MomentsOfParts {
    private final long[] rows;
    private final double[] sums;
    private final double[] squares;

    MomentsOfParts(int parts) {
        rows = new long[parts];
        sums = new double[parts];
        squares = new double[parts];
    }

    void add(int part, double loss) {
        rows[part]++;
        sums[part] += loss;
        squares[part] += loss * loss;
    }

    Moments of(int part) {
        return new Moments(rows[part], sums[part], squares[part]);
    }
}
