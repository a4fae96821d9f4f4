package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.TableSchema;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The data set has a column of that exact name.
 *
 * @param position its place among the columns, from 1; null for any
 */
record ColumnExists(Column column, @Nullable Long position) implements Check {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_NEW_COLUMN, "The name, or a list of names to look for one by one.");
    private static final Parameter<Long> POSITION =
            Parameter.optional("position", ParameterKind.COUNT, "Its place among the columns, from 1; by default any.");

    static final CheckType TYPE = CheckType.named("column_exists", CheckType.Family.SCHEMA)
            .summary("The data set has a column of that exact name.")
            .shorthand(COLUMN)
            .takes(POSITION)
            .example("column_exists: [id, name]")
            .reads(ColumnExists::read);

    private static Check read(Arguments arguments) {
        @Nullable Long position = arguments.find(POSITION).orElse(null);
        if (position != null && position == 0) {
            throw new ArgumentException("position", "the first column has the position 1");
        }
        return new ColumnExists(arguments.get(COLUMN), position);
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
        List<TableSchema.Field> fields = numbers.of(new Measure.Schema()).fields();
        return IntStream.range(0, fields.size())
                .filter(index -> fields.get(index).column().equals(column))
                .mapToObj(index -> found(index + 1L))
                .findFirst()
                .orElseGet(() -> Judgement.onValue(false, "absent", "it is not there"));
    }

    private Judgement found(long place) {
        return position == null
                ? Judgement.onValue(true, "present", "it is there")
                : Judgement.onValue(position == place, "position " + place, "it is column " + place);
    }

    @Override
    public String sentence() {
        return "there is a column " + column + (position == null ? "" : " at position " + position);
    }

    @Override
    public String expected() {
        return position == null ? "present" : "position " + position;
    }
}
