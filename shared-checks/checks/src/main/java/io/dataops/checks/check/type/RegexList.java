package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import java.util.List;

/** Every text matches any, all or none of some regular expressions, each of them anywhere unless it is anchored. */
final class RegexList {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<List<String>> PATTERNS = Parameter.required(
            "patterns",
            ParameterKind.PATTERNS,
            "Regular expressions in RE2 syntax; each finds anywhere unless anchored with ^ and $.");

    static final CheckType TYPE = CheckType.named("regex_list", CheckType.Family.VALIDITY)
            .summary("Every text matches any, all or none of some regular expressions.")
            .takes(COLUMN)
            .takes(PATTERNS)
            .takes(PatternMatch.MATCH)
            .countsRows()
            .ignoresNulls()
            .example("regex_list: { column: code, patterns: ['^[A-Z]{2}', '[0-9]+$'], match: all }")
            .reads(RegexList::read);

    private RegexList() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        List<String> patterns = arguments.get(PATTERNS);
        List<Condition> matches = patterns.stream()
                .<Condition>map(pattern -> new Condition.Matches(column, pattern))
                .toList();
        return PatternMatch.check(arguments, column, patterns, matches);
    }
}
