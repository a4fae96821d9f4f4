package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.CountCheck;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** The number of rows lies within limits. */
final class RowCount {
    private static final BoundParameters BOUNDS = BoundParameters.ofCounts();

    static final CheckType TYPE = CheckType.named("row_count", CheckType.Family.VOLUME)
            .summary("The number of rows lies within limits.")
            .bounds(BOUNDS)
            .filtered()
            .example("row_count: { min: 1 }")
            .reads(arguments -> new CountCheck<>(
                    List.of(),
                    "the number of rows",
                    new Measure.Rows(),
                    rows -> rows,
                    arguments.boundsOrHistory(BOUNDS)));

    private RowCount() {}
}
