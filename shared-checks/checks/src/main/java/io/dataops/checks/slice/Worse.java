package io.dataops.checks.slice;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;

/**
 * Compares the mean loss of a slice with that of the rest: Welch's t-test for unequal variances (Welch, The generalization
 * of Student's problem, 1947). The slice's variance is taken to be at least that of the rest: a few rows that all happen
 * to be wrong have none, and would seem certain.
 */
final class Worse {
    private final Moments slice;
    private final Moments rest;

    /** Both need at least two rows. */
    Worse(Moments slice, Moments rest) {
        this.slice = slice;
        this.rest = rest;
    }

    /** How many standard errors the mean loss is above that of the rest: the more the worse, and the surer. */
    double standardErrors() {
        double difference = slice.mean() - rest.mean();
        double error = Math.sqrt(variance() / slice.rows() + rest.variance() / rest.rows());
        // Without any variance a difference is certain.
        return difference == 0 ? 0 : difference / error;
    }

    /** The one-sided p-value against "the slice is no worse than the rest". */
    double pValue() {
        double errors = standardErrors();
        if (errors == 0) {
            return 0.5;
        }
        if (Double.isInfinite(errors)) {
            return errors > 0 ? 0 : 1;
        }
        return TTest.withDefaults()
                .with(DataDispersion.HETEROSCEDASTIC)
                .with(AlternativeHypothesis.GREATER_THAN)
                .test(slice.mean(), variance(), slice.rows(), rest.mean(), rest.variance(), rest.rows())
                .getPValue();
    }

    private double variance() {
        return Math.max(slice.variance(), rest.variance());
    }
}
