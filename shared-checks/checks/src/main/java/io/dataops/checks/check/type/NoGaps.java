package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.GapCounts;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Period;
import io.dataops.results.literal.Counted;
import java.util.List;
import java.util.Locale;

/** Every period between the first and the last value has a row. */
record NoGaps(Column column, Period period, long allowed) implements Check {
    private static final Parameter<Column> COLUMN =
            Parameter.required("column", ParameterKind.COLUMN, "A column of dates or timestamps.");
    private static final Parameter<Period> PERIOD =
            Parameter.required("every", ParameterKind.choice(Period.class), "The period; weeks start on Monday.");
    private static final Parameter<Long> ALLOWED = Parameter.optional(
                    "max_missing", ParameterKind.COUNT, "How many periods may be missing; by default none.")
            .with(Strictness.less(Strictness::of, 0L));

    static final CheckType TYPE = CheckType.named("no_gaps", CheckType.Family.TIME)
            .summary("Every period between the first and the last value has a row.")
            .takes(COLUMN)
            .takes(PERIOD)
            .takes(ALLOWED)
            .filtered()
            .example("no_gaps: { column: day, every: day }")
            .reads(arguments -> new NoGaps(
                    arguments.get(COLUMN),
                    arguments.get(PERIOD),
                    arguments.find(ALLOWED).orElse(0L)));

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(gaps());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        GapCounts counts = numbers.of(gaps());
        if (counts.periods() == 0) {
            return Judgement.onValue(false, "undefined", "no row has a value");
        }
        String finding = new Counted(counts.periods(), words()).part(counts.missing())
                + (counts.missing() == 1 ? " is missing" : " are missing")
                + (counts.missing() == 0 ? "" : ", first " + String.join(", ", counts.first()));
        return Judgement.onValue(counts.missing() <= allowed, counts.missing() + " missing", finding);
    }

    @Override
    public String sentence() {
        return column + " has a row for every " + words();
    }

    @Override
    public String expected() {
        return allowed == 0 ? "none missing" : "at most " + Counted.digits(allowed) + " missing";
    }

    private String words() {
        return period.name().toLowerCase(Locale.ROOT);
    }

    private Measure.Gaps gaps() {
        return new Measure.Gaps(column, period);
    }
}
