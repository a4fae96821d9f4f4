package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** Every value of a column is present; each null is a failing row, every row is considered. */
final class NotNull {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");

    static final CheckType TYPE = CheckType.named("not_null", CheckType.Family.COMPLETENESS)
            .summary("Every value is present.")
            .shorthand(COLUMN)
            .countsRows()
            .example("not_null: [id, name]")
            .reads(NotNull::read);

    private NotNull() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        Condition condition = new Condition.Present(column);
        return new RowCheck(
                List.of(column), column + " is never null", new Measure.Tally(condition), arguments.threshold());
    }
}
