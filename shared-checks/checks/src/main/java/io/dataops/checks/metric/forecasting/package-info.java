/**
 * Metrics of forecasts: those of predicted numbers, and those that compare with a naive forecast. They are defined on {@link
 * io.dataops.checks.metric.regression.RegressionExamples} that know their time. Knows no metric of another task but
 * regression.
 */
@NullMarked
package io.dataops.checks.metric.forecasting;

import org.jspecify.annotations.NullMarked;
