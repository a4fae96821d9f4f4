package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.ComparesWithSchema;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.check.type.SchemaComparison.Kind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.results.DatasetEvidence.ColumnType;
import io.dataops.results.Effect;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a data set and their types are those that were promoted. The baseline has them in its result, as it has those
 * of every data set.
 *
 * @param refused what may not happen to a column
 * @param types how types compare
 */
record SchemaUnchanged(Set<Kind> refused, Types types, Optional<Effect> onMissingBaseline)
        implements ComparesWithSchema {
    private static final List<Kind> ALLOWABLE = List.of(Kind.ADDED, Kind.REMOVED, Kind.RETYPED);

    private static final Parameter<List<Kind>> ALLOW = Parameter.optional(
                    "allow",
                    ParameterKind.oneOrMoreOf(ALLOWABLE, kind -> kind.name().toLowerCase(Locale.ROOT)),
                    "Changes that are all right: columns that are `added`, `removed` or `retyped`; by default none.")
            .with(Strictness.borne());

    private static final Parameter<Types> TYPES = Parameter.optional(
                    "types",
                    ParameterKind.choice(Types.class),
                    "`exact` (the default) compares the engine's own types such as DECIMAL(15,2), with precision, scale and"
                            + " unit; `same` only types such as integer and decimal, and nested ones in full.")
            .with(Strictness.choice(List.of(Types.SAME, Types.EXACT), Types.EXACT));

    static final CheckType TYPE = CheckType.named("schema_unchanged", CheckType.Family.SCHEMA)
            .summary(
                    "The columns and their types, with precision, scale and what nested ones hold, are those of the promoted baseline.")
            .takes(ALLOW)
            .takes(TYPES)
            .takes(ColumnsCheck.ORDER)
            .takes(MissingBaseline.PARAMETER)
            .example("schema_unchanged: { allow: added }")
            .reads(SchemaUnchanged::read);

    /** How types compare. */
    enum Types {
        EXACT,
        SAME;

        private List<ColumnType> of(List<ColumnType> columns) {
            return switch (this) {
                case EXACT -> columns;
                case SAME ->
                    columns.stream()
                            .map(column -> new ColumnType(column.name(), column.type()))
                            .toList();
            };
        }
    }

    SchemaUnchanged {
        refused = Set.copyOf(refused);
    }

    private static Check read(Arguments arguments) {
        Set<Kind> refused = EnumSet.allOf(Kind.class);
        refused.removeAll(arguments.find(ALLOW).orElse(List.of()));
        if (arguments.find(ColumnsCheck.ORDER).orElse(ColumnsCheck.Order.ANY) == ColumnsCheck.Order.ANY) {
            refused.remove(Kind.MOVED);
        }
        if (refused.isEmpty()) {
            throw new ArgumentException(
                    "allow", "every change is allowed, so nothing is asked; write order: exact, or allow less");
        }
        return new SchemaUnchanged(
                refused, arguments.find(TYPES).orElse(Types.EXACT), arguments.find(MissingBaseline.PARAMETER));
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
        throw new IllegalStateException("the columns are not bound to the baseline");
    }

    @Override
    public boolean looksAtEngineTypes() {
        return types == Types.EXACT;
    }

    @Override
    public Check boundTo(List<ColumnType> promoted) {
        return new Since(this, types.of(promoted));
    }

    @Override
    public String sentence() {
        return "the columns are those of the baseline" + (refused.contains(Kind.MOVED) ? " in this order" : "");
    }

    @Override
    public String expected() {
        List<Kind> allowed =
                ALLOWABLE.stream().filter(kind -> !refused.contains(kind)).toList();
        List<String> names = allowed.stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        return "no change" + (names.isEmpty() ? "" : " but " + String.join(", ", names));
    }

    /** The same, with what was promoted. */
    private record Since(SchemaUnchanged question, List<ColumnType> promoted) implements Check {
        @Override
        public List<Column> columns() {
            return question.columns();
        }

        @Override
        public List<Measure<?>> measures() {
            return question.measures();
        }

        @Override
        public Judgement judge(Numbers numbers) {
            SchemaComparison comparison = SchemaComparison.of(
                    question.types.of(numbers.of(new Measure.Schema()).evidence()), promoted);
            List<String> changes = comparison.words(question.refused);
            Set<Kind> others = EnumSet.complementOf(EnumSet.copyOf(question.refused));
            others.remove(Kind.MOVED);
            List<String> allowed = comparison.words(others);
            List<String> findings = new ArrayList<>(changes);
            if (changes.isEmpty()) {
                findings.add("they are");
            }
            if (!allowed.isEmpty()) {
                findings.add("allowed: " + String.join(", ", allowed));
            }
            return Judgement.onValue(
                    changes.isEmpty(), new Counted(changes.size(), "change").plain(), String.join("; ", findings));
        }

        @Override
        public String sentence() {
            return question.sentence();
        }

        @Override
        public String expected() {
            return question.expected();
        }
    }
}
