package io.dataops.checks.chart;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The chart of single values, whose limits lie at 3 sigma, told from moving ranges. Finds large changes at once; rules find
 * smaller ones and cost false alarms.
 *
 * @param rules which ones signal, at least one
 */
public record Xmr(List<RunRule> rules) implements ControlChart {
    private static final double WIDTH = 3;

    public Xmr {
        rules = List.copyOf(rules);
    }

    @Override
    public String key() {
        return "xmr";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.xmr(this);
    }

    @Override
    public Reading read(SteadyProcess process, double[] values, Side side) {
        Run run = new Run(Arrays.stream(values).map(process::distance).toArray(), side);
        return new Reading(
                Arrays.stream(values)
                        .mapToObj(value -> new Drawn(
                                value, OptionalDouble.empty(), process.at(-WIDTH), process.centre(), process.at(WIDTH)))
                        .toList(),
                rules.stream()
                        .filter(rule -> rule.isCompletedBy(run))
                        .map(rule -> new Signal(rule.key(), rule.words()))
                        .toList());
    }
}
