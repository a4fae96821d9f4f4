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
 * The newest value is not older than an age, counted back from the start of the session. A date counts from its midnight
 * and a timestamp without a zone as UTC. A value in the future is fresh; limit it with {@code max}.
 */
record Freshness(Column column, Duration maxAge) implements Check {
    private static final Parameter<Column> COLUMN =
            Parameter.required("column", ParameterKind.COLUMN, "A column of dates or timestamps.");
    private static final Parameter<Duration> MAX_AGE = Parameter.required(
                    "max_age", ParameterKind.DURATION, "The greatest age, such as `2h` or `1d`; a day has 24 hours.")
            .with(Strictness.less(Strictness::of));

    static final CheckType TYPE = CheckType.named("freshness", CheckType.Family.TIME)
            .summary("The newest value is not older than an age, counted back from the start of the session.")
            .takes(COLUMN)
            .takes(MAX_AGE)
            .filtered()
            .example("freshness: { column: updated, max_age: 1d }")
            .reads(arguments -> new Freshness(arguments.get(COLUMN), arguments.get(MAX_AGE)));

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(newest(), new Measure.Now());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        return Age.judge(numbers, newest(), maxAge, UndefinedRule.FAIL);
    }

    @Override
    public String sentence() {
        return "the newest " + column + " is " + expected();
    }

    @Override
    public String expected() {
        return "at most " + Age.words(maxAge) + " old";
    }

    private Measure.Aggregate newest() {
        return new Measure.Aggregate(Statistic.MAX, column);
    }
}
