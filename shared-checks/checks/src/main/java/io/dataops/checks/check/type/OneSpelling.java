package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Spelling;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Texts that differ only in case, spaces, punctuation or accents do not differ at all. Failing rows are all rows of a text
 * that has several spellings.
 */
final class OneSpelling {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<List<Spelling>> IGNORE = Parameter.optional(
            "ignore",
            ParameterKind.oneOrMoreOf(Spelling.class),
            "The differences that make no other text: `case`, `spaces`, `punctuation`, `accents`; by default the first"
                    + " three.");

    static final CheckType TYPE = CheckType.named("one_spelling", CheckType.Family.UNIQUENESS)
            .summary("Texts that differ only in case, spaces or punctuation do not differ at all.")
            .shorthand(COLUMN)
            .takes(IGNORE)
            .countsRows()
            .example("one_spelling: { column: name, ignore: [case, spaces] }")
            .reads(OneSpelling::read);

    private OneSpelling() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        List<Spelling> ignored =
                arguments.find(IGNORE).orElse(List.of(Spelling.CASE, Spelling.SPACES, Spelling.PUNCTUATION));
        Measure.Spellings measure = new Measure.Spellings(column, new TreeSet<>(ignored));
        String words = measure.ignored().stream().map(Spelling::toString).collect(Collectors.joining(", "));
        return new RowCheck(
                List.of(column), column + " has one spelling but for " + words, measure, arguments.threshold());
    }
}
