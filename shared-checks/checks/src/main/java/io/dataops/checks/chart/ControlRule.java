package io.dataops.checks.chart;

import io.dataops.results.Effect;
import java.util.Optional;

/**
 * A number comes from the same process as those before it, as far as a control chart can tell.
 *
 * @param chart which one
 * @param spread how the spread is told
 * @param seasonMethod what becomes of a season, where there is one
 * @param fewest how many points the limits need at least, {@link SteadyProcess#FEWEST} or more
 * @param window how many points the limits are made of at most
 * @param limits which points those are
 */
public record ControlRule(
        ControlChart chart,
        Spread spread,
        Optional<Side> side,
        Optional<Season> season,
        SeasonMethod seasonMethod,
        int fewest,
        int window,
        Limits limits,
        PointChoice choice,
        Effect onShortHistory)
        implements HistoryRule {

    /** What becomes of a season. */
    public enum SeasonMethod {
        /** Points of all seasons, each without what is usual in its season: for few points. */
        OFFSETS,
        /** Points of the same season only: for many. */
        SEPARATE
    }

    /** Which points limits are made of. */
    public enum Limits {
        /** The newest ones before the one that is judged. */
        MOVING,
        /** The oldest ones, so that slow drift is measured from where it began. */
        FIXED
    }

    @Override
    public String key() {
        return "control";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.control(this);
    }
}
