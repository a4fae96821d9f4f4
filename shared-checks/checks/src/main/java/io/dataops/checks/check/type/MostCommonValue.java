package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.NotComparableException;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.ShareParameters;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.check.UndefinedRule;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.TopValue;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Share;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most common value is one of a set, has at least or at most a share of the rows that are not null, or both. Of
 * several values that are equally common, the smallest counts.
 */
record MostCommonValue(
        Column column,
        List<Literal> values,
        @Nullable Rational min,
        @Nullable Rational max,
        UndefinedRule undefinedRule)
        implements Check {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<List<Literal>> VALUES = Parameter.optional(
                    "values", ParameterKind.VALUES, "The values the most common one must be among.")
            .with(Strictness.allowed());

    static final CheckType TYPE = CheckType.named("most_common_value", CheckType.Family.DISTRIBUTION)
            .summary("The most common value is one of a set, or has a share of the rows within limits.")
            .takes(COLUMN)
            .takes(VALUES)
            .takes(ShareParameters.MIN)
            .takes(ShareParameters.MAX)
            .mayBeUndefined()
            .example("most_common_value: { column: status, values: [open], max: 80% }")
            .reads(MostCommonValue::read);

    private static Check read(Arguments arguments) {
        List<Literal> values = arguments.find(VALUES).orElse(List.of());
        @Nullable Rational min = arguments.find(ShareParameters.MIN).orElse(null);
        @Nullable Rational max = arguments.find(ShareParameters.MAX).orElse(null);
        if (values.isEmpty() && min == null && max == null) {
            throw new ArgumentException("", "nothing is expected: write values, min or max");
        }
        ShareParameters.requireOrder(min, max);
        return new MostCommonValue(arguments.get(COLUMN), values, min, max, arguments.undefinedRule());
    }

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(new Measure.MostCommon(column));
    }

    @Override
    public Judgement judge(Numbers numbers) {
        TopValue top = numbers.of(new Measure.MostCommon(column));
        Scalar value = top.value();
        if (value == null) {
            return Judgement.onValue(
                    undefinedRule == UndefinedRule.PASS, "undefined", "there is none, because no row has a value");
        }
        Rational share = Rational.of(top.count(), top.considered());
        boolean met = (values.isEmpty() || isExpected(value))
                && (min == null || share.compareTo(min) >= 0)
                && (max == null || share.compareTo(max) <= 0);
        String counts = top.count() + " of " + top.considered();
        String rows = new Counted(top.considered(), "row").part(top.count()) + " ("
                + new Share(top.count(), top.considered()).apartFrom(Share.limitsIn(expected())) + ")";
        return Judgement.onScalar(
                met,
                value,
                List.of(),
                (observed, told) -> new Judgement.Wording(observed + " in " + counts, "it is " + told + " in " + rows));
    }

    private boolean isExpected(Scalar value) {
        return values.stream()
                .anyMatch(expected -> expected.as(value.kind())
                        .orElseThrow(() -> new NotComparableException(value.kind(), expected))
                        .equals(value));
    }

    @Override
    public String sentence() {
        return "the most common value of " + column + " is " + expected();
    }

    @Override
    public String expected() {
        List<String> parts = new ArrayList<>();
        if (!values.isEmpty()) {
            parts.add("one of " + ValueList.of(values));
        }
        if (min != null) {
            parts.add("in at least " + min + " of the rows");
        }
        if (max != null) {
            parts.add("in at most " + max + " of the rows");
        }
        return String.join(" and ", parts);
    }
}
