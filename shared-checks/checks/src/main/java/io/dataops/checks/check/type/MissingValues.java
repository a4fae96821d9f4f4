package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Measure;
import java.util.List;

/**
 * Every value is there: it is neither null nor one of the values that stand for nothing, such as {@code N/A}. A null fails,
 * and every row is considered.
 */
final class MissingValues {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<List<Literal>> VALUES =
            Parameter.required("values", ParameterKind.VALUES, "The values that stand for nothing, besides null.");

    static final CheckType TYPE = CheckType.named("no_missing_values", CheckType.Family.COMPLETENESS)
            .summary("No value is null or one of those that stand for nothing.")
            .takes(COLUMN)
            .takes(VALUES)
            .countsRows()
            .example("no_missing_values: { column: name, values: [N/A, unknown] }")
            .reads(MissingValues::read);

    private MissingValues() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        List<Literal> values = arguments.get(VALUES);
        Condition there = new Condition.Known(new Condition.Not(new Condition.OneOf(column, values)));
        return new RowCheck(
                List.of(column),
                column + " is never null nor one of " + ValueList.of(values),
                new Measure.Tally(there),
                arguments.threshold());
    }
}
