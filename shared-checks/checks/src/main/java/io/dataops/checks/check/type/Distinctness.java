package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.ShareCheck;
import io.dataops.checks.check.ShareParameters;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** The number of different values divided by the number of rows without a null lies within limits. */
final class Distinctness {
    private static final Parameter<List<Column>> COLUMNS = Parameter.required(
            "columns", ParameterKind.COLUMNS, "The column, or several columns whose values count together.");

    static final CheckType TYPE = CheckType.named("distinctness", CheckType.Family.UNIQUENESS)
            .summary("Different values as a share of the rows that have one.")
            .takes(COLUMNS)
            .takes(ShareParameters.MIN)
            .takes(ShareParameters.MAX)
            .takes(ShareParameters.ABOVE)
            .takes(ShareParameters.BELOW)
            .mayBeUndefined()
            .example("distinctness: { columns: code, min: 90% }")
            .reads(Distinctness::read);

    private Distinctness() {}

    private static Check read(Arguments arguments) {
        List<Column> columns = arguments.get(COLUMNS);
        return ShareParameters.check(
                arguments,
                columns,
                "the share of different values of " + Columns.list(columns),
                new Measure.Uniqueness(columns, Measure.NullKeys.NOT_CONSIDERED),
                counts -> new ShareCheck.Part(counts.distinct(), counts.considered()));
    }
}
