package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.OutlierRule;
import java.math.BigDecimal;
import java.util.List;

/**
 * No value lies far from the others: by z-score, or by interquartile range (Tukey's fences). The limits come from the
 * values that are looked at.
 */
final class OutliersCheck {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<Method> METHOD =
            Parameter.required("method", ParameterKind.choice(Method.class), "`z_score` or `iqr`.");
    private static final Parameter<BigDecimal> LIMIT = Parameter.optional(
                    "limit",
                    ParameterKind.NUMBER,
                    "How far out is too far: standard deviations from the mean (default 3), or interquartile ranges from the"
                            + " quartiles (default 1.5).")
            .with(Strictness.less(Strictness::of));

    static final CheckType TYPE = CheckType.named("outliers", CheckType.Family.DISTRIBUTION)
            .summary("No value lies far from the others.")
            .takes(COLUMN)
            .takes(METHOD)
            .takes(LIMIT)
            .countsRows()
            .example("outliers: { column: amount, method: iqr, at_most: 1% }")
            .reads(OutliersCheck::read);

    private OutliersCheck() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        Method method = arguments.get(METHOD);
        BigDecimal limit = arguments.find(LIMIT).orElse(method.usualLimit());
        if (limit.signum() <= 0) {
            throw new ArgumentException("limit", "the limit must be above 0, it is " + limit.toPlainString());
        }
        return new RowCheck(
                List.of(column),
                column + " has no outlier beyond " + limit.toPlainString() + " " + method.unit(),
                new Measure.Outliers(column, method.rule(limit)),
                arguments.threshold());
    }

    enum Method {
        Z_SCORE,
        IQR;

        BigDecimal usualLimit() {
            return switch (this) {
                case Z_SCORE -> BigDecimal.valueOf(3);
                case IQR -> new BigDecimal("1.5");
            };
        }

        String unit() {
            return switch (this) {
                case Z_SCORE -> "standard deviations from the mean";
                case IQR -> "interquartile ranges from the quartiles";
            };
        }

        OutlierRule rule(BigDecimal limit) {
            return switch (this) {
                case Z_SCORE -> new OutlierRule.ZScore(limit);
                case IQR -> new OutlierRule.InterquartileRange(limit);
            };
        }
    }
}
