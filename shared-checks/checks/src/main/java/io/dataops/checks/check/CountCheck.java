package io.dataops.checks.check;

import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scalar;
import io.dataops.results.literal.Counted;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A check that a count lies within limits.
 *
 * @param columns the columns it looks at
 * @param subject what is counted, such as {@code the number of rows}
 * @param measure what the count is read from
 * @param count reads it
 * @param bounds its limits
 */
public record CountCheck<T>(
        List<Column> columns, String subject, Measure<T> measure, ToLongFunction<T> count, Bounds bounds)
        implements Check {
    public CountCheck {
        columns = List.copyOf(columns);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(measure);
    }

    @Override
    public Judgement judge(Numbers numbers) {
        long counted = count.applyAsLong(numbers.of(measure));
        boolean met = Limits.contain(bounds, new Scalar.Numeric(BigDecimal.valueOf(counted)));
        return Judgement.onValue(met, Long.toString(counted), "it is " + Counted.digits(counted));
    }

    @Override
    public boolean cannotBeMissed() {
        return bounds.containEveryCount();
    }

    @Override
    public String sentence() {
        return subject + " is " + expected();
    }

    @Override
    public String expected() {
        return bounds.ofCounts();
    }

    /** The same in every run, for ids are made of it; a function prints its address. */
    @Override
    public String toString() {
        return "CountCheck[" + subject + ", " + measure + ", " + bounds + "]";
    }
}
