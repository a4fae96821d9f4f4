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

/** No value lies within limits; {@code min} and {@code max} belong to them, {@code above} and {@code below} do not. */
final class NotBetween {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final BoundParameters BOUNDS = BoundParameters.ofValues();

    static final CheckType TYPE = CheckType.named("not_between", CheckType.Family.VALIDITY)
            .summary("No value lies within limits.")
            .takes(COLUMN)
            .bounds(BOUNDS)
            .countsRows()
            .ignoresNulls()
            .example("not_between: { column: amount, above: 99, below: 1000 }")
            .reads(NotBetween::read);

    private NotBetween() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        Bounds bounds = arguments.bounds(BOUNDS);
        Condition condition = new Condition.Not(new Condition.Within(column, bounds));
        return new RowCheck(
                List.of(column),
                column + " is not " + bounds,
                new Measure.Tally(arguments.withNulls(condition)),
                arguments.threshold());
    }
}
