package io.dataops.checks.check;

import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.plan.Scalar;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Compares a measured value with bounds, exactly. */
public final class Limits {
    private Limits() {}

    /**
     * Whether a value lies within bounds.
     *
     * @throws NotComparableException when a bound cannot stand beside the value
     */
    public static boolean contain(Bounds bounds, Scalar value) {
        return holds(value, bounds.min(), order -> order >= 0)
                && holds(value, bounds.max(), order -> order <= 0)
                && holds(value, bounds.above(), order -> order > 0)
                && holds(value, bounds.below(), order -> order < 0)
                && holds(value, bounds.equalTo(), order -> order == 0);
    }

    private static boolean holds(Scalar value, @Nullable Literal bound, IntPredicate wanted) {
        if (bound == null) {
            return true;
        }
        Scalar limit = bound.as(value.kind()).orElseThrow(() -> new NotComparableException(value.kind(), bound));
        return wanted.test(value.compare(limit));
    }
}
