package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.UndefinedRule;
import io.dataops.checks.drift.DriftValue;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Counterpart;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.SideCounts;
import io.dataops.results.literal.Counted;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The drift of a column from a reference lies within limits. Without a value on one side there is no drift to tell, which
 * fails unless the suite allows it.
 */
record DriftCheck(
        Column column, Counterpart reference, DriftEvidence evidence, DriftLimits limits, UndefinedRule undefinedRule)
        implements Check {
    /** The last digits of sums depend on the order of addition; limits are compared with what is shown. */
    private static final MathContext STABLE = new MathContext(13);

    private static final MathContext ROUGH = new MathContext(2);

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(evidence.measure());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        DriftEvidence.Found found = evidence.of(numbers);
        return undefined(found).orElseGet(() -> judge(found));
    }

    /** Whether there is a drift to tell. */
    boolean isDefined(Numbers numbers) {
        return undefined(evidence.of(numbers)).isEmpty();
    }

    private Optional<Judgement> undefined(DriftEvidence.Found found) {
        return unusable(found.observed(), column.name())
                .or(() -> unusable(found.reference(), reference.toString()))
                .or(() -> constant(found))
                .or(found::blindness)
                .or(() -> tooFew(found))
                .map(this::undefined);
    }

    private Optional<String> constant(DriftEvidence.Found found) {
        return Double.isFinite(found.value().statistic())
                ? Optional.empty()
                : Optional.of("the values of " + reference + " do not vary");
    }

    /** A test that no values could miss tests nothing. */
    private Optional<String> tooFew(DriftEvidence.Found found) {
        long observed = found.observed().values();
        long others = found.reference().values();
        OptionalDouble lowest = evidence.method().lowestPValue(observed, others);
        return lowest.isPresent() && limits.areMetBy(lowest.getAsDouble())
                ? Optional.of("the p-value of " + Counted.digits(observed) + " and " + new Counted(others, "value")
                        + " is never below " + limits.pValue(lowest.getAsDouble()) + ", whatever they are")
                : Optional.empty();
    }

    private Judgement judge(DriftEvidence.Found found) {
        DriftValue drift = found.value();
        BigDecimal statistic = rounded(drift.statistic(), STABLE);
        Optional<BigDecimal> pValue = drift.pValue().isPresent()
                ? Optional.of(rounded(drift.pValue().getAsDouble(), STABLE))
                : Optional.empty();
        String finding = evidence.method().key() + " is " + limits.told(statistic)
                + pValue.map(p -> " with p-value " + limits.pValue(p.doubleValue()))
                        .orElse("")
                + found.over() + "; without drift it is about " + text(rounded(drift.floor(), ROUGH)) + " for "
                + Counted.digits(found.observed().values()) + " and "
                + new Counted(found.reference().values(), "value")
                + nulls(found.observed().nulls(), found.reference().nulls());
        return Judgement.onValue(limits.contain(statistic, pValue), text(statistic), finding);
    }

    /** The drift in words, such as {@code psi of price is 0.0123}. */
    String drift(Numbers numbers) {
        DriftEvidence.Found found = evidence.of(numbers);
        return evidence.method().key() + " of " + column + " is "
                + (undefined(found).isPresent()
                        ? "undefined"
                        : limits.told(rounded(found.value().statistic(), STABLE)));
    }

    private String nulls(long observed, long others) {
        return observed + others == 0
                ? ""
                : "; nulls are not values: " + Counted.digits(observed) + " here, " + Counted.digits(others) + " in "
                        + reference;
    }

    private static BigDecimal rounded(double value, MathContext digits) {
        return new BigDecimal(value).round(digits);
    }

    private static String text(BigDecimal value) {
        return new Scalar.Numeric(value).toString();
    }

    private static Optional<String> unusable(SideCounts side, String name) {
        if (side.values() == 0) {
            return Optional.of("no row of " + name + " has a value");
        }
        return side.notFinite() == 0
                ? Optional.empty()
                : Optional.of(new Counted(side.notFinite(), "value") + " of " + name
                        + (side.notFinite() == 1 ? " is" : " are") + " NaN or infinite");
    }

    private Judgement undefined(String reason) {
        return Judgement.onValue(
                undefinedRule == UndefinedRule.PASS, "undefined", "it is undefined, because " + reason);
    }

    @Override
    public String sentence() {
        return "the drift of " + column + " from " + reference + " has " + limits;
    }

    @Override
    public String expected() {
        return limits.toString();
    }
}
