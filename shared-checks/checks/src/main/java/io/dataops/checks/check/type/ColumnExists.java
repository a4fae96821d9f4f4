package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import java.util.List;

/** The data set has a column of that exact name. */
record ColumnExists(Column column) implements Check {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_NEW_COLUMN, "The name, or a list of names to look for one by one.");

    static final CheckType TYPE = CheckType.named("column_exists", CheckType.Family.SCHEMA)
            .summary("The data set has a column of that exact name.")
            .shorthand(COLUMN)
            .example("column_exists: [id, name]")
            .reads(arguments -> new ColumnExists(arguments.get(COLUMN)));

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(new Measure.Schema());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        boolean found = numbers.of(new Measure.Schema()).field(column).isPresent();
        return Judgement.onValue(found, found ? "present" : "absent", found ? "it is there" : "it is not there");
    }

    @Override
    public String sentence() {
        return "there is a column " + column;
    }

    @Override
    public String expected() {
        return "present";
    }
}
