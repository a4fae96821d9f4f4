package io.dataops.checks.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The tabular cumulative sum (Page 1954): {@code up = max(0, up + d - k)} and {@code down = max(0, down - d - k)}, where d is
 * how many standard deviations a value lies above the centre. Finds small lasting changes. Both sums start at 0, and signal
 * above h.
 *
 * @param slack k, what is taken off each deviation, in standard deviations, at least 0; half of the change to be found
 * @param threshold h, in standard deviations, above 0
 */
public record Cusum(double slack, double threshold) implements ControlChart {
    public Cusum {
        if (!(slack >= 0 && Double.isFinite(slack))) {
            throw new IllegalArgumentException("k must be at least 0, is " + slack);
        }
        if (!(threshold > 0 && Double.isFinite(threshold))) {
            throw new IllegalArgumentException("h must be above 0, is " + threshold);
        }
    }

    @Override
    public String key() {
        return "cusum";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.cusum(this);
    }

    @Override
    public Reading read(SteadyProcess process, double[] values, Side side) {
        List<Drawn> points = new ArrayList<>();
        double up = 0;
        double down = 0;
        for (double value : values) {
            double distance = process.distance(value);
            up = Math.max(0, up + distance - slack);
            down = Math.max(0, down - distance - slack);
            points.add(new Drawn(up, OptionalDouble.of(0 - down), -threshold, 0, threshold));
        }
        List<Signal> signals = new ArrayList<>();
        if (up > threshold && side != Side.LOW) {
            signals.add(new Signal(key(), "the sum of what lies above the centre has passed its limit"));
        }
        if (down > threshold && side != Side.HIGH) {
            signals.add(new Signal(key(), "the sum of what lies below the centre has passed its limit"));
        }
        return new Reading(points, signals);
    }
}
