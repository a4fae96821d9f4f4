package io.dataops.checks.plan;

/** What a data set looks like, or why it cannot be read. */
public sealed interface Description {
    record Found(TableSchema schema) implements Description {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.found(this);
        }
    }

    /**
     * It cannot be read.
     *
     * @param reason one sentence without row values
     */
    record Unreadable(String reason) implements Description {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unreadable(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R found(Found description);

        R unreadable(Unreadable description);
    }
}
