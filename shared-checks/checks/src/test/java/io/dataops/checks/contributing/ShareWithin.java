package io.dataops.checks.contributing;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.metric.Signature;
import io.dataops.checks.metric.regression.RegressionExamples;

/** How many predictions are near enough: the share of rows whose error is at most a distance, the distance included. */
record ShareWithin(double distance) implements Metric<RegressionExamples> {
    private static final MetricParameter<Double> DISTANCE =
            MetricParameter.positive("distance", null, "How far a prediction may lie from its label.");

    static final MetricType<RegressionExamples> TYPE = MetricType.<RegressionExamples>named("share_within")
            .alsoCalled("hit_rate")
            .summary("The share of rows whose prediction lies at most a distance from the label.")
            .better(Direction.HIGHER_IS_BETTER)
            .comparedBy(ComparedBy.MCNEMAR)
            .range("0 to 1")
            .undefinedWhen("there is no row with a weight")
            .source("the definition")
            .parameter(DISTANCE)
            .example("share_within(distance=2.5)")
            .reads(arguments -> new ShareWithin(arguments.get(DISTANCE)));

    @Override
    public String signature() {
        return new Signature(TYPE.name()).with(DISTANCE.name(), distance).text();
    }

    @Override
    public MetricValue of(RegressionExamples examples) {
        double near = 0;
        for (int row = 0; row < examples.rows(); row++) {
            near += isNear(examples, row) ? examples.weight(row) : 0;
        }
        return MetricValue.ratio(near, examples.totalWeight(), "there is no row with a weight");
    }

    /** Both models are right or wrong about the same rows; tests of that know no weights. */
    @Override
    public Paired paired(RegressionExamples candidate, RegressionExamples baseline) {
        return candidate.weighted() ? Paired.resampling() : new Paired.Hits(near(candidate), near(baseline));
    }

    private boolean[] near(RegressionExamples examples) {
        boolean[] near = new boolean[examples.rows()];
        for (int row = 0; row < near.length; row++) {
            near[row] = isNear(examples, row);
        }
        return near;
    }

    private boolean isNear(RegressionExamples examples, int row) {
        return Math.abs(examples.error(row)) <= distance;
    }
}
