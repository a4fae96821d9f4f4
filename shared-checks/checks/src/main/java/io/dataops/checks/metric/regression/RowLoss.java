package io.dataops.checks.metric.regression;

/** What one row adds to a metric that is a mean over the rows. */
@FunctionalInterface
public interface RowLoss {
    /** The loss of a row, whatever it weighs. */
    double of(RegressionExamples examples, int row);
}
