package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Precision;

/** The median of the values that are not null lies within limits; the mean of the middle two where their number is even. */
final class Median {
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();
    private static final Rational HALF = Rational.of(1, 2);

    static final CheckType TYPE = ColumnStatistic.grouped("median", BOUNDS)
            .summary("The median of a column lies within limits.")
            .example("median: { column: amount, min: 5, max: 50 }")
            .reads(arguments -> ColumnStatistic.check(
                    arguments,
                    "the median",
                    new Measure.Quantile(ColumnStatistic.column(arguments), HALF, Precision.EXACT),
                    BOUNDS));

    private Median() {}
}
