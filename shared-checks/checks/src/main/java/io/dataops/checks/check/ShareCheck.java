package io.dataops.checks.check;

import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Share;
import java.util.List;
import java.util.function.Function;

/**
 * A check that a share of rows or values lies within limits, compared exactly.
 *
 * @param columns the columns it looks at
 * @param subject what the share is of, such as {@code the share of values present in email}
 * @param measure what the share is read from
 * @param share reads it
 * @param limits where it has to lie
 * @param undefinedRule what it means when the share is of nothing
 */
public record ShareCheck<T>(
        List<Column> columns,
        String subject,
        Measure<T> measure,
        Function<T, Part> share,
        ShareLimits limits,
        UndefinedRule undefinedRule)
        implements Check {
    public ShareCheck {
        columns = List.copyOf(columns);
    }

    /**
     * A part and what it is a part of.
     *
     * @param part from 0 to the whole
     * @param whole 0 when there is nothing to have a share of, which makes the share undefined
     */
    public record Part(long part, long whole) {}

    @Override
    public List<Measure<?>> measures() {
        return List.of(measure);
    }

    @Override
    public Judgement judge(Numbers numbers) {
        Part measured = share.apply(numbers.of(measure));
        if (measured.whole() == 0) {
            return Judgement.onValue(
                    undefinedRule == UndefinedRule.PASS, "undefined", "it is undefined, because no row is considered");
        }
        Rational exact = Rational.of(measured.part(), measured.whole());
        String observed = measured.part() + " of " + measured.whole();
        return Judgement.onValue(limits.allow(exact), observed, "it is " + told(measured));
    }

    private String told(Part measured) {
        return Counted.digits(measured.part()) + " of " + Counted.digits(measured.whole()) + " ("
                + new Share(measured.part(), measured.whole()).apartFrom(Share.limitsIn(expected())) + ")";
    }

    /** Where a share of nothing is missed, there is something that can be. */
    @Override
    public boolean cannotBeMissed() {
        return undefinedRule == UndefinedRule.PASS
                && limits.allow(Rational.of(0, 1))
                && limits.allow(Rational.of(1, 1));
    }

    @Override
    public String sentence() {
        return subject + " is " + expected();
    }

    @Override
    public String expected() {
        return limits.toString();
    }

    /** The same in every run, for ids are made of it; a function prints its address. */
    @Override
    public String toString() {
        return "ShareCheck[" + subject + ", " + measure + ", " + expected() + ", " + undefinedRule + "]";
    }
}
