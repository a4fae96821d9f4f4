package io.dataops.checks.slice;

/** What became of cutting rows into slices. */
public sealed interface Cut {
    /** There are slices. */
    record Made(Slices slices) implements Cut {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.made(this);
        }
    }

    /**
     * There are none.
     *
     * @param reason one sentence for people, without row values
     */
    record Refused(String reason) implements Cut {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R made(Made it);

        R refused(Refused it);
    }
}
