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

/** No value of a column is present, as in a column that is no longer filled; every row is considered. */
final class IsNull {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");

    static final CheckType TYPE = CheckType.named("is_null", CheckType.Family.COMPLETENESS)
            .summary("No value is present.")
            .shorthand(COLUMN)
            .countsRows()
            .example("is_null: note")
            .reads(IsNull::read);

    private IsNull() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        Condition condition = new Condition.Not(new Condition.Present(column));
        return new RowCheck(
                List.of(column), column + " is always null", new Measure.Tally(condition), arguments.threshold());
    }
}
