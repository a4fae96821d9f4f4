package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Reference;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.drift.DriftMethod;
import io.dataops.checks.drift.GroupMethod;
import io.dataops.checks.drift.OrderMethod;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.OtherColumn;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/**
 * The values of a column are distributed as those of a reference, by a method that the suite names and that never depends on
 * how many values there are. Nulls are not values; completeness has checks of its own.
 */
final class Drift {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<Reference> REFERENCE = Parameter.required(
            "reference",
            ParameterKind.OTHER_COLUMN,
            "What to compare with: a column such as `last_year.amount`, or a data set such as `last_year` for its column of"
                    + " the same name. All its rows count; `where` is not asked of them.");
    private static final Parameter<DriftMethod> METHOD = Parameter.optional(
            "method",
            ParameterKind.choice(DriftMethod.all(), DriftMethod::key),
            "How far apart is measured; by default `psi`, for numbers and for categories.");
    private static final Parameter<Measure.Grouping> GROUPS = Parameter.optional(
            "groups",
            ParameterKind.choice(Measure.Grouping.class),
            "`by_type` (the default): numbers in bins between the reference's deciles, texts and booleans by value;"
                    + " `categories`: each value of any type is a group.");
    private static final Parameter<BigDecimal> MAX = Parameter.optional(
                    "max", ParameterKind.NUMBER, "Highest statistic allowed.")
            .with(Strictness.less(Strictness::of));
    private static final Parameter<BigDecimal> MIN_P = Parameter.optional(
                    "min_p", ParameterKind.NUMBER, "Lowest p-value allowed, of a method that has one.")
            .with(Strictness.more(Strictness::of));

    static final CheckType TYPE = CheckType.named("drift", CheckType.Family.DISTRIBUTION)
            .summary("The values of a column are distributed as those of a reference.")
            .takes(COLUMN)
            .takes(REFERENCE)
            .takes(METHOD)
            .takes(GROUPS)
            .takes(MAX)
            .takes(MIN_P)
            .mayBeUndefined()
            .example("drift: { column: amount, reference: last_year, max: 0.1 }")
            .reads(Drift::read);

    private Drift() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        OtherColumn reference = other(column, arguments.get(REFERENCE));
        DriftMethod method = arguments.find(METHOD).orElse(GroupMethod.PSI);
        return new DriftCheck(
                column,
                reference,
                method.match(new Evidence(column, reference, arguments)),
                limits(arguments, method),
                arguments.undefinedRule());
    }

    private static OtherColumn other(Column column, Reference reference) {
        if (reference.columns().size() > 1) {
            throw new ArgumentException("reference", "one column is compared with one, not with " + reference);
        }
        return new OtherColumn(
                reference.dataset(), reference.columns().stream().findFirst().orElse(column));
    }

    private static DriftLimits limits(Arguments arguments, DriftMethod method) {
        DriftLimits limits = new DriftLimits(
                method.key(),
                arguments.find(MAX).orElse(null),
                arguments.find(MIN_P).orElse(null));
        if (limits.max() == null && limits.minP() == null) {
            throw new ArgumentException("", "no limit is given: write max" + (method.isTest() ? " or min_p" : ""));
        }
        if (limits.minP() != null && !method.isTest()) {
            throw new ArgumentException(
                    "min_p",
                    method.key() + " has no p-value; write max, or one of the methods "
                            + DriftMethod.all().stream()
                                    .filter(DriftMethod::isTest)
                                    .map(DriftMethod::key)
                                    .collect(Collectors.joining(", ")));
        }
        requireRanges(limits);
        return limits;
    }

    private static void requireRanges(DriftLimits limits) {
        BigDecimal max = limits.max();
        if (max != null && max.signum() < 0) {
            throw new ArgumentException("max", "the limit must be at least 0, it is " + max.toPlainString());
        }
        BigDecimal minP = limits.minP();
        if (minP != null && (minP.signum() <= 0 || minP.compareTo(BigDecimal.ONE) >= 0)) {
            throw new ArgumentException("min_p", "a p-value lies between 0 and 1, not at " + minP.toPlainString());
        }
    }

    /** What each kind of method looks at. */
    private record Evidence(Column column, OtherColumn reference, Arguments arguments)
            implements DriftMethod.Cases<DriftEvidence> {
        @Override
        public DriftEvidence ofGroups(GroupMethod method) {
            return new DriftEvidence.OfGroups(
                    method,
                    new Measure.Grouped(
                            column, reference, arguments.find(GROUPS).orElse(Measure.Grouping.BY_TYPE)));
        }

        @Override
        public DriftEvidence ofOrder(OrderMethod method) {
            if (arguments.find(GROUPS).isPresent()) {
                throw new ArgumentException(
                        "groups", method.key() + " takes numbers as they are; groups are for the other methods");
            }
            return new DriftEvidence.OfOrder(method, new Measure.Parted(column, reference));
        }
    }
}
