package io.dataops.checks.check;

import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import java.util.List;

/**
 * A check that one measured value lies within limits.
 *
 * @param columns the columns it looks at
 * @param subject what is measured, in words, such as {@code the mean of price}
 * @param measure the value
 * @param bounds its limits
 * @param undefinedRule what it means when there is no value
 */
public record ValueCheck(
        List<Column> columns, String subject, Measure<Estimate> measure, Bounds bounds, UndefinedRule undefinedRule)
        implements Check {
    public ValueCheck {
        columns = List.copyOf(columns);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(measure);
    }

    @Override
    public Judgement judge(Numbers numbers) {
        return judge(numbers.of(measure), bounds, undefinedRule);
    }

    /**
     * Judges one value.
     *
     * @throws NotComparableException when a limit is of another type than the value
     */
    public static Judgement judge(Estimate measured, Bounds bounds, UndefinedRule undefinedRule) {
        return measured.match(new Estimate.Cases<>() {
            @Override
            public Judgement defined(Estimate.Defined estimate) {
                boolean met = Limits.contain(bounds, estimate.value());
                return Judgement.onScalar(
                        met,
                        estimate.value(),
                        bounds.numbers(),
                        (observed, told) -> new Judgement.Wording(observed, "it is " + told));
            }

            @Override
            public Judgement undefined(Estimate.Undefined estimate) {
                String finding = "it is undefined, because " + estimate.reason();
                return Judgement.onValue(undefinedRule == UndefinedRule.PASS, "undefined", finding);
            }
        });
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
