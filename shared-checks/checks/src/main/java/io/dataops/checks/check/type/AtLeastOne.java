package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.RowCounts;
import io.dataops.results.literal.Counted;
import java.util.List;

/** A column has a value in at least one row. */
record AtLeastOne(Column column) implements Check {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");

    static final CheckType TYPE = CheckType.named("at_least_one", CheckType.Family.COMPLETENESS)
            .summary("A column has a value in at least one row.")
            .shorthand(COLUMN)
            .filtered()
            .example("at_least_one: [email]")
            .reads(arguments -> new AtLeastOne(arguments.get(COLUMN)));

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(present());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        RowCounts counts = numbers.of(present());
        long values = counts.rows() - counts.failing();
        return Judgement.onValue(
                values > 0,
                Long.toString(values),
                counts.rows() == 0
                        ? "there is no row"
                        : new Counted(counts.rows(), "row").part(values) + (values == 1 ? " has one" : " have one"));
    }

    private Measure.Tally present() {
        return new Measure.Tally(new Condition.Present(column));
    }

    @Override
    public String sentence() {
        return column + " has a value in at least one row";
    }

    @Override
    public String expected() {
        return "at least one value";
    }
}
