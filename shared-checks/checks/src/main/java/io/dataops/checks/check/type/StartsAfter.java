package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.NotComparableException;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Reference;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.Statistic;
import java.util.List;

/** Every value is later, or greater, than all values of another data set, as test rows are than training rows. */
record StartsAfter(Column column, Scope other, Column theirs) implements Check {
    private static final Parameter<Column> COLUMN =
            Parameter.required("column", ParameterKind.COLUMN, "A column of dates, times or numbers.");
    private static final Parameter<Reference> AFTER = Parameter.required(
            "after",
            ParameterKind.OTHER_COLUMN,
            "The other data set, or its column such as `train.day`; by default the one of the same name.");

    static final CheckType TYPE = CheckType.named("starts_after", CheckType.Family.TIME)
            .summary("Every value is later, or greater, than all values of another data set.")
            .takes(COLUMN)
            .takes(AFTER)
            .takes(OtherRows.WHERE)
            .filtered()
            .example("starts_after: { column: shipped, after: last_year.ordered }")
            .reads(StartsAfter::read);

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        Reference after = arguments.get(AFTER);
        if (after.columns().size() > 1) {
            throw new ArgumentException("after", "one column is compared with one, not with " + after);
        }
        return new StartsAfter(
                column,
                OtherRows.scope(arguments, after),
                after.columns().isEmpty() ? column : after.columns().get(0));
    }

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(first(), last());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        TwoValues values = new TwoValues(numbers.of(first()), numbers.of(last()));
        if (!(values.here() instanceof Estimate.Defined start) || !(values.there() instanceof Estimate.Defined end)) {
            return Judgement.onValue(false, "undefined", "one of them has no value, so nothing can be compared");
        }
        if (start.value().kind() != end.value().kind()) {
            throw new NotComparableException("a value of type " + start.value().kind()
                    + " cannot be compared with one of type " + end.value().kind());
        }
        return values.judgement(start.value().compare(end.value()) > 0);
    }

    private Measure<Estimate> first() {
        return new Measure.Aggregate(Statistic.MIN, column);
    }

    private Measure<Estimate> last() {
        return new Measure.Elsewhere<>(other, new Measure.Aggregate(Statistic.MAX, theirs));
    }

    @Override
    public String sentence() {
        return "the first " + column + " is " + expected();
    }

    @Override
    public String expected() {
        return "after the last " + theirs + " of " + OtherRows.words(other);
    }
}
