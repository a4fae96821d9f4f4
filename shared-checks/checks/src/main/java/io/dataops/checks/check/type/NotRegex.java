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

/** No text holds a match of a regular expression. */
final class NotRegex {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<String> PATTERN = Parameter.required(
            "pattern",
            ParameterKind.PATTERN,
            "Regular expression in RE2 syntax; it finds anywhere unless anchored with ^ and $.");

    static final CheckType TYPE = CheckType.named("not_regex", CheckType.Family.VALIDITY)
            .summary("No text matches a regular expression.")
            .takes(COLUMN)
            .takes(PATTERN)
            .countsRows()
            .ignoresNulls()
            .example("not_regex: { column: name, pattern: '[0-9]' }")
            .reads(NotRegex::read);

    private NotRegex() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        String pattern = arguments.get(PATTERN);
        Condition condition = new Condition.Not(new Condition.Matches(column, pattern));
        return new RowCheck(
                List.of(column),
                column + " does not match " + pattern,
                new Measure.Tally(arguments.withNulls(condition)),
                arguments.threshold());
    }
}
