package io.dataops.checks.check.type;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.CountCheck;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** The number of columns lies within limits. */
final class ColumnCount {
    private static final BoundParameters BOUNDS = BoundParameters.ofCounts();

    static final CheckType TYPE = CheckType.named("column_count", CheckType.Family.SCHEMA)
            .summary("The number of columns lies within limits.")
            .bounds(BOUNDS)
            .example("column_count: { equals: 12 }")
            .reads(arguments -> new CountCheck<>(
                    List.of(),
                    "the number of columns",
                    new Measure.Schema(),
                    schema -> schema.fields().size(),
                    arguments.boundsOrHistory(BOUNDS)));

    private ColumnCount() {}
}
