package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** A condition in SQL holds for every row; a row for which it is null is not considered. */
final class ExpressionCheck {
    private static final Parameter<String> SQL =
            Parameter.required("sql", ParameterKind.SQL, "SQL condition on the columns of one row.");

    static final CheckType TYPE = CheckType.named("expression", CheckType.Family.SQL)
            .summary("A condition in SQL holds for every row.")
            .shorthand(SQL)
            .countsRows()
            .ignoresNulls()
            .example("expression: { sql: 'amount >= cost', at_least: 99.9% }")
            .reads(ExpressionCheck::read);

    private ExpressionCheck() {}

    private static Check read(Arguments arguments) {
        String sql = arguments.get(SQL);
        Condition condition = arguments.withNulls(new Condition.Sql(sql));
        return new RowCheck(List.of(), OneLine.of(sql), new Measure.Tally(condition), arguments.threshold());
    }
}
