package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Something within a nested column has a type. What is not there makes the check errored, as a missing column does. */
record NestedTypeCheck(Measure.NestedType nested, List<ColumnKind> kinds) implements Check {
    private static final Parameter<Column> COLUMN =
            Parameter.required("column", ParameterKind.COLUMN, "The column of structures or lists.");
    private static final Parameter<String> PATH = Parameter.required(
            "path",
            ParameterKind.TEXT,
            "From the column inwards: names of fields with dots between, and `[]` for the elements of a list, such as"
                    + " `[].price` or `address.city`.");
    private static final Parameter<List<ColumnKind>> KINDS = Parameter.required(
            "is", ParameterKind.oneOrMoreOf(ColumnKind.class), "The type, or a list of types that are all right.");

    static final CheckType TYPE = CheckType.named("nested_type", CheckType.Family.SCHEMA)
            .summary("A field of structures, or the elements of lists, have a type.")
            .takes(COLUMN)
            .takes(PATH)
            .takes(KINDS)
            .example("nested_type: { column: items, path: '[].price', is: [integer, decimal] }")
            .reads(NestedTypeCheck::read);

    NestedTypeCheck {
        kinds = List.copyOf(kinds);
    }

    private static Check read(Arguments arguments) {
        return new NestedTypeCheck(
                new Measure.NestedType(arguments.get(COLUMN), steps(arguments.get(PATH))), arguments.get(KINDS));
    }

    /** {@code a[].b} is a, the elements, b. */
    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        for (String part : path.replace("[]", ".[].").replaceAll("\\.+", ".").split("\\.", -1)) {
            if (!part.isEmpty()) {
                steps.add(part);
            }
        }
        if (steps.isEmpty()) {
            throw new ArgumentException("path", "'" + path + "' names nothing within the column");
        }
        return steps;
    }

    @Override
    public List<Column> columns() {
        return List.of(nested.column());
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(nested);
    }

    @Override
    public Judgement judge(Numbers numbers) {
        TableSchema.Field found = numbers.of(nested);
        return Judgement.onValue(
                kinds.contains(found.kind()),
                found.kind().toString(),
                "it is " + found.kind() + " (" + found.engineType() + ")");
    }

    @Override
    public String sentence() {
        return nested.column() + ": " + String.join(".", nested.path()) + " is of type " + expected();
    }

    @Override
    public String expected() {
        return kinds.stream().map(ColumnKind::toString).collect(Collectors.joining(" or "));
    }
}
