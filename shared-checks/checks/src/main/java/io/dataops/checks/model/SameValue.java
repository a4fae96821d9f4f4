package io.dataops.checks.model;

import io.dataops.checks.plan.Values;
import java.util.function.IntPredicate;

/** In which rows two columns of the same kind have the same value. */
final class SameValue {
    private SameValue() {}

    /** Looks at the columns once, since there are millions of rows. */
    static IntPredicate of(Values one, Values other) {
        IntPredicate values = one.match(new Values.Cases<>() {
            @Override
            public IntPredicate numbers(Values.Numbers it) {
                double[] numbers = ((Values.Numbers) other).values();
                return row -> Double.compare(it.values()[row], numbers[row]) == 0;
            }

            @Override
            public IntPredicate codes(Values.Codes it) {
                Values.Codes codes = (Values.Codes) other;
                return row -> it.text(row).equals(codes.text(row));
            }

            @Override
            public IntPredicate identities(Values.Identities it) {
                long[] identities = ((Values.Identities) other).values();
                return row -> it.values()[row] == identities[row];
            }
        });
        return row -> {
            boolean hasNull = one.isNull(row) || other.isNull(row);
            return hasNull ? one.isNull(row) == other.isNull(row) : values.test(row);
        };
    }
}
