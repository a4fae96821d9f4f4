package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.TableSchema;
import java.util.List;

/** A column has a type. */
record ColumnTypeCheck(Column column, ColumnKind kind) implements Check {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<ColumnKind> KIND =
            Parameter.required("is", ParameterKind.choice(ColumnKind.class), "The type.");

    static final CheckType TYPE = CheckType.named("column_type", CheckType.Family.SCHEMA)
            .summary("A column has a type.")
            .takes(COLUMN)
            .takes(KIND)
            .example("column_type: { column: amount, is: decimal }")
            .reads(arguments -> new ColumnTypeCheck(arguments.get(COLUMN), arguments.get(KIND)));

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
        TableSchema.Field field = numbers.of(new Measure.Schema())
                .field(column)
                .orElseThrow(() -> new IllegalStateException("column " + column + " was not looked up before"));
        return Judgement.onValue(
                field.kind() == kind,
                field.kind().toString(),
                "it is " + field.kind() + " (" + field.engineType() + ")");
    }

    @Override
    public String sentence() {
        return column + " is of type " + kind;
    }

    @Override
    public String expected() {
        return kind.toString();
    }
}
