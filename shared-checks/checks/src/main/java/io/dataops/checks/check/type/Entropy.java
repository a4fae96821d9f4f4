package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.plan.Statistic;

/** The entropy of the shares of the different values that are not null, in bits (Shannon 1948), lies within limits: 0 when all are equal, log2(n) when all n differ. */
final class Entropy {
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();

    static final CheckType TYPE = ColumnStatistic.grouped("entropy", BOUNDS)
            .summary("The entropy of the values of a column, in bits, lies within limits.")
            .example("entropy: { column: status, min: 0.5 }")
            .reads(arguments -> ColumnStatistic.check(arguments, "the entropy in bits", Statistic.ENTROPY, BOUNDS));

    private Entropy() {}
}
