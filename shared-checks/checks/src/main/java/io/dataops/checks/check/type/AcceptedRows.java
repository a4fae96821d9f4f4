package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Measure;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of several columns together are one of some rows. Of a row with a null the other values can say no, but not
 * yes; where they do not say no, it is not considered.
 */
final class AcceptedRows {
    private static final Parameter<List<Column>> COLUMNS =
            Parameter.required("columns", ParameterKind.COLUMNS, "The columns.");
    private static final Parameter<List<List<Literal>>> ROWS = Parameter.required(
            "rows", ParameterKind.VALUE_ROWS, "The rows allowed, each with a value for each column in their order.");

    static final CheckType TYPE = CheckType.named("accepted_rows", CheckType.Family.RELATIONSHIPS)
            .summary("The values of several columns together are one of some rows.")
            .takes(COLUMNS)
            .takes(ROWS)
            .countsRows()
            .ignoresNulls()
            .example("accepted_rows: { columns: [status, code], rows: [[open, AB12], [closed, CD34]] }")
            .reads(AcceptedRows::read);

    private AcceptedRows() {}

    private static Check read(Arguments arguments) {
        List<Column> columns = arguments.get(COLUMNS);
        List<Condition> rows = new ArrayList<>();
        for (List<Literal> row : arguments.get(ROWS)) {
            if (row.size() != columns.size()) {
                throw new ArgumentException(
                        "rows",
                        "a row has " + new Counted(row.size(), "value") + " for "
                                + new Counted(columns.size(), "column") + ": " + row);
            }
            rows.add(new Condition.All(IntStream.range(0, columns.size())
                    .<Condition>mapToObj(index -> new Condition.OneOf(columns.get(index), List.of(row.get(index))))
                    .toList()));
        }
        return new RowCheck(
                columns,
                Columns.list(columns) + " is one of " + new Counted(rows.size(), "row").plain(),
                new Measure.Tally(arguments.withNulls(Condition.any(rows))),
                arguments.threshold());
    }
}
