package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Scalar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** No date lies in the future or before people kept records. A time without a zone is UTC. */
final class PlausibleDate {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<Literal> NOT_BEFORE =
            Parameter.optional("not_before", ParameterKind.VALUE, "The first date that can be; by default 1900-01-01.");
    private static final Parameter<Duration> AHEAD = Parameter.optional(
            "ahead",
            ParameterKind.DURATION,
            "How far in the future it may lie, such as `1d`; by default not beyond the start of the session.");

    private static final LocalDate RECORDS_BEGIN = LocalDate.of(1900, 1, 1);

    static final CheckType TYPE = CheckType.named("plausible_date", CheckType.Family.VALIDITY)
            .summary("No date lies in the future or before 1900.")
            .shorthand(COLUMN)
            .takes(NOT_BEFORE)
            .takes(AHEAD)
            .countsRows()
            .ignoresNulls()
            .example("plausible_date: { column: updated, not_before: 2000-01-01, ahead: 1d }")
            .reads(PlausibleDate::read);

    private PlausibleDate() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        LocalDate first = arguments.find(NOT_BEFORE).map(PlausibleDate::day).orElse(RECORDS_BEGIN);
        Duration ahead = arguments.find(AHEAD).orElse(Duration.ZERO);
        return new RowCheck(
                List.of(column),
                column + " lies between " + first + " and " + (ahead.isZero() ? "now" : Age.words(ahead) + " from now"),
                new Measure.Tally(arguments.withNulls(new Condition.InTime(column, first, ahead))),
                arguments.threshold());
    }

    private static LocalDate day(Literal written) {
        return written.as(ColumnKind.DATE)
                .map(Scalar.Day.class::cast)
                .map(Scalar.Day::value)
                .orElseThrow(() -> new ArgumentException(
                        "not_before", "'" + written.text() + "' is not a date such as 1900-01-01"));
    }
}
