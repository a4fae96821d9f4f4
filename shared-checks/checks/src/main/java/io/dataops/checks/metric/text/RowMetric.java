package io.dataops.checks.metric.text;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import java.util.Arrays;
import java.util.List;

/** A metric that is the mean of a score of each row. Undefined without a row. */
interface RowMetric extends Metric<TextExamples> {
    /**
     * The score of a row.
     *
     * @param references at least one
     * @return in [0, 1]; 1 when the prediction is one of the references
     */
    double score(String prediction, List<String> references);

    @Override
    default MetricValue of(TextExamples examples) {
        double[] scores = examples.scores(this);
        return MetricValue.ratio(Arrays.stream(scores).sum(), scores.length, "there is no row");
    }

    @Override
    default Paired paired(TextExamples candidate, TextExamples baseline) {
        return new Paired.Losses(candidate.scores(this), baseline.scores(this));
    }
}
