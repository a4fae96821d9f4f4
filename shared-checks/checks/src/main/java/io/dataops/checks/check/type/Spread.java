package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.UndefinedRule;
import io.dataops.checks.check.ValueCheck;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Precision;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.Statistic;
import java.util.List;

/**
 * The distance between two measured values of a column lies within limits. It is undefined when one of them is.
 *
 * @param subject what is measured, in words
 * @param upper the value to take from
 * @param lower the value to take away
 */
record Spread(
        Column column,
        String subject,
        Measure<Estimate> upper,
        Measure<Estimate> lower,
        Bounds bounds,
        UndefinedRule undefinedRule)
        implements Check {
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();

    /** The largest value less the smallest. */
    static final CheckType RANGE = ColumnStatistic.type("range", BOUNDS)
            .summary("The largest value of a column less the smallest lies within limits.")
            .example("range: { column: amount, max: 1000 }")
            .reads(arguments -> of(
                    arguments,
                    "the range",
                    new Measure.Aggregate(Statistic.MAX, ColumnStatistic.column(arguments)),
                    new Measure.Aggregate(Statistic.MIN, ColumnStatistic.column(arguments))));

    /** The third quartile less the first, both of type 7. */
    static final CheckType INTERQUARTILE = ColumnStatistic.type("interquartile_range", BOUNDS)
            .summary("The third quartile of a column less the first lies within limits.")
            .example("interquartile_range: { column: amount, max: 100 }")
            .reads(arguments ->
                    of(arguments, "the interquartile range", quartile(arguments, 3), quartile(arguments, 1)));

    private static Check of(Arguments arguments, String words, Measure<Estimate> upper, Measure<Estimate> lower) {
        Column column = ColumnStatistic.column(arguments);
        return new Spread(
                column,
                words + " of " + column,
                upper,
                lower,
                arguments.boundsOrHistory(BOUNDS),
                arguments.undefinedRule());
    }

    private static Measure<Estimate> quartile(Arguments arguments, int which) {
        return new Measure.Quantile(ColumnStatistic.column(arguments), Rational.of(which, 4), Precision.EXACT);
    }

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(upper, lower);
    }

    @Override
    public Judgement judge(Numbers numbers) {
        return ValueCheck.judge(difference(numbers.of(upper), numbers.of(lower)), bounds, undefinedRule);
    }

    private static Estimate difference(Estimate upper, Estimate lower) {
        if (!(upper instanceof Estimate.Defined high)) {
            return upper;
        }
        if (!(lower instanceof Estimate.Defined low)) {
            return lower;
        }
        if (!(high.value() instanceof Scalar.Numeric most) || !(low.value() instanceof Scalar.Numeric least)) {
            return new Estimate.Undefined("its values are no numbers");
        }
        return new Estimate.Defined(new Scalar.Numeric(most.value().subtract(least.value())));
    }

    @Override
    public String sentence() {
        return subject + " is " + bounds;
    }

    @Override
    public String expected() {
        return bounds.toString();
    }
}
