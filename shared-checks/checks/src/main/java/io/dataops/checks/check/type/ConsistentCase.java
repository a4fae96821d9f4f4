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

/** Every text is written in one case. Characters without a case do not count, so digits alone pass. */
final class ConsistentCase {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<LetterCase> CASE = Parameter.required(
            "is",
            ParameterKind.choice(LetterCase.class),
            "`upper`, `lower`, or `capitalised`: every word begins with a capital letter and goes on in small ones.");

    static final CheckType TYPE = CheckType.named("letter_case", CheckType.Family.VALIDITY)
            .summary("Every text is written in one case.")
            .takes(COLUMN)
            .takes(CASE)
            .countsRows()
            .ignoresNulls()
            .example("letter_case: { column: status, is: lower }")
            .reads(ConsistentCase::read);

    private ConsistentCase() {}

    /** A case, and a regular expression that finds what is against it. */
    private enum LetterCase {
        UPPER("in capital letters", "\\p{Ll}"),
        LOWER("in small letters", "[\\p{Lu}\\p{Lt}]"),
        CAPITALISED("capitalised", "(^|[^\\p{L}\\p{M}'\\x{2019}])\\p{Ll}|[\\p{L}\\p{M}][\\p{Lu}\\p{Lt}]");

        private final String words;
        private final String against;

        LetterCase(String words, String against) {
            this.words = words;
            this.against = against;
        }
    }

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        LetterCase wanted = arguments.get(CASE);
        Condition condition = new Condition.Not(new Condition.Matches(column, wanted.against));
        return new RowCheck(
                List.of(column),
                column + " is written " + wanted.words,
                new Measure.Tally(arguments.withNulls(condition)),
                arguments.threshold());
    }
}
