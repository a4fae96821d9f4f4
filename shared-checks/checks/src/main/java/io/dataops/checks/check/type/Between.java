package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** Every value lies within limits; {@code min} and {@code max} are inclusive, {@code above} and {@code below} are not. NaN is greater than every other number. */
final class Between {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final BoundParameters BOUNDS = BoundParameters.ofValues();

    static final CheckType TYPE = CheckType.named("between", CheckType.Family.VALIDITY)
            .summary("Every value lies within limits.")
            .takes(COLUMN)
            .bounds(BOUNDS)
            .countsRows()
            .ignoresNulls()
            .example("between: { column: amount, min: 0, below: 1000 }")
            .reads(Between::read);

    private Between() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        Bounds bounds = arguments.bounds(BOUNDS);
        Condition condition = new Condition.Within(column, bounds);
        return new RowCheck(
                List.of(column),
                column + " is " + bounds,
                new Measure.Tally(arguments.withNulls(condition)),
                arguments.threshold());
    }
}
