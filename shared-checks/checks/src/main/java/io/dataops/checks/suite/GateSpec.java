package io.dataops.checks.suite;

import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.statistics.Correction;
import io.dataops.results.SourcePosition;
import java.util.List;

/**
 * A gate as the suite declares it.
 *
 * @param id stable over runs and unique in the suite
 * @param metric what it looks at
 * @param rule what it asks
 * @param slices the slicings, by name, on each of whose slices it asks, besides all rows; empty for all rows only
 * @param overall whether it asks on all rows
 * @param test the method that decides
 * @param correction for the slices of the family
 * @param family gates of one family are corrected together; the id of a gate that is a family of its own
 * @param power with which the smallest detectable effect is computed, at least 0.5 and below 1
 * @param policy what follows from its answer
 * @param at where the suite declares it
 * @param <M> how its metric is known
 */
public record GateSpec<M>(
        String id,
        M metric,
        GateRule rule,
        List<String> slices,
        Overall overall,
        TestChoice test,
        Correction correction,
        String family,
        double power,
        GatePolicy policy,
        SourcePosition at) {
    public GateSpec {
        slices = List.copyOf(slices);
    }

    /** Whether no value of its metric can miss it; of costs, and of metrics of other tools, nobody knows. */
    public boolean cannotBeMissed() {
        return metric instanceof NamedMetric<?> named
                && rule.allowsAll(named.type().range());
    }

    /** Whether a gate looks at all rows together. */
    public enum Overall {
        ASKED,
        NOT_ASKED
    }
}
