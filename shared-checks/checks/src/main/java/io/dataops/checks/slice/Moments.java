package io.dataops.checks.slice;

/**
 * Number, sum and sum of squares of losses. Of all losses the mean is taken away first, so that differences of these sums
 * lose no digits that matter.
 */
record Moments(long rows, double sum, double squares) {
    double mean() {
        return sum / rows;
    }

    /** Over n − 1. */
    double variance() {
        return Math.max(0, squares - sum * mean()) / (rows - 1);
    }

    /** Of the rows that are not among some of these. */
    Moments without(Moments some) {
        return new Moments(rows - some.rows, sum - some.sum, squares - some.squares);
    }
}
