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
import java.util.stream.Collectors;

/** A column has a type, or one of several. */
record ColumnTypeCheck(Column column, List<ColumnKind> kinds) implements Check {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<List<ColumnKind>> KINDS = Parameter.required(
            "is", ParameterKind.oneOrMoreOf(ColumnKind.class), "The type, or a list of types that are all right.");

    static final CheckType TYPE = CheckType.named("column_type", CheckType.Family.SCHEMA)
            .summary("A column has a type.")
            .takes(COLUMN)
            .takes(KINDS)
            .example("column_type: { column: amount, is: decimal }")
            .reads(arguments -> new ColumnTypeCheck(arguments.get(COLUMN), arguments.get(KINDS)));

    ColumnTypeCheck {
        kinds = List.copyOf(kinds);
    }

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
                kinds.contains(field.kind()),
                field.kind().toString(),
                "it is " + field.kind() + " (" + field.engineType() + ")");
    }

    @Override
    public String sentence() {
        return column + " is of type " + expected();
    }

    @Override
    public String expected() {
        return kinds.stream().map(ColumnKind::toString).collect(Collectors.joining(" or "));
    }
}
