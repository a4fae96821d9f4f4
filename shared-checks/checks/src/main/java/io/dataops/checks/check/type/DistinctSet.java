package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.RowCounts;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The different values of a column are those of a set: no others, all of them, or exactly those. Nulls are not values, and a
 * column without any has no value of the set.
 */
record DistinctSet(Column column, List<Literal> values, Relation relation) implements Check {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<List<Literal>> VALUES =
            Parameter.required("values", ParameterKind.VALUES, "The set, with at least one value.");
    private static final Parameter<Relation> RELATION = Parameter.optional(
            "are",
            ParameterKind.choice(Relation.class),
            "`equal`: the values of the column are exactly those of the set (the default); `superset`: each of the set"
                    + " occurs, and others may.");

    static final CheckType TYPE = CheckType.named("distinct_set", CheckType.Family.VALIDITY)
            .summary("The different values of a column are those of a set, or all of the set occur.")
            .takes(COLUMN)
            .takes(VALUES)
            .takes(RELATION)
            .filtered()
            .example("distinct_set: { column: status, values: [open, closed] }")
            .reads(arguments -> new DistinctSet(
                    arguments.get(COLUMN),
                    arguments.get(VALUES),
                    arguments.find(RELATION).orElse(Relation.EQUAL)));

    DistinctSet {
        values = List.copyOf(values);
    }

    /** How the values of the column stand to the set. */
    enum Relation {
        EQUAL,
        SUPERSET
    }

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        return Stream.concat(Stream.of(inSet()), values.stream().map(this::is))
                .<Measure<?>>map(measure -> measure)
                .toList();
    }

    @Override
    public Judgement judge(Numbers numbers) {
        List<Literal> absent = values.stream()
                .filter(value -> rows(numbers.of(is(value))) == 0)
                .toList();
        long others = relation == Relation.EQUAL ? numbers.of(inSet()).failing() : 0;
        List<String> findings = new ArrayList<>();
        if (!absent.isEmpty()) {
            findings.add(ValueList.of(absent) + (absent.size() == 1 ? " does" : " do") + " not occur");
        }
        if (others > 0) {
            findings.add(new Counted(others, "row").does("has", "have") + " another value");
        }
        boolean met = findings.isEmpty();
        String finding = met ? "all of them occur" : String.join(", and ", findings);
        return Judgement.onValue(met, (values.size() - absent.size()) + " of " + values.size(), finding);
    }

    private static long rows(RowCounts counts) {
        return counts.considered() - counts.failing();
    }

    @Override
    public String sentence() {
        return "the values of " + column + (relation == Relation.EQUAL ? " are exactly " : " include ")
                + ValueList.of(values);
    }

    @Override
    public String expected() {
        return (relation == Relation.EQUAL ? "exactly " : "at least ") + ValueList.of(values);
    }

    private Measure.Tally inSet() {
        return new Measure.Tally(new Condition.OneOf(column, values));
    }

    private Measure.Tally is(Literal value) {
        return new Measure.Tally(new Condition.OneOf(column, List.of(value)));
    }
}
