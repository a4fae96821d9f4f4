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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every text is free of what people do not see: white space around it, control characters, quotes around the whole. */
final class TextHygiene {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<List<Fault>> FAULTS = Parameter.optional(
            "free_of",
            ParameterKind.choices(Fault.class),
            "Which faults to look for: `leading_space`, `trailing_space`, `double_space`, `control_characters`,"
                    + " `invisible_characters`, `quotes_around`. Default: all.");

    static final CheckType TYPE = CheckType.named("text_hygiene", CheckType.Family.VALIDITY)
            .summary("Every text is free of white space around it, control characters and the like.")
            .shorthand(COLUMN)
            .takes(FAULTS)
            .countsRows()
            .ignoresNulls()
            .example("text_hygiene: { column: name, free_of: [leading_space, trailing_space] }")
            .reads(TextHygiene::read);

    private TextHygiene() {}

    /** What a text should be free of, as a regular expression that finds it. */
    private enum Fault {
        LEADING_SPACE("^[\\s\\p{Z}]"),
        TRAILING_SPACE("[\\s\\p{Z}]$"),
        DOUBLE_SPACE("[\\s\\p{Z}]{2}"),
        CONTROL_CHARACTERS("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x{9F}]"),
        /** Zero-width characters, marks of direction, the byte order mark, soft hyphens. */
        INVISIBLE_CHARACTERS("\\p{Cf}"),
        QUOTES_AROUND("(?s)^(\".*\"|'.*')$");

        private final String pattern;

        Fault(String pattern) {
            this.pattern = pattern;
        }

        private String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        List<Fault> faults = arguments.find(FAULTS).orElse(Arrays.asList(Fault.values()));
        List<Condition> found = faults.stream()
                .<Condition>map(fault -> new Condition.Matches(column, fault.pattern))
                .toList();
        return new RowCheck(
                List.of(column),
                column + " is free of " + faults.stream().map(Fault::words).collect(Collectors.joining(", ")),
                new Measure.Tally(arguments.withNulls(new Condition.Not(Condition.any(found)))),
                arguments.threshold());
    }
}
