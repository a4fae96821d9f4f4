package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.plan.Statistic;

/** The arithmetic mean of the values that are not null lies within limits. */
final class Mean {
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();

    static final CheckType TYPE = ColumnStatistic.grouped("mean", BOUNDS)
            .summary("The mean of a column lies within limits.")
            .example("mean: { column: amount, min: 10, max: 20 }")
            .reads(arguments -> ColumnStatistic.check(arguments, "the mean", Statistic.MEAN, BOUNDS));

    private Mean() {}
}
