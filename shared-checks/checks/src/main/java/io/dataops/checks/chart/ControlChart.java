package io.dataops.checks.chart;

import java.util.List;
import java.util.OptionalDouble;

/** A kind of control chart. What it says of the newest number depends on a process that the number is no part of. */
public sealed interface ControlChart permits Xmr, Ewma, Cusum {
    /** As suites and results write it. */
    String key();

    /**
     * Reads a chart.
     *
     * @param process in control; its sigma is above 0
     * @param values in order of time, the newest one last; at least one
     * @param side which deviations matter
     */
    Reading read(SteadyProcess process, double[] values, Side side);

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R xmr(Xmr it);

        R ewma(Ewma it);

        R cusum(Cusum it);
    }

    /**
     * What a chart shows.
     *
     * @param points one for each value
     * @param signals what the newest one completes; none when the process is in control as far as the chart can tell
     */
    record Reading(List<Drawn> points, List<Signal> signals) {
        public Reading {
            points = List.copyOf(points);
            signals = List.copyOf(signals);
        }
    }

    /**
     * A point as it is drawn, and where its limits lie.
     *
     * @param statistic what the limits are for: the value itself, a moving average, or a sum
     * @param downward the sum of what lies below, at most 0; empty for charts that have one line only
     */
    record Drawn(double statistic, OptionalDouble downward, double lower, double centre, double upper) {}

    /**
     * A reason to think that the process has changed.
     *
     * @param rule as results write it, such as {@code nelson_2}
     * @param words what has happened, as half a sentence that follows a value
     */
    record Signal(String rule, String words) {}
}
