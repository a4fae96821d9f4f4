package io.dataops.checks.metric.text;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import java.util.List;

/** A metric that follows from counts, added up over all rows. Undefined without a row. */
interface CorpusMetric extends Metric<TextExamples> {
    /** How many counts a row has. */
    int width();

    /**
     * The counts of a row.
     *
     * @param references at least one
     */
    int[] counts(String prediction, List<String> references);

    /** The value that follows from the sums of the counts over at least one row. */
    MetricValue value(long[] sums);

    @Override
    default MetricValue of(TextExamples examples) {
        return examples.rows() == 0 ? MetricValue.undefined("there is no row") : value(examples.sums(this));
    }
}
