package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.check.UndefinedRule;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Statistic;
import java.time.Duration;
import java.util.List;

/**
 * No row is older than an age, counted back from the start of the session. A date counts from its midnight and a timestamp
 * without a zone as UTC.
 */
record Retention(Column column, Duration maxAge, UndefinedRule rule) implements Check {
    private static final Parameter<Column> COLUMN =
            Parameter.required("column", ParameterKind.COLUMN, "A column of dates or timestamps.");
    private static final Parameter<Duration> MAX_AGE = Parameter.required(
                    "max_age", ParameterKind.DURATION, "The greatest age, such as `365d`; a day has 24 hours.")
            .with(Strictness.less(Strictness::of));

    static final CheckType TYPE = CheckType.named("retention", CheckType.Family.TIME)
            .summary("The oldest value is not older than an age, counted back from the start of the session.")
            .takes(COLUMN)
            .takes(MAX_AGE)
            .mayBeUndefined()
            .example("retention: { column: updated, max_age: 3650d }")
            .reads(arguments ->
                    new Retention(arguments.get(COLUMN), arguments.get(MAX_AGE), arguments.undefinedRule()));

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(oldest(), new Measure.Now());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        return Age.judge(numbers, oldest(), maxAge, rule);
    }

    private Measure.Aggregate oldest() {
        return new Measure.Aggregate(Statistic.MIN, column);
    }

    @Override
    public String sentence() {
        return "the oldest " + column + " is " + expected();
    }

    @Override
    public String expected() {
        return "at most " + Age.words(maxAge) + " old";
    }
}
