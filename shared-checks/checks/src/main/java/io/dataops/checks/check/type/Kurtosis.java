package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.plan.Statistic;

/** The sample excess kurtosis of the values that are not null, G2 of Joanes and Gill 1998, lies within limits; undefined for fewer than four values and when all are equal. */
final class Kurtosis {
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();

    static final CheckType TYPE = ColumnStatistic.grouped("kurtosis", BOUNDS)
            .summary("The excess kurtosis of a column lies within limits; a normal distribution has 0.")
            .example("kurtosis: { column: amount, max: 3 }")
            .reads(arguments -> ColumnStatistic.check(arguments, "the excess kurtosis", Statistic.KURTOSIS, BOUNDS));

    private Kurtosis() {}
}
