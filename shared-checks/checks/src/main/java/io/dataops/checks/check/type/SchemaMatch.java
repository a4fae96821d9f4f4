package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Within;
import io.dataops.checks.check.type.SchemaComparison.Kind;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.TableSchema;
import io.dataops.results.DatasetEvidence.ColumnType;
import io.dataops.results.literal.Counted;
import java.util.EnumSet;
import java.util.List;

/**
 * The columns and their types are those of another data set, which may be an earlier release of this one. The share is of
 * all columns that one of them has.
 */
record SchemaMatch(String other, Rational atLeast, Types types) implements Check {
    private static final Parameter<Rational> AT_LEAST = Parameter.optional(
            "at_least", ParameterKind.SHARE, "The share of columns that have to match; by default all.");
    private static final Parameter<Types> TYPES = Parameter.optional(
            "types",
            ParameterKind.choice(Types.class),
            "`same` (the default) compares types such as integer and text, nested ones in full, `exact` the engine's own such as DECIMAL(15,2),"
                    + " `ignored` only names.");

    static final CheckType TYPE = CheckType.named("schema_match", CheckType.Family.SCHEMA)
            .summary("The columns and their types are those of another data set, such as an earlier release.")
            .shorthand(OtherRows.REFERENCE)
            .takes(AT_LEAST)
            .takes(TYPES)
            .example("schema_match: { reference: last_year, at_least: 90% }")
            .reads(arguments -> new SchemaMatch(
                    arguments.get(OtherRows.REFERENCE).dataset(),
                    arguments.find(AT_LEAST).orElse(Rational.of(1, 1)),
                    arguments.find(TYPES).orElse(Types.SAME)));

    /** How types compare. */
    enum Types {
        SAME,
        EXACT,
        IGNORED;

        private ColumnType of(TableSchema.Field field) {
            return switch (this) {
                case SAME ->
                    new ColumnType(field.column().name(), field.evidence().type());
                case EXACT -> new ColumnType(field.column().name(), field.engineType());
                case IGNORED -> new ColumnType(field.column().name(), "any");
            };
        }
    }

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
        TableSchema here = numbers.of(new Measure.Schema());
        TableSchema there = numbers.of(there());
        SchemaComparison comparison = SchemaComparison.of(compared(here), compared(there));
        List<String> findings = comparison.words(EnumSet.complementOf(EnumSet.of(Kind.MOVED)));
        int all = comparison.all();
        int matching = all - findings.size();
        if (all == 0) {
            return Judgement.onValue(false, "0 of 0", "neither has a column");
        }
        String observed = matching + " of " + all;
        return Judgement.onValue(
                Rational.of(matching, all).compareTo(atLeast) >= 0,
                observed,
                new Counted(all, "column").part(matching)
                        + (matching == 1 ? " matches" : " match")
                        + (findings.isEmpty() ? "" : ": " + String.join(", ", findings)));
    }

    private List<ColumnType> compared(TableSchema schema) {
        return schema.fields().stream().map(types::of).toList();
    }

    private Measure<TableSchema> there() {
        return new Measure.Elsewhere<>(new Scope(other, null), new Measure.Schema());
    }

    @Override
    public String sentence() {
        return (atLeast.equals(Rational.of(1, 1)) ? "the columns" : "at least " + percent() + " of the columns")
                + " are those of " + other;
    }

    private String percent() {
        return new Within.Share(atLeast).toString();
    }

    @Override
    public String expected() {
        return "at least " + percent() + " matching";
    }
}
