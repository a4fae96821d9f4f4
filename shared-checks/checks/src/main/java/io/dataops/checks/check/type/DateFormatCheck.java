package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.DateFormat;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** Every text is a date or time in one format, and one that exists: February 30 is not. */
final class DateFormatCheck {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<DateFormat> FORMAT = Parameter.required(
            "format",
            ParameterKind.DATE_FORMAT,
            "How the date is written, in the letters yyyy, MM, dd, HH, mm, ss, SSS, M, d and H.");

    static final CheckType TYPE = CheckType.named("date_format", CheckType.Family.VALIDITY)
            .summary("Every text is a date in one format.")
            .takes(COLUMN)
            .takes(FORMAT)
            .countsRows()
            .ignoresNulls()
            .example("date_format: { column: day, format: yyyy-MM-dd }")
            .reads(DateFormatCheck::read);

    private DateFormatCheck() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        DateFormat format = arguments.get(FORMAT);
        Condition condition = new Condition.Dated(column, format);
        return new RowCheck(
                List.of(column),
                column + " is a date like " + format,
                new Measure.Tally(arguments.withNulls(condition)),
                arguments.threshold());
    }
}
