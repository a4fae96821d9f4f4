package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Comparison;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** Two columns of a row compare in one way; a row where one is null is not considered. */
final class CompareColumns {
    private static final Parameter<Column> LEFT =
            Parameter.required("left", ParameterKind.COLUMN, "The column on the left.");
    private static final Parameter<Comparison> COMPARISON =
            Parameter.required("is", ParameterKind.COMPARISON, "`=`, `!=`, `<`, `<=`, `>` or `>=`, in quotes.");
    private static final Parameter<Column> RIGHT =
            Parameter.required("right", ParameterKind.COLUMN, "The column on the right.");

    static final CheckType TYPE = CheckType.named("compare", CheckType.Family.RELATIONSHIPS)
            .summary("Two columns of a row compare in one way.")
            .takes(LEFT)
            .takes(COMPARISON)
            .takes(RIGHT)
            .countsRows()
            .ignoresNulls()
            .example("compare: { left: shipped, is: '>=', right: ordered }")
            .reads(CompareColumns::read);

    private CompareColumns() {}

    private static Check read(Arguments arguments) {
        Column left = arguments.get(LEFT);
        Comparison comparison = arguments.get(COMPARISON);
        Column right = arguments.get(RIGHT);
        Condition condition = arguments.withNulls(new Condition.Compares(left, comparison, right));
        return new RowCheck(
                List.of(left, right),
                left + " " + comparison.symbol() + " " + right,
                new Measure.Tally(condition),
                arguments.threshold());
    }
}
