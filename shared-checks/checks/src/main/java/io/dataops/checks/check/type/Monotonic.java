package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Comparison;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** Values follow each other in one direction, in the order of other columns or of the files. */
final class Monotonic {
    private static final Parameter<Column> COLUMN = Parameter.required("column", ParameterKind.COLUMN, "The column.");
    private static final Parameter<List<Column>> BY = Parameter.optional(
            "by", ParameterKind.COLUMNS, "Columns that put the rows in order; by default the order of the files.");
    private static final Parameter<List<Column>> PER =
            Parameter.optional("per", ParameterKind.COLUMNS, "Columns that each have a sequence of their own.");
    private static final Parameter<Boolean> STRICT = Parameter.optional(
                    "strict", ParameterKind.FLAG, "Whether equal neighbours fail; by default they pass.")
            .with(Strictness.choice(List.of(false, true), false));

    static final CheckType INCREASING = type("increasing", "at least", Comparison.AT_LEAST, Comparison.GREATER);
    static final CheckType DECREASING = type("decreasing", "at most", Comparison.AT_MOST, Comparison.LESS);

    private Monotonic() {}

    private static CheckType type(String name, String words, Comparison loose, Comparison strict) {
        return CheckType.named(name, CheckType.Family.DISTRIBUTION)
                .summary("Each value is " + words + " the one before it.")
                .shorthand(COLUMN)
                .takes(BY)
                .takes(PER)
                .takes(STRICT)
                .countsRows()
                .example(name + ": { column: id, by: created }")
                .reads(arguments -> read(arguments, name, arguments.find(STRICT).orElse(false) ? strict : loose));
    }

    private static Check read(Arguments arguments, String name, Comparison comparison) {
        Column column = arguments.get(COLUMN);
        List<Column> by = arguments.find(BY).orElse(List.of());
        List<Column> per = arguments.find(PER).orElse(List.of());
        boolean strict = comparison == Comparison.GREATER || comparison == Comparison.LESS;
        String sentence = column + " is " + (strict ? "strictly " : "") + name
                + (by.isEmpty() ? " in the order of the files" : " in the order of " + Columns.list(by))
                + (per.isEmpty() ? "" : " for each " + Columns.list(per));
        return new RowCheck(
                List.of(column), sentence, new Measure.Sequence(column, comparison, by, per), arguments.threshold());
    }
}
