package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.ValueCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** Pearson's correlation of two columns lies within limits; undefined when one of them does not vary. */
final class CorrelationCheck {
    private static final Parameter<Column> COLUMN = Parameter.required("column", ParameterKind.COLUMN, "One column.");
    private static final Parameter<Column> WITH = Parameter.required("with", ParameterKind.COLUMN, "The other column.");
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();

    static final CheckType TYPE = CheckType.named("correlation", CheckType.Family.DISTRIBUTION)
            .summary("Pearson's correlation of two columns lies within limits.")
            .takes(COLUMN)
            .takes(WITH)
            .bounds(BOUNDS)
            .mayBeUndefined()
            .example("correlation: { column: amount, with: quantity, min: 0.5 }")
            .reads(CorrelationCheck::read);

    private CorrelationCheck() {}

    private static Check read(Arguments arguments) {
        Column first = arguments.get(COLUMN);
        Column second = arguments.get(WITH);
        return new ValueCheck(
                List.of(first, second),
                "the correlation of " + first + " and " + second,
                new Measure.Correlation(first, second),
                arguments.boundsOrHistory(BOUNDS),
                arguments.undefinedRule());
    }
}
