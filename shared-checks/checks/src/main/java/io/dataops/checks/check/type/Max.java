package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.plan.Statistic;

/** The largest value that is not null lies within limits. */
final class Max {
    private static final BoundParameters BOUNDS = BoundParameters.ofValues();

    static final CheckType TYPE = ColumnStatistic.grouped("max", BOUNDS)
            .summary("The largest value of a column lies within limits.")
            .example("max: { column: amount, max: 1000 }")
            .reads(arguments -> ColumnStatistic.check(arguments, "the largest value", Statistic.MAX, BOUNDS));

    private Max() {}
}
