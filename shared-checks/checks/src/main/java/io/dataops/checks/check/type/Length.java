package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** The length of every text, in Unicode code points and without trimming, lies within limits. */
final class Length {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final BoundParameters BOUNDS = BoundParameters.ofCounts();

    static final CheckType TYPE = CheckType.named("length", CheckType.Family.VALIDITY)
            .summary("The length of every text lies within limits.")
            .takes(COLUMN)
            .bounds(BOUNDS)
            .countsRows()
            .ignoresNulls()
            .example("length: { column: code, min: 2, max: 8 }")
            .reads(Length::read);

    private Length() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        Bounds bounds = arguments.bounds(BOUNDS);
        Condition condition = new Condition.Length(column, bounds);
        return new RowCheck(
                List.of(column),
                "the length of " + column + " is " + bounds,
                new Measure.Tally(arguments.withNulls(condition)),
                arguments.threshold());
    }
}
