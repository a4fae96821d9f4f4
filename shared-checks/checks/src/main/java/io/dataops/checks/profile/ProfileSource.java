package io.dataops.checks.profile;

import java.util.List;

/** Where a suite says that a profile comes from. */
public sealed interface ProfileSource {
    /** The promoted baseline. */
    record Promoted() implements ProfileSource {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.promoted(this);
        }

        @Override
        public String toString() {
            return "the baseline";
        }
    }

    /**
     * Files that are merged.
     *
     * @param paths relative to the project, at least one
     */
    record InFiles(List<String> paths) implements ProfileSource {
        public InFiles {
            paths = List.copyOf(paths);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.files(this);
        }

        @Override
        public String toString() {
            return String.join(" and ", paths);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R promoted(Promoted it);

        R files(InFiles it);
    }
}
