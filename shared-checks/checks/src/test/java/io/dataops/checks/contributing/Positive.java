package io.dataops.checks.contributing;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** Every number is above 0; 0 itself fails. A null is not considered. */
final class Positive {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");

    static final CheckType TYPE = CheckType.named("positive", CheckType.Family.VALIDITY)
            .summary("Every number is above 0.")
            .shorthand(COLUMN)
            .countsRows()
            .ignoresNulls()
            .example("positive: [price, quantity]")
            .reads(Positive::read);

    private Positive() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        Condition aboveZero = new Condition.Within(column, new Bounds(null, null, Literal.number(0), null, null));
        return new RowCheck(
                List.of(column),
                column + " is positive",
                new Measure.Tally(arguments.withNulls(aboveZero)),
                arguments.threshold());
    }
}
