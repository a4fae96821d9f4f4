package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Reference;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** No value is found in another data set, so that training and test rows, or old and new ones, keep apart. */
final class NoLeakage {
    private static final Parameter<List<Column>> COLUMNS =
            Parameter.required("column", ParameterKind.COLUMNS, "The column, or several columns that count together.");
    private static final Parameter<Reference> REFERENCE = Parameter.required(
            "not_in",
            ParameterKind.REFERENCE,
            "Data set and column such as `train.id`, or `{ train: [a, b] }` for several columns.");

    static final CheckType TYPE = CheckType.named("no_leakage", CheckType.Family.COMPARISON)
            .summary("No value, such as a key, a date or a whole row, is found in another data set.")
            .takes(COLUMNS)
            .takes(REFERENCE)
            .countsRows()
            .example("no_leakage: { column: id, not_in: last_year.product_id, at_most: 1% }")
            .reads(NoLeakage::read);

    private NoLeakage() {}

    private static Check read(Arguments arguments) {
        List<Column> columns = arguments.get(COLUMNS);
        Reference reference = arguments.get(REFERENCE);
        if (columns.size() != reference.columns().size()) {
            throw new ArgumentException(
                    "not_in",
                    "as many columns must be looked up as there are: " + Columns.list(columns) + " and " + reference);
        }
        return new RowCheck(
                columns,
                Columns.list(columns) + " is not found in " + reference,
                new Measure.Shared(columns, reference.dataset(), reference.columns()),
                arguments.threshold());
    }
}
