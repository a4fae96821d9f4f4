package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** Every value is one of a set. The set must not be empty; text compares by code point, without trimming or folding case. */
final class AcceptedValues {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<List<Literal>> VALUES = Parameter.required(
                    "values", ParameterKind.VALUES, "The set, with at least one value.")
            .with(Strictness.allowed());

    static final CheckType TYPE = CheckType.named("accepted_values", CheckType.Family.VALIDITY)
            .summary("Every value is one of a set.")
            .takes(COLUMN)
            .takes(VALUES)
            .countsRows()
            .ignoresNulls()
            .example("accepted_values: { column: status, values: [open, closed] }")
            .reads(AcceptedValues::read);

    private AcceptedValues() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        List<Literal> values = arguments.get(VALUES);
        Condition condition = new Condition.OneOf(column, values);
        return new RowCheck(
                List.of(column),
                column + " is one of " + ValueList.of(values),
                new Measure.Tally(arguments.withNulls(condition)),
                arguments.threshold());
    }
}
