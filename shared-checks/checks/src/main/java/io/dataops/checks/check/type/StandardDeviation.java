package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Statistic;

/** The standard deviation of the values that are not null lies within limits; undefined for fewer than two values of a sample. */
final class StandardDeviation {
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();
    private static final Parameter<Population> OF = Parameter.optional(
            "of",
            ParameterKind.choice(Population.class),
            "`sample` (the default) divides by n - 1, `population` by n.");

    static final CheckType TYPE = ColumnStatistic.grouped("standard_deviation", BOUNDS, OF)
            .summary("The standard deviation of a column lies within limits.")
            .example("standard_deviation: { column: amount, max: 50 }")
            .reads(arguments -> ColumnStatistic.check(
                    arguments,
                    "the standard deviation",
                    arguments
                            .find(OF)
                            .orElse(Population.SAMPLE)
                            .choose(Statistic.STANDARD_DEVIATION, Statistic.STANDARD_DEVIATION_POP),
                    BOUNDS));

    private StandardDeviation() {}
}
