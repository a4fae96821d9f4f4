package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.drift.DriftMethod;
import io.dataops.checks.drift.GroupMethod;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** The keys that say how drift is measured, and how much of it is allowed. */
final class DriftKeys {
    static final Parameter<DriftMethod> METHOD = Parameter.optional(
            "method",
            ParameterKind.choice(DriftMethod.all(), DriftMethod::key),
            "How far apart is measured; by default `psi`, for numbers and for categories.");
    static final Parameter<BigDecimal> MAX = Parameter.optional(
                    "max", ParameterKind.NUMBER, "Highest statistic allowed.")
            .with(Strictness.less(Strictness::of));
    static final Parameter<BigDecimal> MIN_P = Parameter.optional(
                    "min_p", ParameterKind.NUMBER, "Lowest p-value allowed, of a method that has one.")
            .with(Strictness.more(Strictness::of));

    private DriftKeys() {}

    static DriftMethod method(Arguments arguments) {
        return arguments.find(METHOD).orElse(GroupMethod.PSI);
    }

    /** @throws ArgumentException when there is no limit, or one that the method does not have */
    static DriftLimits limits(Arguments arguments) {
        DriftMethod method = method(arguments);
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
}
