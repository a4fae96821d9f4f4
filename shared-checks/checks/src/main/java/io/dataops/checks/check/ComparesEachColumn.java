package io.dataops.checks.check;

import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.profile.Profile;

/** A check of all columns that two sides turn out to have, so that what it measures is known once both have been looked at. */
public interface ComparesEachColumn extends Check {
    /** What the columns are compared with. */
    OtherSide other();

    /**
     * The check of these columns and those of another data set.
     *
     * @throws NotComparableException when no method compares one of the columns
     */
    Check boundTo(TableSchema here, TableSchema there);

    /**
     * The check of these columns and those of a profile.
     *
     * @throws NotComparableException when no method compares one of the columns, or the profile knows too little of it
     */
    Check boundTo(TableSchema here, Profile there);
}
