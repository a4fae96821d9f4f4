package io.dataops.checks.suite;

import io.dataops.checks.chart.HistoryRule;
import io.dataops.checks.chart.Side;
import io.dataops.checks.metric.Direction;
import io.dataops.results.Effect;
import io.dataops.results.SourcePosition;
import java.util.List;

/**
 * A gate that compares a metric of a model with its own history.
 *
 * @param id stable over runs and unique in the suite
 * @param subject the model and the metric, such as {@code churn.roc_auc}
 * @param signature of the metric
 * @param direction in which the metric gets better
 * @param rule what is asked
 * @param slices the slicings, by name, on each of whose slices it asks, besides all rows; empty for all rows only
 * @param overall whether it asks on all rows
 * @param policy what follows from its answer; of it only what a missed gate and a metric without a value mean
 * @param at where the suite declares it
 */
public record MetricWatch(
        String id,
        String subject,
        String signature,
        Direction direction,
        HistoryRule rule,
        List<String> slices,
        GateSpec.Overall overall,
        Policy policy,
        SourcePosition at) {
    public MetricWatch {
        slices = List.copyOf(slices);
    }

    /**
     * What follows from each answer but "pass" and "not enough history".
     *
     * @param onFail the number is not like its history
     * @param onUndefined the metric has no value, for all rows
     * @param onUndefinedSlice the same for a slice
     */
    public record Policy(Effect onFail, Effect onUndefined, Effect onUndefinedSlice) {}

    /** The deviations that matter: those asked for, else those that make the metric worse. */
    public Side side() {
        return rule.side()
                .orElse(
                        switch (direction) {
                            case HIGHER_IS_BETTER -> Side.LOW;
                            case LOWER_IS_BETTER -> Side.HIGH;
                            case NEITHER -> Side.BOTH;
                        });
    }

    DeclaredGate declared() {
        return new DeclaredGate(id, HistoryGates.kindOf(rule), subject, at);
    }
}
