package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Statistic;
import java.util.List;

/** A column has at least two different values. Without a value there is nothing to tell apart, which fails. */
record NotConstant(Column column) implements Check {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");

    static final CheckType TYPE = CheckType.named("not_constant", CheckType.Family.COMPLETENESS)
            .summary("A column has at least two different values.")
            .shorthand(COLUMN)
            .filtered()
            .example("not_constant: [status]")
            .reads(arguments -> new NotConstant(arguments.get(COLUMN)));

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(extreme(Statistic.MIN), extreme(Statistic.MAX));
    }

    @Override
    public Judgement judge(Numbers numbers) {
        Estimate smallest = numbers.of(extreme(Statistic.MIN));
        Estimate largest = numbers.of(extreme(Statistic.MAX));
        if (!(smallest instanceof Estimate.Defined least) || !(largest instanceof Estimate.Defined most)) {
            return Judgement.onValue(false, "0", "no row has a value");
        }
        boolean varies = least.value().compare(most.value()) != 0;
        return Judgement.onValue(
                varies, varies ? "at least 2" : "1", varies ? "they differ" : "every value is the same");
    }

    private Measure<Estimate> extreme(Statistic statistic) {
        return new Measure.Aggregate(statistic, column);
    }

    @Override
    public String sentence() {
        return column + " has at least two different values";
    }

    @Override
    public String expected() {
        return "at least two different values";
    }
}
