package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** Every text has one of the named formats, such as an e-mail address. */
final class NamedFormat {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<Format> FORMAT =
            Parameter.required("is", ParameterKind.choice(Format.class), "Name of the format.");

    static final CheckType TYPE = CheckType.named("format", CheckType.Family.VALIDITY)
            .summary("Every text has a named format.")
            .takes(COLUMN)
            .takes(FORMAT)
            .countsRows()
            .ignoresNulls()
            .example("format: { column: email, is: email }")
            .reads(NamedFormat::read);

    private NamedFormat() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        Format format = arguments.get(FORMAT);
        Condition condition = format.condition(column);
        return new RowCheck(
                List.of(column),
                column + " is " + format.words(),
                new Measure.Tally(arguments.withNulls(condition)),
                arguments.threshold());
    }
}
