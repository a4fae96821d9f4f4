package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.plan.Statistic;

/** The sample skewness of the values that are not null, G1 of Joanes and Gill 1998, lies within limits; undefined for fewer than three values and when all are equal. */
final class Skewness {
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();

    static final CheckType TYPE = ColumnStatistic.grouped("skewness", BOUNDS)
            .summary("The skewness of a column lies within limits.")
            .example("skewness: { column: amount, min: -1, max: 1 }")
            .reads(arguments -> ColumnStatistic.check(arguments, "the skewness", Statistic.SKEWNESS, BOUNDS));

    private Skewness() {}
}
