package io.dataops.checks.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What draws say about a value. The share of the draws' values that are at most a bound, with one more added to both counts,
 * is the p-value of "above" by percentiles; BCa shifts it by the bias and the acceleration. The limits are the draws' values
 * whose p-values are the first not to be excluded. So no p-value is below 1 / (draws + 1), and with too few draws for a
 * confidence a limit is infinite. When all draws give one value, that is the interval.
 */
public final class BootstrapInference implements Inference {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double estimate;
    private final Replicates replicates;
    private final double bias;
    private final double acceleration;
    private final String method;
    private final double[] jackknife;

    private BootstrapInference(
            double estimate, Replicates replicates, double bias, double acceleration, String name, double[] jackknife) {
        if (replicates.defined() < 2) {
            throw new IllegalArgumentException(
                    "a bootstrap needs at least 2 draws with a value, has " + replicates.defined());
        }
        this.estimate = estimate;
        this.replicates = replicates;
        this.bias = bias;
        this.acceleration = acceleration;
        this.jackknife = jackknife;
        method = "bootstrap (" + name + ", " + (replicates.defined() + replicates.undefined()) + " replicates)";
    }

    /**
     * By percentiles.
     *
     * @param estimate the statistic of the rows themselves
     * @param replicates at least two defined
     */
    public static BootstrapInference percentile(double estimate, Replicates replicates) {
        return new BootstrapInference(estimate, replicates, 0, 0, "percentile", new double[0]);
    }

    /**
     * By percentiles that are corrected for bias and acceleration. The bias is the normal quantile of the share of draws
     * below the estimate, equal ones counting half and at least half a draw on each side; the acceleration is a sixth of the
     * skewness of the jackknife, 0 without variation in it.
     *
     * @param estimate the statistic of the rows themselves
     * @param replicates at least two defined
     * @param jackknife the statistic without each row, or each group of equally many rows, in any order
     */
    public static BootstrapInference bca(double estimate, Replicates replicates, double[] jackknife) {
        return new BootstrapInference(
                estimate, replicates, bias(estimate, replicates), acceleration(jackknife), "BCa", jackknife);
    }

    /**
     * The same, but no surer than a test with the standard error of the draws that is corrected for skewness, so that it errs
     * no more often than it says; as for every gate. By percentiles it stays as it is, since nothing is known of the rows.
     */
    public Inference corrected() {
        return jackknife.length < 2
                ? this
                : SkewCorrected.of(
                        this,
                        Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY,
                        SampleShape.of(Arrays.stream(jackknife)
                                .map(without -> 0 - without)
                                .toArray()));
    }

    private static double bias(double estimate, Replicates replicates) {
        double draws = replicates.defined();
        double below = (draws + replicates.below(estimate) - replicates.above(estimate)) / 2;
        return NORMAL.inverseCumulativeProbability(Math.min(Math.max(below, 0.5), draws - 0.5) / draws);
    }

    private static double acceleration(double[] jackknife) {
        if (jackknife.length == 0) {
            return 0;
        }
        double mean = new Deviations(jackknife).mean();
        double greatest = Arrays.stream(jackknife)
                .map(value -> Math.abs(mean - value))
                .max()
                .orElse(0);
        if (greatest == 0) {
            return 0;
        }
        double squares = 0;
        double cubes = 0;
        for (double value : jackknife) {
            // As a share of the greatest: a skewness has no unit, and the cube of a large number is no double.
            double influence = (mean - value) / greatest;
            squares += influence * influence;
            cubes += influence * influence * influence;
        }
        return cubes / (6 * squares * Math.sqrt(squares));
    }

    @Override
    public double estimate() {
        return estimate;
    }

    @Override
    public String method() {
        return method;
    }

    /** On how many draws the statistic was undefined; they say nothing here. */
    public int undefined() {
        return replicates.undefined();
    }

    @Override
    public double pValueAbove(double bound) {
        return pValue(replicates.defined() - replicates.above(bound), bias, acceleration);
    }

    @Override
    public double pValueBelow(double bound) {
        return pValue(replicates.defined() - replicates.below(bound), -bias, -acceleration);
    }

    /** The p-value against a bound that so many draws do not exceed, towards the side that exceeding means. */
    private double pValue(int notBeyond, double towards, double skew) {
        double draws = replicates.defined();
        if (notBeyond == draws) {
            return 1;
        }
        double share = (1 + notBeyond) / (draws + 1);
        if (towards == 0 && skew == 0) {
            return share;
        }
        double shift = NORMAL.inverseCumulativeProbability(share) - towards;
        // Past the pole of the correction the bound is farther than any that it can reach.
        double room = 1 + skew * shift;
        if (room <= 0) {
            return shift < 0 ? 1 / (draws + 1) : 1;
        }
        return Math.max(1 / (draws + 1), NORMAL.cumulativeProbability(shift / room - towards));
    }

    @Override
    public Interval interval(double confidence) {
        double tail = Limits.tail(confidence);
        int draws = replicates.defined();
        int lower = 0;
        while (lower < draws && pValue(lower, bias, acceleration) <= tail) {
            lower++;
        }
        int upper = 0;
        while (upper < draws && pValue(upper, -bias, -acceleration) <= tail) {
            upper++;
        }
        return new Interval(
                lower == 0 ? Double.NEGATIVE_INFINITY : replicates.sorted()[lower - 1],
                upper == 0 ? Double.POSITIVE_INFINITY : replicates.sorted()[draws - upper],
                confidence);
    }

    @Override
    public boolean isUnvaried() {
        return replicates.sorted()[0] == replicates.sorted()[replicates.defined() - 1];
    }

    /** Standard deviation of the draws' values. */
    @Override
    public double standardError() {
        return Math.sqrt(new Deviations(replicates.sorted()).squares() / (replicates.defined() - 1.0));
    }
}
