package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scope;
import io.dataops.results.literal.Counted;
import java.math.BigDecimal;
import java.util.List;

/** The number of rows compares with that of another data set. */
record RowCountMatch(Scope other, Balance balance) implements Check {
    static final CheckType TYPE = CheckType.named("row_count_match", CheckType.Family.COMPARISON)
            .summary("The number of rows compares with that of another data set.")
            .shorthand(OtherRows.REFERENCE)
            .takes(OtherRows.WHERE)
            .takes(Balance.RELATION)
            .takes(Balance.FACTOR)
            .takes(Balance.WITHIN)
            .filtered()
            .example("row_count_match: { reference: last_year, is: at_least, factor: 1.05, within: 10% }")
            .reads(arguments -> new RowCountMatch(OtherRows.scope(arguments), Balance.of(arguments)));

    @Override
    public List<Column> columns() {
        return List.of();
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(new Measure.Rows(), there());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        long rows = numbers.of(new Measure.Rows());
        long others = numbers.of(there());
        if (rows == 0 && others == 0) {
            return Judgement.onValue(false, "0", "neither has a row");
        }
        boolean holds = balance.holds(BigDecimal.valueOf(rows), BigDecimal.valueOf(others));
        return Judgement.onValue(
                holds,
                Long.toString(rows),
                "it is " + Counted.digits(rows) + ", there it is " + Counted.digits(others));
    }

    private Measure<Long> there() {
        return new Measure.Elsewhere<>(other, new Measure.Rows());
    }

    @Override
    public String sentence() {
        return "the number of rows is " + expected();
    }

    @Override
    public String expected() {
        return balance.words("that of " + OtherRows.words(other));
    }
}
