package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.CountCheck;
import io.dataops.checks.check.GroupCheck;
import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** The number of rows lies within limits. */
final class RowCount {
    private static final BoundParameters BOUNDS = BoundParameters.ofCounts();

    static final CheckType TYPE = CheckType.named("row_count", CheckType.Family.VOLUME)
            .summary("The number of rows lies within limits.")
            .bounds(BOUNDS)
            .filtered()
            .grouped()
            .example("row_count: { min: 1 }")
            .reads(RowCount::read);

    private RowCount() {}

    private static Check read(Arguments arguments) {
        Bounds bounds = arguments.boundsOrHistory(BOUNDS);
        return GroupCheck.ofRows(bounds, arguments)
                .orElseGet(() ->
                        new CountCheck<>(List.of(), "the number of rows", new Measure.Rows(), rows -> rows, bounds));
    }
}
