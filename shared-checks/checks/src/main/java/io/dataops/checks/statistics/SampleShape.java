package io.dataops.checks.statistics;

/**
 * How the values of a sample are spread: the variance of their mean, and their standardized central moments, those of
 * values less their mean and divided by their standard deviation.
 *
 * @param rows at least 1
 * @param variance of the mean, at least 0
 * @param third the mean of third powers, the skewness
 * @param fourth the mean of fourth powers, the kurtosis
 * @param fifth the mean of fifth powers
 * @param sixth the mean of sixth powers
 */
record SampleShape(long rows, double variance, double third, double fourth, double fifth, double sixth) {
    private static final double LAPLACE_KURTOSIS = 6;

    /** Of at least two values. Without variation there are no moments, and no mean needs them. */
    static SampleShape of(double[] values) {
        Deviations deviations = new Deviations(values);
        double rows = values.length;
        double squares = deviations.squares();
        if (squares == 0) {
            return of(values.length, 0);
        }
        double deviation = Math.sqrt(squares / rows);
        double[] sums = new double[4];
        for (double value : values) {
            double z = (value - deviations.mean()) / deviation;
            double power = z * z * z;
            for (int place = 0; place < sums.length; place++) {
                sums[place] += power;
                power *= z;
            }
        }
        return new SampleShape(
                values.length,
                squares / (rows - 1) / rows,
                sums[0] / rows,
                sums[1] / rows,
                sums[2] / rows,
                sums[3] / rows);
    }

    /**
     * How heavy the tail below the mean is, at least 0. It is all of the heaviness when there is no tail above, half when both
     * are alike, and none when there is none below, as the skewness tells over the greatest that there is with that kurtosis
     * (Pearson's inequality: the kurtosis is at least 1 more than the square of the skewness).
     *
     * <p>The heaviness is what the kurtosis is above 6, that of Laplace's distribution, whose tails fall exponentially; normal
     * values have 3. But it is at most twice what the kurtosis is above the least that there is with that skewness. Only two
     * different values have the least: however rare one of them is, the sample shows how large it is.
     */
    double heavyTailBelow() {
        return heaviness() * (1 - lopsidedness()) / 2;
    }

    /** As {@link #heavyTailBelow}, of the tail above the mean. */
    double heavyTailAbove() {
        return heaviness() * (1 + lopsidedness()) / 2;
    }

    private double lopsidedness() {
        return fourth > 1 ? third / Math.sqrt(fourth - 1) : 0;
    }

    private double heaviness() {
        return Math.max(0, Math.min(fourth - LAPLACE_KURTOSIS, 2 * (fourth - 1 - third * third)));
    }

    /** The same spread of fewer values, since those of the sample depend on each other and stand for no more. */
    SampleShape ofIndependent(long fewer) {
        return new SampleShape(Math.max(1, fewer), variance, third, fourth, fifth, sixth);
    }

    /** Of so many values whose variance is known from elsewhere; their moments are the least there can be. */
    static SampleShape of(long rows, double variance) {
        return new SampleShape(rows, variance, 0, 1, 0, 1);
    }
}
