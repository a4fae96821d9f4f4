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
    /** The log-odds that a cluster starts with. */
    private double[] first = new double[64];
    /** For each power of the distance from 0 to 3 its weighted sum, cluster by cluster. */
    private final double[][] moments = new double[4][64];

    private int clusters;
    // Of the cluster that is being filled.
    private double inverseOfFirst = Double.NaN;
    private double logOfFirst;
    private double weight;
    private double distances;
    private double squares;
    private double cubes;

    private double positive;
    private double negative;
    private double positiveOdds;
    // What is strictly above.
    private double positiveAbove;
    private double negativeAbove;
    /** How often, weighted, a positive row lies below a negative one. */
    private double positiveBelow;
    /** How often, weighted, a negative row lies below a positive one. */
    private double negativeBelow;

    private double highest = Double.NaN;
    private double lowest = Double.NaN;

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
            double probability = clipped(block.score(i));
            double odds = probability / (1 - probability);
            double ofPositive = block.positiveHere(i);
            double ofNegative = block.negativeHere(i);
            positiveOdds += ofPositive * add(odds, ofPositive + ofNegative);
            compare(odds, ofPositive, ofNegative);
        }
    }

    private static double clipped(double probability) {
        if (probability < CLIP) {
            return CLIP;
        }
        return probability > 1 - CLIP ? 1 - CLIP : probability;
    }

    /** Adds to the cluster, or starts one; answers the log-odds. */
    private double add(double odds, double here) {
        double beyond = odds * inverseOfFirst - 1;
        if (!(beyond >= farthest)) {
            start(odds);
            beyond = 0;
        }
        double distance = logOfOneAnd(beyond);
        double mean = here * distance;
        double square = mean * distance;
        weight += here;
        distances += mean;
        squares += square;
        cubes += square * distance;
        return logOfFirst + distance;
    }

    /** Within a cluster, the first terms of the series leave nothing that a double shows; a logarithm takes much longer. */
    private static double logOfOneAnd(double x) {
        return x * (1 - x * (1 / 2.0 - x * (1 / 3.0 - x * (1 / 4.0 - x * (1 / 5.0 - x * (1 / 6.0))))));
    }

    private void start(double odds) {
        if (clusters == 0) {
            highest = odds;
        } else {
            keep();
        }
        if (clusters == first.length) {
            first = Arrays.copyOf(first, 2 * clusters);
            for (int power = 0; power < moments.length; power++) {
                moments[power] = Arrays.copyOf(moments[power], 2 * clusters);
            }
        }
        inverseOfFirst = 1 / odds;
        logOfFirst = Math.log(odds);
        weight = 0;
        distances = 0;
        squares = 0;
        cubes = 0;
        first[clusters++] = logOfFirst;
    }

    private void keep() {
        moments[0][clusters - 1] = weight;
        moments[1][clusters - 1] = distances;
        moments[2][clusters - 1] = squares;
        moments[3][clusters - 1] = cubes;
    }

    /** Nothing branches on the class of a row, which nobody can predict. */
    private void compare(double odds, double ofPositive, double ofNegative) {
        if (odds != lowest) {
            lowest = odds;
            positiveAbove = positive;
            negativeAbove = negative;
        }
        positiveBelow += ofPositive * negativeAbove;
        negativeBelow += ofNegative * positiveAbove;
        positive += ofPositive;
        negative += ofNegative;
    }

    /** These, of which there must be some. */
    @Override
    public LogOdds result() {
        keep();
        return this;
    }

    /** Whether all are the same. */
    boolean isConstant() {
        return highest == lowest;
    }

    /** Whether some value has all positive rows on one side and all negative ones on the other, itself on both. */
    boolean separates() {
        return positiveBelow == 0 || negativeBelow == 0;
    }

    /** The log-odds that a label is positive, whatever its probability. */
    double ofLabels() {
        return Math.log(positive / negative);
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
