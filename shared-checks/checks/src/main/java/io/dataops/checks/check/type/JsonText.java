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

/** Every text is JSON. */
final class JsonText {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");

    static final CheckType TYPE = CheckType.named("json", CheckType.Family.VALIDITY)
            .summary("Every text is well-formed JSON.")
            .shorthand(COLUMN)
            .countsRows()
            .ignoresNulls()
            .example("json: { column: code, at_most: 1% }")
            .reads(JsonText::read);

    private JsonText() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        return new RowCheck(
                List.of(column),
                column + " is JSON",
                new Measure.Tally(arguments.withNulls(new Condition.Json(column))),
                arguments.threshold());
    }
}
