package io.dataops.checks.check;

import io.dataops.checks.profile.ProfileSource;

/** What the columns of a data set are compared with. */
public sealed interface OtherSide {
    /** Another data set of the suite. */
    record OtherData(String dataset) implements OtherSide {
        @Override
        public String toString() {
            return dataset;
        }
    }

    /** Files of profiles. */
    record Profiled(ProfileSource.InFiles files) implements OtherSide {
        @Override
        public String toString() {
            return files.toString();
        }
    }
}
