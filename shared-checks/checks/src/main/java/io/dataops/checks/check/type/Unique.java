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
 * No value occurs twice, of one column or of several together. Failing rows are all rows whose value occurs more than
 * once; a row with a null in one of the columns is not considered.
 */
record Unique(List<Column> columns, Threshold threshold) implements Check {
    private static final Parameter<List<Column>> COLUMNS = Parameter.required(
            "columns", ParameterKind.COLUMNS, "The column, or several columns whose values count together.");

    static final CheckType TYPE = CheckType.named("unique", CheckType.Family.UNIQUENESS)
            .summary("No value occurs twice, of one column or of several together.")
            .shorthand(COLUMNS)
            .countsRows()
            .example("unique: [id]")
            .reads(arguments -> new Unique(arguments.get(COLUMNS), arguments.threshold()));

    @Override
    public List<Measure<?>> measures() {
        return List.of(repeats());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        UniquenessCounts counts = numbers.of(repeats());
        return threshold.judge(new RowCounts(counts.rows(), counts.repeated(), counts.rows() - counts.considered()));
    }

    @Override
    public String sentence() {
        return Columns.list(columns) + " is unique";
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
        return new Measure.Uniqueness(columns, Measure.NullKeys.NOT_CONSIDERED);
    }
}
