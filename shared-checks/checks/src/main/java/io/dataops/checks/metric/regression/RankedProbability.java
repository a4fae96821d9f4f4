package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.regression.RegressionExamples.Extra;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** How far a whole distribution lies from what happened. */
final class RankedProbability {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    static final MetricType<RegressionExamples> CRPS = MetricType.<RegressionExamples>named("crps")
            .alsoCalled("continuous_ranked_probability_score")
            .summary("Continuous ranked probability score of normal distributions: the mean over the rows of the area"
                    + " between the squared distribution function and the step at the label. Without a deviation it is the"
                    + " absolute error.")
            .better(Direction.LOWER_IS_BETTER)
            .comparedBy(ComparedBy.T)
            .range("0 and up, in the unit of the label")
            .undefinedWhen("there is no row with a weight, or the model does not name 'deviation'")
            .source("Matheson and Winkler 1976; of a normal distribution Gneiting and Raftery 2007")
            .is(new MeanLoss(
                    "crps",
                    Domain.ROWS.and(Domain.having(Extra.DEVIATION, "deviation")),
                    (rows, row) -> ofNormal(Math.abs(rows.error(row)), rows.get(Extra.DEVIATION, row))));

    private RankedProbability() {}

    /** Of a label at a distance from the mean; written so that nothing cancels out far from it. */
    private static double ofNormal(double distance, double deviation) {
        if (deviation == 0) {
            return distance;
        }
        double z = distance / deviation;
        double tails = 2 * (NORMAL.density(z) - z * NORMAL.survivalProbability(z));
        return distance + deviation * (tails - 1 / Math.sqrt(Math.PI));
    }
}
