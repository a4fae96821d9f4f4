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

/** Every value is found in another data set; a row with a null in one of the columns is not considered. */
final class ForeignKey {
    private static final Parameter<List<Column>> COLUMNS =
            Parameter.required("column", ParameterKind.COLUMNS, "The column, or several columns that refer together.");
    private static final Parameter<Reference> REFERENCES = Parameter.required(
            "references",
            ParameterKind.REFERENCE,
            "Data set and column such as `products.id`, or `{ products: [a, b] }` for several columns.");

    static final CheckType TYPE = CheckType.named("foreign_key", CheckType.Family.RELATIONSHIPS)
            .summary("Every value is found in another data set.")
            .takes(COLUMNS)
            .takes(REFERENCES)
            .countsRows()
            .example("foreign_key: { column: product_id, references: products.id }")
            .reads(ForeignKey::read);

    private ForeignKey() {}

    private static Check read(Arguments arguments) {
        List<Column> columns = arguments.get(COLUMNS);
        Reference reference = arguments.get(REFERENCES);
        if (columns.size() != reference.columns().size()) {
            throw new ArgumentException(
                    "references",
                    "as many columns must refer as are referred to: " + Columns.list(columns) + " and " + reference);
        }
        return new RowCheck(
                columns,
                Columns.list(columns) + " is found in " + reference,
                new Measure.Lookup(columns, reference.dataset(), reference.columns()),
                arguments.threshold());
    }
}
