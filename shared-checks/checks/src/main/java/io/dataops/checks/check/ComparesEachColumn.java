package io.dataops.checks.check;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.profile.ProfiledTable;
import java.util.List;

/** A check of all columns that two sides turn out to have, so that what it measures is known once both have been looked at. */
public interface ComparesEachColumn extends ComparesWithBaseline {
    /** What the columns are compared with. */
    OtherSide other();

    /**
     * Those of these columns that are compared: what a promotion keeps profiles of, where the baseline is the other side.
     *
     * @throws NotComparableException when no method compares one of the columns
     */
    List<Column> compared(TableSchema here);

    /**
     * The check of these columns and those of another data set.
     *
     * @throws NotComparableException when no method compares one of the columns
     */
    Check boundTo(TableSchema here, TableSchema there);

    /**
     * The check of these columns and those that profiles are of.
     *
     * @throws NotComparableException when no method compares one of the columns, or its profile knows too little of it
     */
    Check boundTo(TableSchema here, ProfiledTable there);
}
