package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The data set has these columns: as a set or in this order, with or without others. In order and with others allowed,
 * the others may stand anywhere between.
 */
record ColumnsCheck(List<Column> wanted, Order order, Extra extra) implements Check {
    private static final Parameter<List<Column>> COLUMNS =
            Parameter.required("columns", ParameterKind.NEW_COLUMNS, "The names.");
    static final Parameter<Order> ORDER = Parameter.optional(
                    "order", ParameterKind.choice(Order.class), "`any` (the default) or `exact`.")
            .with(Strictness.choice(List.of(Order.ANY, Order.EXACT), Order.ANY));
    private static final Parameter<Extra> EXTRA = Parameter.optional(
                    "extra",
                    ParameterKind.choice(Extra.class),
                    "Whether other columns are `allowed`; by default they are `refused`.")
            .with(Strictness.choice(List.of(Extra.ALLOWED, Extra.REFUSED), Extra.REFUSED));

    static final CheckType TYPE = CheckType.named("columns", CheckType.Family.SCHEMA)
            .summary("The data set has a set of columns.")
            .shorthand(COLUMNS)
            .takes(ORDER)
            .takes(EXTRA)
            .example("columns: { columns: [id, name], order: exact, extra: allowed }")
            .reads(arguments -> new ColumnsCheck(
                    arguments.get(COLUMNS),
                    arguments.find(ORDER).orElse(Order.ANY),
                    arguments.find(EXTRA).orElse(Extra.REFUSED)));

    enum Order {
        ANY,
        EXACT
    }

    enum Extra {
        ALLOWED,
        REFUSED
    }

    @Override
    public List<Column> columns() {
        return List.of();
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(new Measure.Schema());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        List<Column> found = numbers.of(new Measure.Schema()).fields().stream()
                .map(TableSchema.Field::column)
                .toList();
        List<String> findings = new ArrayList<>();
        List<Column> missing = without(wanted, found);
        List<Column> others = without(found, wanted);
        if (!missing.isEmpty()) {
            findings.add("missing " + join(missing));
        }
        if (extra == Extra.REFUSED && !others.isEmpty()) {
            findings.add("not expected " + join(others));
        }
        if (order == Order.EXACT && missing.isEmpty() && !without(found, others).equals(wanted)) {
            findings.add("in another order: " + join(without(found, others)));
        }
        String finding = findings.isEmpty() ? "they are there" : String.join("; ", findings);
        return Judgement.onValue(findings.isEmpty(), join(found), finding);
    }

    private static List<Column> without(List<Column> columns, List<Column> removed) {
        return columns.stream().filter(column -> !removed.contains(column)).toList();
    }

    private static String join(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    @Override
    public String sentence() {
        return "the columns are " + expected();
    }

    @Override
    public String expected() {
        return join(wanted)
                + (order == Order.EXACT ? " in this order" : "")
                + (extra == Extra.ALLOWED ? ", others allowed" : "");
    }
}
