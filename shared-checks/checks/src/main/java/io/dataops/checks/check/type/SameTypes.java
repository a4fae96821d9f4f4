package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Reference;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns that have the same name in other data sets have the same type there. */
record SameTypes(List<String> others) implements Check {
    private static final Parameter<List<Reference>> OTHERS =
            Parameter.required("others", ParameterKind.DATASETS, "The other data sets.");

    static final CheckType TYPE = CheckType.named("same_types", CheckType.Family.SCHEMA)
            .summary("Columns that have the same name in other data sets have the same type there.")
            .shorthand(OTHERS)
            .example("same_types: [last_year, products]")
            .reads(arguments -> new SameTypes(
                    arguments.get(OTHERS).stream().map(Reference::dataset).toList()));

    SameTypes {
        others = List.copyOf(others);
    }

    @Override
    public List<Column> columns() {
        return List.of();
    }

    @Override
    public List<Measure<?>> measures() {
        List<Measure<?>> measures = new ArrayList<>(List.of(new Measure.Schema()));
        others.forEach(other -> measures.add(schema(other)));
        return measures;
    }

    @Override
    public Judgement judge(Numbers numbers) {
        TableSchema here = numbers.of(new Measure.Schema());
        List<String> findings = new ArrayList<>();
        long shared = 0;
        for (String other : others) {
            for (TableSchema.Field field : numbers.of(schema(other)).fields()) {
                Optional<TableSchema.Field> mine = here.field(field.column());
                shared += mine.isPresent() ? 1 : 0;
                if (mine.filter(it -> it.kind() != field.kind()).isPresent()) {
                    findings.add(
                            field.column() + " is " + mine.get().kind() + ", but " + field.kind() + " in " + other);
                }
            }
        }
        String observed = findings.size() + " of " + shared + " differ";
        return Judgement.onValue(
                findings.isEmpty() && shared > 0,
                observed,
                shared == 0
                        ? "no name is shared"
                        : findings.isEmpty() ? "all " + shared + " do" : String.join("; ", findings));
    }

    private static Measure<TableSchema> schema(String other) {
        return new Measure.Elsewhere<>(new Scope(other, null), new Measure.Schema());
    }

    @Override
    public String sentence() {
        return "columns of the same name have the same type in " + String.join(", ", others);
    }

    @Override
    public String expected() {
        return "the same types";
    }
}
