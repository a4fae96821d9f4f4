package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Threshold;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.RowCounts;
import io.dataops.checks.plan.UniquenessCounts;
import java.util.List;
import java.util.Optional;

/**
 * The columns together are a key: never null and never twice the same. Failing rows are those with a null and all whose
 * values occur more than once; every row is considered.
 */
record PrimaryKey(List<Column> columns, Threshold threshold) implements Check {
    private static final Parameter<List<Column>> COLUMNS =
            Parameter.required("columns", ParameterKind.COLUMNS, "The column or columns of the key.");

    static final CheckType TYPE = CheckType.named("primary_key", CheckType.Family.UNIQUENESS)
            .summary("The columns are a key: never null and never twice the same.")
            .shorthand(COLUMNS)
            .countsRows()
            .example("primary_key: [id]")
            .reads(arguments -> new PrimaryKey(arguments.get(COLUMNS), arguments.threshold()));

    @Override
    public List<Measure<?>> measures() {
        return List.of(repeats());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        UniquenessCounts counts = numbers.of(repeats());
        long withNull = counts.rows() - counts.considered();
        return threshold.judge(new RowCounts(counts.rows(), withNull + counts.repeated(), 0));
    }

    @Override
    public String sentence() {
        return Columns.list(columns) + " is a primary key";
    }

    @Override
    public String expected() {
        return threshold.words();
    }

    @Override
    public Optional<Measure<?>> sampled() {
        return Optional.of(repeats());
    }

    private Measure.Uniqueness repeats() {
        return new Measure.Uniqueness(columns, Measure.NullKeys.FAILING);
    }
}
