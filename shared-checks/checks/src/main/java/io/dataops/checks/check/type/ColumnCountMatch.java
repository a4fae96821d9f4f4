package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.TableSchema;
import java.util.List;

/** There are as many columns as in another data set. */
record ColumnCountMatch(String other) implements Check {
    static final CheckType TYPE = CheckType.named("column_count_match", CheckType.Family.SCHEMA)
            .summary("There are as many columns as in another data set.")
            .shorthand(OtherRows.REFERENCE)
            .example("column_count_match: last_year")
            .reads(arguments ->
                    new ColumnCountMatch(arguments.get(OtherRows.REFERENCE).dataset()));

    @Override
    public List<Column> columns() {
        return List.of();
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(new Measure.Schema(), there());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        int here = numbers.of(new Measure.Schema()).fields().size();
        int others = numbers.of(there()).fields().size();
        return Judgement.onValue(
                here == others && here > 0, Integer.toString(here), "it is " + here + ", there it is " + others);
    }

    private Measure<TableSchema> there() {
        return new Measure.Elsewhere<>(new Scope(other, null), new Measure.Schema());
    }

    @Override
    public String sentence() {
        return "the number of columns is " + expected();
    }

    @Override
    public String expected() {
        return "that of " + other;
    }
}
