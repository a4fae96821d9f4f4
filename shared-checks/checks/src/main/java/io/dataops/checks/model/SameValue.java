package io.dataops.checks.model;

import io.dataops.checks.plan.Values;

/** Whether a row has the same value in two columns of the same kind. */
final class SameValue {
    private SameValue() {}

    static boolean of(Values one, Values other, int row) {
        if (one.isNull(row) || other.isNull(row)) {
            return one.isNull(row) == other.isNull(row);
        }
        return one.match(new Values.Cases<>() {
            @Override
            public Boolean numbers(Values.Numbers it) {
                return Double.compare(it.values()[row], ((Values.Numbers) other).values()[row]) == 0;
            }

            @Override
            public Boolean codes(Values.Codes it) {
                return it.text(row).equals(((Values.Codes) other).text(row));
            }

            @Override
            public Boolean identities(Values.Identities it) {
                return it.values()[row] == ((Values.Identities) other).values()[row];
            }
        });
    }
}
