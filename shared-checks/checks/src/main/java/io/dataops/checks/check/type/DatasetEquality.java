package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Threshold;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.RowCounts;
import io.dataops.checks.plan.RowEquality;
import io.dataops.checks.plan.RowSetCounts;
import io.dataops.results.literal.Counted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Two data sets have the same rows in any order, each as often. Nulls are equal to nulls. Failing rows are those of either
 * that the other has not, of the rows of both together.
 */
record DatasetEquality(Measure.RowSets sets, Threshold threshold) implements Check {
    private static final Parameter<BigDecimal> DECIMALS = Parameter.optional(
            "decimals",
            ParameterKind.NUMBER,
            "Digits after the point that numbers are rounded to before they are compared; by default none is cut.");
    private static final Parameter<RowEquality.Repeats> DUPLICATES = Parameter.optional(
            "duplicates",
            ParameterKind.choice(RowEquality.Repeats.class),
            "`count` (the default) compares how often each row occurs, `ignore` only whether it does.");

    static final CheckType TYPE = CheckType.named("dataset_equality", CheckType.Family.COMPARISON)
            .summary("Two data sets have the same rows, in any order.")
            .shorthand(OtherRows.REFERENCE)
            .takes(OtherRows.WHERE)
            .takes(ComparedColumns.ONLY)
            .takes(ComparedColumns.EXCEPT)
            .takes(DECIMALS)
            .takes(DUPLICATES)
            .countsRows()
            .example("dataset_equality: { reference: last_year, except: [updated], decimals: 2 }")
            .reads(DatasetEquality::read);

    private static Check read(Arguments arguments) {
        BigDecimal decimals = arguments.find(DECIMALS).orElse(BigDecimal.valueOf(RowEquality.EXACT));
        boolean given = arguments.find(DECIMALS).isPresent();
        if (given && (decimals.stripTrailingZeros().scale() > 0 || decimals.signum() < 0 || decimals.intValue() > 15)) {
            throw new ArgumentException(
                    "decimals", "decimals is a whole number from 0 to 15, not " + decimals.toPlainString());
        }
        RowEquality equality =
                new RowEquality(decimals.intValue(), arguments.find(DUPLICATES).orElse(RowEquality.Repeats.COUNT));
        return new DatasetEquality(
                new Measure.RowSets(ComparedColumns.choice(arguments), OtherRows.scope(arguments), equality),
                arguments.threshold());
    }

    @Override
    public List<Column> columns() {
        return sets.columns().only();
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(sets);
    }

    @Override
    public Judgement judge(Numbers numbers) {
        RowSetCounts counts = numbers.of(sets);
        RowCounts rows = new RowCounts(counts.here() + counts.there(), counts.onlyHere() + counts.onlyThere(), 0);
        String finding = rows.rows() == 0
                ? "0 rows considered, there is none"
                : new Counted(counts.here(), "row") + " here and " + Counted.digits(counts.there()) + " there"
                        + (rows.failing() == 0
                                ? ", the same"
                                : ", " + Counted.digits(counts.onlyHere()) + " only here and "
                                        + Counted.digits(counts.onlyThere()) + " only there");
        return Judgement.onRows(
                threshold.allows(rows.failing(), rows.rows()), rows.failing() + " failing", finding, rows);
    }

    @Override
    public String sentence() {
        return "the rows are those of " + OtherRows.words(sets.other()) + ComparedColumns.words(sets.columns());
    }

    @Override
    public String expected() {
        return threshold.words();
    }

    @Override
    public Optional<Measure<?>> sampled() {
        return Optional.of(sets);
    }
}
