package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.CountCheck;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.UniquenessCounts;
import java.util.List;

/** The number of different values, of one column or of several together, lies within limits; nulls are not values. */
final class DistinctCount {
    private static final Parameter<List<Column>> COLUMNS = Parameter.required(
            "columns", ParameterKind.COLUMNS, "The column, or several columns whose values count together.");
    private static final BoundParameters BOUNDS = BoundParameters.ofCounts();

    static final CheckType TYPE = CheckType.named("distinct_count", CheckType.Family.UNIQUENESS)
            .summary("The number of different values lies within limits.")
            .takes(COLUMNS)
            .bounds(BOUNDS)
            .filtered()
            .example("distinct_count: { columns: status, max: 5 }")
            .reads(DistinctCount::read);

    private DistinctCount() {}

    private static Check read(Arguments arguments) {
        List<Column> columns = arguments.get(COLUMNS);
        return new CountCheck<>(
                columns,
                "the number of different values of " + Columns.list(columns),
                new Measure.Uniqueness(columns, Measure.NullKeys.NOT_CONSIDERED),
                UniquenessCounts::distinct,
                arguments.boundsOrHistory(BOUNDS));
    }
}
