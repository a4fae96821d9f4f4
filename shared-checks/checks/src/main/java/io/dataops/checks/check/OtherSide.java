package io.dataops.checks.check;

import io.dataops.checks.profile.ProfileSource;

/** What the columns of a data set are compared with. */
public sealed interface OtherSide {
    /** Another data set of the suite. */
    record OtherData(String dataset) implements OtherSide {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.data(this);
        }

        @Override
        public String toString() {
            return dataset;
        }
    }

    /** Profiles: files of them, or those of the promoted baseline. */
    record Profiled(ProfileSource source) implements OtherSide {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.profiled(this);
        }

        @Override
        public String toString() {
            return source.toString();
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R data(OtherData it);

        R profiled(Profiled it);
    }
}
