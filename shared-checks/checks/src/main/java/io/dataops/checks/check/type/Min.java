package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.plan.Statistic;

/** The smallest value that is not null lies within limits. */
final class Min {
    private static final BoundParameters BOUNDS = BoundParameters.ofValues();

    static final CheckType TYPE = ColumnStatistic.grouped("min", BOUNDS)
            .summary("The smallest value of a column lies within limits.")
            .example("min: { column: amount, min: 0 }")
            .reads(arguments -> ColumnStatistic.check(arguments, "the smallest value", Statistic.MIN, BOUNDS));

    private Min() {}
}
