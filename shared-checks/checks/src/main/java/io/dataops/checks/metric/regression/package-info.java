/**
 * Metrics of predicted numbers, and the rows they are defined on. Two forms are ready: a {@link
 * io.dataops.checks.metric.regression.MeanLoss} is the weighted mean of a loss of each row, a {@link
 * io.dataops.checks.metric.regression.Formula} is any other number. To add a metric: a file or a constant, a line in {@link
 * io.dataops.checks.metric.regression.RegressionMetrics}, and values of another tool.
 */
@NullMarked
package io.dataops.checks.metric.regression;

import org.jspecify.annotations.NullMarked;
