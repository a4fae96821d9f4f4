package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** In every row all of some columns, or at least one of them, have a value. Every row is considered. */
final class RowsComplete {
    private static final Parameter<List<Column>> COLUMNS =
            Parameter.required("columns", ParameterKind.COLUMNS, "The columns, taken together.");
    private static final Parameter<Need> NEED = Parameter.optional(
            "need", ParameterKind.choice(Need.class), "`all` of them (the default), or `any`: at least one.");

    static final CheckType TYPE = CheckType.named("rows_complete", CheckType.Family.COMPLETENESS)
            .summary("In every row all of some columns, or at least one, have a value.")
            .takes(COLUMNS)
            .takes(NEED)
            .countsRows()
            .example("rows_complete: { columns: [email, name], need: any }")
            .reads(RowsComplete::read);

    private RowsComplete() {}

    /** How many of the columns need a value. */
    private enum Need {
        ALL,
        ANY
    }

    private static Check read(Arguments arguments) {
        List<Column> columns = arguments.get(COLUMNS);
        List<Condition> present =
                columns.stream().<Condition>map(Condition.Present::new).toList();
        boolean all = arguments.find(NEED).orElse(Need.ALL) == Need.ALL;
        return new RowCheck(
                columns,
                (all ? "every one of " : "at least one of ") + Columns.list(columns) + " has a value",
                new Measure.Tally(all ? new Condition.All(present) : Condition.any(present)),
                arguments.threshold());
    }
}
