package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Options;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.UndefinedRule;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import java.util.List;

/** The value of a query compares with the value of another; both see all data sets of the suite. */
record QueryMatch(String value, String other, Balance balance, UndefinedRule rule) implements Check {
    private static final Parameter<String> VALUE =
            Parameter.required("value", ParameterKind.SQL, "SELECT that returns one row with one column.");
    private static final Parameter<String> OTHER =
            Parameter.required("other", ParameterKind.SQL, "SELECT that returns what to compare with.");

    static final CheckType TYPE = CheckType.named("query_match", CheckType.Family.SQL)
            .summary("The value of a query compares with the value of another.")
            .takes(VALUE)
            .takes(OTHER)
            .takes(Balance.RELATION)
            .takes(Balance.FACTOR)
            .takes(Balance.WITHIN)
            .takes(Options.ALLOW_UNDEFINED)
            .example("query_match: { value: select sum(amount) from orders, other: select sum(amount) from last_year,"
                    + " within: 10% }")
            .reads(arguments -> new QueryMatch(
                    arguments.get(VALUE), arguments.get(OTHER), Balance.of(arguments), arguments.undefinedRule()));

    @Override
    public List<Column> columns() {
        return List.of();
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(new Measure.QueryValue(value), new Measure.QueryValue(other));
    }

    @Override
    public Judgement judge(Numbers numbers) {
        TwoValues values =
                new TwoValues(numbers.of(new Measure.QueryValue(value)), numbers.of(new Measure.QueryValue(other)));
        boolean defined = values.here() instanceof Estimate.Defined && values.there() instanceof Estimate.Defined;
        return values.judgement(defined ? values.hold(balance) : rule == UndefinedRule.PASS);
    }

    @Override
    public String sentence() {
        return "the value of " + OneLine.of(value) + " is " + expected();
    }

    @Override
    public String expected() {
        return balance.words("that of " + OneLine.of(other));
    }
}
