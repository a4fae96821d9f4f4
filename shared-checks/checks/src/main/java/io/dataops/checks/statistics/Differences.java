package io.dataops.checks.statistics;

/** What rows of two models have to satisfy before they are compared pair by pair. */
final class Differences {
    private Differences() {}

    /**
     * Candidate minus baseline, row by row.
     *
     * @throws IllegalArgumentException if the arrays differ in length, a difference is not finite, or there are too few
     */
    static double[] of(double[] candidate, double[] baseline, int fewest, String test) {
        sameLength(candidate.length, baseline.length);
        double[] differences = new double[candidate.length];
        for (int row = 0; row < candidate.length; row++) {
            differences[row] = candidate[row] - baseline[row];
        }
        return checked(differences, fewest, test);
    }

    /**
     * The same values.
     *
     * @throws IllegalArgumentException if a value is not finite, or there are too few
     */
    static double[] checked(double[] values, int fewest, String test) {
        if (values.length < fewest) {
            throw new IllegalArgumentException(
                    test + " needs at least " + fewest + " rows, there are " + values.length);
        }
        for (int row = 0; row < values.length; row++) {
            if (!Double.isFinite(values[row])) {
                throw new IllegalArgumentException(test + " needs finite values, that of row " + (row + 1) + " is not");
            }
        }
        return values;
    }

    static void sameLength(int candidate, int baseline) {
        if (candidate != baseline) {
            throw new IllegalArgumentException("the candidate has " + candidate + " rows and the baseline " + baseline
                    + "; a paired comparison needs the same rows of both");
        }
    }
}
