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

/** Every text holds a match of a regular expression, anywhere unless it is anchored. */
final class Regex {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<String> PATTERN = Parameter.required(
            "pattern",
            ParameterKind.PATTERN,
            "Regular expression in RE2 syntax; it finds anywhere unless anchored with ^ and $.");

    static final CheckType TYPE = CheckType.named("regex", CheckType.Family.VALIDITY)
            .summary("Every text matches a regular expression.")
            .takes(COLUMN)
            .takes(PATTERN)
            .countsRows()
            .ignoresNulls()
            .example("regex: { column: code, pattern: '^[A-Z]{2}[0-9]+$' }")
            .reads(Regex::read);

    private Regex() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        String pattern = arguments.get(PATTERN);
        Condition condition = new Condition.Matches(column, pattern);
        return new RowCheck(
                List.of(column),
                column + " matches " + pattern,
                new Measure.Tally(arguments.withNulls(condition)),
                arguments.threshold());
    }
}
