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

/** How much one column tells of another, in nats: 0 when nothing, at most the entropy of either. */
final class MutualInformation {
    private static final Parameter<Column> FIRST = Parameter.required("first", ParameterKind.COLUMN, "A column.");
    private static final Parameter<Column> SECOND = Parameter.required("second", ParameterKind.COLUMN, "Another one.");
    private static final BoundParameters BOUNDS = BoundParameters.ofNumbers();

    static final CheckType TYPE = CheckType.named("mutual_information", CheckType.Family.AGGREGATES)
            .summary("How much one column tells of another, in nats, lies within limits.")
            .takes(FIRST)
            .takes(SECOND)
            .bounds(BOUNDS)
            .mayBeUndefined()
            .example("mutual_information: { first: status, second: product_id, max: 2 }")
            .reads(MutualInformation::read);

    private MutualInformation() {}

    private static Check read(Arguments arguments) {
        Column first = arguments.get(FIRST);
        Column second = arguments.get(SECOND);
        return new ValueCheck(
                List.of(first, second),
                "the mutual information of " + first + " and " + second,
                new Measure.MutualInformation(first, second),
                arguments.boundsOrHistory(BOUNDS),
                arguments.undefinedRule());
    }
}
