package io.dataops.checks.gate;

import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.Interval;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** An estimate with a normal distribution. */
record NormalInference(double estimate, double standardError) implements Inference {
    @Override
    public String method() {
        return "normal";
    }

    @Override
    public double pValueAbove(double bound) {
        return NormalDistribution.of(0, 1).survivalProbability((estimate - bound) / standardError);
    }

    @Override
    public double pValueBelow(double bound) {
        return NormalDistribution.of(0, 1).cumulativeProbability((estimate - bound) / standardError);
    }

    @Override
    public Interval interval(double confidence) {
        double reach = standardError * NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        return new Interval(estimate - reach, estimate + reach, confidence);
    }
}
