package io.dataops.checks.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The exponentially weighted moving average (Roberts 1959): {@code z = lambda x + (1 - lambda) z}, from the centre on. Finds
 * small lasting changes. Its limits lie at {@code width} times its exact standard deviation after i values, {@code sigma
 * sqrt(lambda / (2 - lambda) (1 - (1 - lambda)^(2 i)))}, so that they are right for the first values too.
 *
 * @param lambda weight of the newest value, above 0 and at most 1; 1 is the chart of single values
 * @param width of the limits, in standard deviations of the average, above 0
 */
public record Ewma(double lambda, double width) implements ControlChart {
    public Ewma {
        if (!(lambda > 0 && lambda <= 1)) {
            throw new IllegalArgumentException("lambda must be above 0 and at most 1, is " + lambda);
        }
        if (!(width > 0 && Double.isFinite(width))) {
            throw new IllegalArgumentException("L must be above 0, is " + width);
        }
    }

    @Override
    public String key() {
        return "ewma";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.ewma(this);
    }

    @Override
    public Reading read(SteadyProcess process, double[] values, Side side) {
        List<Drawn> points = new ArrayList<>();
        double average = process.centre();
        double left = 1;
        double reach = 0;
        for (double value : values) {
            average = lambda * value + (1 - lambda) * average;
            left *= (1 - lambda) * (1 - lambda);
            reach = width * process.sigma() * Math.sqrt(lambda / (2 - lambda) * (1 - left));
            points.add(new Drawn(
                    average,
                    OptionalDouble.empty(),
                    process.centre() - reach,
                    process.centre(),
                    process.centre() + reach));
        }
        double deviation = average - process.centre();
        boolean out = Math.abs(deviation) > reach && side.sees(deviation);
        String where = deviation > 0 ? "above its upper" : "below its lower";
        return new Reading(
                points, out ? List.of(new Signal(key(), "the moving average lies " + where + " limit")) : List.of());
    }
}
