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

/** Every text has a character other than white space. A null is not considered; {@code not_null} looks at those. */
final class NotBlank {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");

    static final CheckType TYPE = CheckType.named("not_blank", CheckType.Family.COMPLETENESS)
            .summary("Every text has a character other than white space.")
            .shorthand(COLUMN)
            .countsRows()
            .ignoresNulls()
            .example("not_blank: name")
            .reads(NotBlank::read);

    private NotBlank() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        Condition condition = new Condition.NotBlank(column);
        return new RowCheck(
                List.of(column),
                column + " is never blank",
                new Measure.Tally(arguments.withNulls(condition)),
                arguments.threshold());
    }
}
