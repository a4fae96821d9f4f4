package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.plan.Statistic;

/** The sum of the values that are not null lies within limits; exact for integers and decimals. The sum of no values is undefined. */
final class Sum {
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();

    static final CheckType TYPE = ColumnStatistic.grouped("sum", BOUNDS)
            .summary("The sum of a column lies within limits.")
            .example("sum: { column: amount, min: 1 }")
            .reads(arguments -> ColumnStatistic.check(arguments, "the sum", Statistic.SUM, BOUNDS));

    private Sum() {}
}
