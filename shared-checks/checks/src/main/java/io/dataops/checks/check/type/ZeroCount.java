package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.CountCheck;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** The number of zeros lies within limits. */
final class ZeroCount {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final BoundParameters BOUNDS = BoundParameters.ofCounts();

    static final CheckType TYPE = CheckType.named("zero_count", CheckType.Family.AGGREGATES)
            .summary("The number of zeros in a column of numbers lies within limits.")
            .takes(COLUMN)
            .bounds(BOUNDS)
            .filtered()
            .example("zero_count: { column: amount, max: 10 }")
            .reads(ZeroCount::read);

    private ZeroCount() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        Bounds zero = new Bounds(null, null, null, null, Literal.number(0));
        return new CountCheck<>(
                List.of(column),
                "the number of zeros in " + column,
                new Measure.Tally(new Condition.Within(column, zero)),
                counts -> counts.considered() - counts.failing(),
                arguments.boundsOrHistory(BOUNDS));
    }
}
