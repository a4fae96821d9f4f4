package io.dataops.checks.statistics;

/** The difference of two proportions of different rows, such as a rate in two groups. */
public final class ProportionDifference {
    private ProportionDifference() {}

    /**
     * What two independent samples say about the difference of their true shares: Newcombe's hybrid score interval, with
     * p-values from inverting it. Newcombe, Interval estimation for the difference between independent proportions, 1998,
     * method 10.
     *
     * @param minuend the proportion that counts positive
     * @param subtrahend the one that is subtracted
     */
    public static Inference newcombe(Proportion minuend, Proportion subtrahend) {
        return new SquareAndAdd(
                new Wilson(minuend),
                new Wilson(subtrahend),
                0,
                Math.sqrt(minuend.variance() + subtrahend.variance()),
                "Newcombe");
    }

    /**
     * How far two true shares lie apart, whichever is higher, from Newcombe's interval of their difference.
     *
     * @param one the proportion of the one sample
     * @param other that of an independent one
     */
    public static Inference gap(Proportion one, Proportion other) {
        return one.share() >= other.share() ? new Gap(newcombe(one, other)) : new Gap(newcombe(other, one));
    }
}
