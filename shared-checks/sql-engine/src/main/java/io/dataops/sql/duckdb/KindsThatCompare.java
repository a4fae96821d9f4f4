package io.dataops.sql.duckdb;

import io.dataops.checks.distribution.CategoryDistribution;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.KeptColumn;

/** Whether two columns can be compared without one being converted in a way that nobody asked for. */
final class KindsThatCompare {
    private KindsThatCompare() {}

    static void require(Table leftTable, Column left, Table rightTable, Column right, String names) {
        leftTable.ordered(left, "a comparison");
        rightTable.ordered(right, "a comparison");
        require(leftTable.kind(left), rightTable.kind(right), names);
    }

    /** A digest of a date is none of a time of that date. */
    static void require(Table table, Column column, KeptColumn kept) {
        table.ordered(column, "a comparison");
        require(table.kind(column), kept.kind(), column + " and " + kept);
        boolean digests = kept.distribution() instanceof CategoryDistribution;
        if (digests && table.kind(column) != kept.kind()) {
            throw unfit(table.kind(column), kept.kind(), column + " and " + kept);
        }
    }

    private static void require(ColumnKind one, ColumnKind other, String names) {
        boolean compare = one == other || (one.isNumber() && other.isNumber()) || (one.hasDate() && other.hasDate());
        if (!compare) {
            throw unfit(one, other, names);
        }
    }

    private static UnfitMeasureException unfit(ColumnKind one, ColumnKind other, String names) {
        return new UnfitMeasureException(names + " cannot be compared: one is " + one + ", the other " + other
                + "; declare the type of one of them under read: types");
    }
}
