package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** How common positive rows are; says nothing of the predictions. */
final class Prevalence {
    static final MetricType<BinaryExamples> TYPE = MetricType.<BinaryExamples>named("prevalence")
            .alsoCalled("base_rate", "positive_rate")
            .summary("The share of rows that are positive.")
            .better(Direction.NEITHER)
            .perRow()
            .range("0 to 1")
            .undefinedWhen("there is no row")
            .source("the labels alone")
            .is(new FormulaMetric(
                    "prevalence",
                    List.of(Need.ROWS),
                    examples -> MetricValue.defined(examples.totals().prevalence())));

    private Prevalence() {}
}
