package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Some columns of a row have the same value. A null is equal to nothing and unequal to nothing. */
final class ColumnsEqual {
    private static final Parameter<List<Column>> COLUMNS =
            Parameter.required("columns", ParameterKind.COLUMNS, "Two columns or more.");

    static final CheckType TYPE = CheckType.named("columns_equal", CheckType.Family.RELATIONSHIPS)
            .summary("Some columns of a row have the same value.")
            .shorthand(COLUMNS)
            .countsRows()
            .ignoresNulls()
            .example("columns_equal: [net, amount, gross]")
            .reads(ColumnsEqual::read);

    private ColumnsEqual() {}

    private static Check read(Arguments arguments) {
        List<Column> columns = arguments.get(COLUMNS);
        if (columns.size() < 2) {
            throw new ArgumentException("columns", "one column alone has nothing to be equal to");
        }
        List<Condition> pairs = IntStream.range(1, columns.size())
                .<Condition>mapToObj(
                        index -> new Condition.Compares(columns.get(index - 1), Comparison.EQUAL, columns.get(index)))
                .toList();
        return new RowCheck(
                columns,
                columns.stream().map(Column::name).collect(Collectors.joining(" = ")),
                new Measure.Tally(arguments.withNulls(new Condition.All(pairs))),
                arguments.threshold());
    }
}
