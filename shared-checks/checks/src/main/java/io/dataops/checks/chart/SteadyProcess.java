package io.dataops.checks.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/**
 * A process in control: independent numbers around a centre.
 *
 * @param centre their mean
 * @param sigma one standard deviation; 0 when nothing is known of it, because every number was the same or most neighbours
 *     were
 */
public record SteadyProcess(double centre, double sigma) {
    /** The fewest numbers that say anything of a spread. */
    public static final int FEWEST = 3;

    /**
     * The process that numbers come from. The number to be tested must not be among them.
     *
     * @param values in order of time, at least {@link #FEWEST}
     * @throws IllegalArgumentException for fewer
     */
    public static SteadyProcess of(double[] values, Spread spread) {
        if (values.length < FEWEST) {
            throw new IllegalArgumentException("a process needs " + FEWEST + " numbers, not " + values.length);
        }
        boolean constant = Arrays.stream(values).allMatch(value -> value == values[0]);
        return new SteadyProcess(mean(values), constant ? 0 : spread.sigma(values));
    }

    /** Exact, of the decimals that numbers are written as, so that a number on the centre lies on neither side of it. */
    private static double mean(double[] values) {
        BigDecimal sum = Arrays.stream(values).mapToObj(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(values.length), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** How far a number lies from the centre, in standard deviations; of no use when nothing is known of them. */
    double distance(double value) {
        return (value - centre) / sigma;
    }

    /** The number that lies so many standard deviations from the centre. */
    double at(double distance) {
        return centre + distance * sigma;
    }
}
