package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;

/** Whether two columns can be compared without one being converted in a way that nobody asked for. */
final class KindsThatCompare {
    private KindsThatCompare() {}

    static void require(Table leftTable, Column left, Table rightTable, Column right, String names) {
        leftTable.ordered(left, "a comparison");
        rightTable.ordered(right, "a comparison");
        ColumnKind one = leftTable.kind(left);
        ColumnKind other = rightTable.kind(right);
        boolean compare = one == other || (one.isNumber() && other.isNumber()) || (one.hasDate() && other.hasDate());
        if (!compare) {
            throw new UnfitMeasureException(names + " cannot be compared: one is " + one + ", the other " + other
                    + "; declare the type of one of them under read: types");
        }
    }
}
