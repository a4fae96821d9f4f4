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
import io.dataops.checks.plan.Comparison;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of some columns of a row differ from each other. Two nulls are not equal; a row in which a null keeps that from
 * being told is not considered.
 */
final class UniqueWithinRecord {
    private static final Parameter<List<Column>> COLUMNS =
            Parameter.required("columns", ParameterKind.COLUMNS, "The columns, at least two.");

    static final CheckType TYPE = CheckType.named("unique_within_record", CheckType.Family.UNIQUENESS)
            .summary("The values of some columns of a row differ from each other.")
            .takes(COLUMNS)
            .countsRows()
            .ignoresNulls()
            .example("unique_within_record: { columns: [name, email] }")
            .reads(UniqueWithinRecord::read);

    private UniqueWithinRecord() {}

    private static Check read(Arguments arguments) {
        List<Column> columns = arguments.get(COLUMNS);
        if (columns.size() < 2) {
            throw new ArgumentException("columns", "one column cannot differ from itself; name at least two");
        }
        List<Condition> pairs = new ArrayList<>();
        for (int left = 0; left < columns.size(); left++) {
            for (int right = left + 1; right < columns.size(); right++) {
                pairs.add(new Condition.Compares(columns.get(left), Comparison.NOT_EQUAL, columns.get(right)));
            }
        }
        return new RowCheck(
                columns,
                Columns.list(columns) + " differ from each other",
                new Measure.Tally(arguments.withNulls(new Condition.All(pairs))),
                arguments.threshold());
    }
}
