package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.ShareCheck;
import io.dataops.checks.check.ShareParameters;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** The share of values that are present lies within limits; every row is considered. */
final class Completeness {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");

    static final CheckType TYPE = CheckType.named("completeness", CheckType.Family.COMPLETENESS)
            .summary("The share of values that are present lies within limits.")
            .takes(COLUMN)
            .takes(ShareParameters.MIN)
            .takes(ShareParameters.MAX)
            .takes(ShareParameters.ABOVE)
            .takes(ShareParameters.BELOW)
            .mayBeUndefined()
            .example("completeness: { column: email, min: 95% }")
            .reads(Completeness::read);

    private Completeness() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        return ShareParameters.check(
                arguments,
                List.of(column),
                "the share of values present in " + column,
                new Measure.Tally(new Condition.Present(column)),
                counts -> new ShareCheck.Part(counts.rows() - counts.failing(), counts.rows()));
    }
}
