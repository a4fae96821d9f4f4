package io.dataops.checks.metric.clustering;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import java.util.Optional;
import java.util.function.Function;

/**
 * A metric of how well clusters agree with labels.
 *
 * @param signature of the metric
 * @param value of a table with at least one row
 */
record LabelAgreement(String signature, Function<ContingencyTable, MetricValue> value)
        implements Metric<ClusteringExamples> {
    @Override
    public MetricValue of(ClusteringExamples examples) {
        Optional<ContingencyTable> table = examples.contingency();
        if (table.isEmpty()) {
            return MetricValue.undefined("the model does not name 'label'");
        }
        return examples.rows() == 0 ? MetricValue.undefined("there is no row") : value.apply(table.get());
    }
}
