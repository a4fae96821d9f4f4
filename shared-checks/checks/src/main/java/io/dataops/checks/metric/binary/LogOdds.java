package io.dataops.checks.metric.binary;

import java.util.Arrays;

/**
 * The log-odds of probabilities, with what a logistic regression on them asks of its rows. Rows whose log-odds are nearly the
 * same are kept as one cluster: its first value, and the moments of the distances from it. Within a cluster the logistic
 * function is its Taylor polynomial of third degree, whose error is below that of rounding sums of so many rows.
 */
final class LogOdds implements Walker<LogOdds> {
    private static final double CLIP = 1e-12;

    /** How far below those of the first, as a share of them, odds of one cluster may lie. */
    private final double farthest;

    private double oddsOfFirst = Double.NaN;
    private double[] first = new double[64];
    /** For each power of the distance from 0 to 3 its weighted sum, cluster by cluster. */
    private final double[][] moments = new double[4][64];

    private int clusters;
    private double positive;
    private double positiveOdds;
    private double highestPositive = Double.NEGATIVE_INFINITY;
    private double highestNegative = Double.NEGATIVE_INFINITY;
    private double lowestPositive = Double.POSITIVE_INFINITY;
    private double lowestNegative = Double.POSITIVE_INFINITY;

    private LogOdds(double width) {
        farthest = Math.expm1(-width);
    }

    /**
     * Those of all rows.
     *
     * @param width how far log-odds of one cluster may lie apart, at most 1/256
     */
    record Wanted(double width) implements Walk<LogOdds> {
        @Override
        public Walker<LogOdds> walker(BinaryExamples examples) {
            return new LogOdds(width);
        }
    }

    @Override
    public void take(Thresholds block) {
        for (int i = 0; i < block.size(); i++) {
            double probability = Math.max(CLIP, Math.min(1 - CLIP, block.score(i)));
            double logOdds = add(probability / (1 - probability), block.positiveHere(i) + block.negativeHere(i));
            addPositive(logOdds, block.positiveHere(i));
            addNegative(logOdds, block.negativeHere(i));
        }
    }

    /** Adds to the cluster, or starts one; answers the log-odds. */
    private double add(double odds, double weight) {
        double beyond = odds / oddsOfFirst - 1;
        if (!(beyond >= farthest)) {
            start(odds);
            beyond = 0;
        }
        double distance = logOfOneAnd(beyond);
        int cluster = clusters - 1;
        double mean = weight * distance;
        double square = mean * distance;
        moments[0][cluster] += weight;
        moments[1][cluster] += mean;
        moments[2][cluster] += square;
        moments[3][cluster] += square * distance;
        return first[cluster] + distance;
    }

    /** Within a cluster, the first terms of the series leave nothing that a double shows; a logarithm takes much longer. */
    private static double logOfOneAnd(double x) {
        return x * (1 - x * (1 / 2.0 - x * (1 / 3.0 - x * (1 / 4.0 - x * (1 / 5.0 - x * (1 / 6.0))))));
    }

    // No branch on the class of a row, which nobody can predict: log-odds fall, so that the first is the highest.

    private void addPositive(double odds, double weight) {
        positive += weight;
        positiveOdds += weight * odds;
        highestPositive = Math.max(highestPositive, weight > 0 ? odds : Double.NEGATIVE_INFINITY);
        lowestPositive = weight > 0 ? odds : lowestPositive;
    }

    private void addNegative(double odds, double weight) {
        highestNegative = Math.max(highestNegative, weight > 0 ? odds : Double.NEGATIVE_INFINITY);
        lowestNegative = weight > 0 ? odds : lowestNegative;
    }

    private void start(double odds) {
        oddsOfFirst = odds;
        if (clusters == first.length) {
            first = Arrays.copyOf(first, 2 * clusters);
            for (int power = 0; power < moments.length; power++) {
                moments[power] = Arrays.copyOf(moments[power], 2 * clusters);
            }
        }
        first[clusters++] = Math.log(odds);
    }

    @Override
    public LogOdds result() {
        return this;
    }

    /** Whether all are the same. */
    boolean isConstant() {
        return Math.max(highestPositive, highestNegative) == Math.min(lowestPositive, lowestNegative);
    }

    /** Whether some value has all positive rows on one side and all negative ones on the other, itself on both. */
    boolean separates() {
        return lowestPositive >= highestNegative || lowestNegative >= highestPositive;
    }

    /** The weighted mean. */
    double mean() {
        double weight = 0;
        double sum = 0;
        for (int cluster = 0; cluster < clusters; cluster++) {
            weight += moments[0][cluster];
            sum += moments[0][cluster] * first[cluster] + moments[1][cluster];
        }
        return sum / weight;
    }

    /**
     * The slopes and the bends, at a line, of the negative log-likelihood of the labels.
     *
     * @param centre what is subtracted from the log-odds, so that intercept and slope hardly depend on each other
     */
    Likelihood at(double centre, double intercept, double slope) {
        double expected = 0;
        double expectedOdds = 0;
        double bend = 0;
        double bendMixed = 0;
        double bendSlope = 0;
        for (int cluster = 0; cluster < clusters; cluster++) {
            double x = first[cluster] - centre;
            double m0 = moments[0][cluster];
            double m1 = moments[1][cluster];
            double m2 = moments[2][cluster];
            double m3 = moments[3][cluster];
            double p = 1 / (1 + Math.exp(-(intercept + slope * x)));
            double d1 = p * (1 - p);
            double d2 = d1 * (1 - 2 * p) * slope / 2;
            double d3 = d1 * (1 - 6 * p + 6 * p * p) * slope * slope / 6;
            double sum = p * m0 + slope * (d1 * m1 + d2 * m2 + d3 * m3);
            expected += sum;
            expectedOdds += x * sum + p * m1 + slope * (d1 * m2 + d2 * m3);
            bend += d1 * m0;
            bendMixed += d1 * (x * m0 + m1);
            bendSlope += d1 * (x * x * m0 + 2 * x * m1 + m2);
        }
        return new Likelihood(
                expected - positive, expectedOdds - (positiveOdds - centre * positive), bend, bendMixed, bendSlope);
    }

    /** First and second derivatives by intercept and slope. */
    record Likelihood(double byIntercept, double bySlope, double bend, double bendMixed, double bendSlope) {
        private double determinant() {
            return bend * bendSlope - bendMixed * bendMixed;
        }

        /** Newton's step of the intercept. */
        double stepOfIntercept() {
            return (bySlope * bendMixed - byIntercept * bendSlope) / determinant();
        }

        /** Newton's step of the slope. */
        double stepOfSlope() {
            return (byIntercept * bendMixed - bySlope * bend) / determinant();
        }

        /** The derivative along a step. */
        double along(double ofIntercept, double ofSlope) {
            return byIntercept * ofIntercept + bySlope * ofSlope;
        }
    }
}
