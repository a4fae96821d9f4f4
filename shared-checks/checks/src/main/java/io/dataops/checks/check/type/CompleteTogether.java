package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.List;
import java.util.stream.Stream;

/** Where one column has a value, others have one too. Every row is considered; one without the first value passes. */
final class CompleteTogether {
    private static final Parameter<Column> IF =
            Parameter.required("if", ParameterKind.COLUMN, "The column whose value asks for the others.");
    private static final Parameter<List<Column>> THEN =
            Parameter.required("then", ParameterKind.COLUMNS, "The columns that then need a value.");

    static final CheckType TYPE = CheckType.named("complete_together", CheckType.Family.COMPLETENESS)
            .summary("Where one column has a value, others have one too.")
            .takes(IF)
            .takes(THEN)
            .countsRows()
            .example("complete_together: { if: shipped, then: [ordered, status] }")
            .reads(CompleteTogether::read);

    private CompleteTogether() {}

    private static Check read(Arguments arguments) {
        Column first = arguments.get(IF);
        List<Column> others = arguments.get(THEN);
        if (others.contains(first)) {
            throw new ArgumentException("then", first + " stands on both sides");
        }
        Condition absent = new Condition.Not(new Condition.Present(first));
        Condition complete = new Condition.All(
                others.stream().<Condition>map(Condition.Present::new).toList());
        return new RowCheck(
                Stream.concat(Stream.of(first), others.stream()).toList(),
                Columns.list(others) + (others.size() == 1 ? " has a value" : " have values") + " wherever " + first
                        + " has one",
                new Measure.Tally(Condition.any(List.of(absent, complete))),
                arguments.threshold());
    }
}
