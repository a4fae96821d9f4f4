package io.dataops.checks.check;

import io.dataops.checks.plan.Column;
import io.dataops.checks.profile.ProfileSource;
import io.dataops.checks.profile.ProfiledColumn;

/**
 * A check that compares a column with a profile of it. Nothing can be judged before it is bound to the profile; until then it
 * measures what a profile holds, which is what a promotion keeps for the next build.
 */
public interface ComparesWithProfile extends ComparesWithBaseline {
    /** The column that is compared. */
    Column profiled();

    ProfileSource source();

    /**
     * The check that can be judged.
     *
     * @throws NotComparableException when the profile knows too little for it
     */
    Check boundTo(ProfiledColumn profile);
}
