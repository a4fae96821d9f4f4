package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Statistic;

/** The variance of the values that are not null lies within limits; undefined for fewer than two values of a sample. */
final class Variance {
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();
    private static final Parameter<Population> OF = Parameter.optional(
            "of",
            ParameterKind.choice(Population.class),
            "`sample` (the default) divides by n - 1, `population` by n.");

    static final CheckType TYPE = ColumnStatistic.grouped("variance", BOUNDS, OF)
            .summary("The variance of a column lies within limits.")
            .example("variance: { column: amount, max: 2500 }")
            .reads(arguments -> ColumnStatistic.check(
                    arguments,
                    "the variance",
                    arguments.find(OF).orElse(Population.SAMPLE).choose(Statistic.VARIANCE, Statistic.VARIANCE_POP),
                    BOUNDS));

    private Variance() {}
}
